package io.github.ontraportcli.catalog;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Something an operation can be told.
 *
 * @param name the API's name, e.g. {@code object_type_id}
 * @param within the nested value that holds it, outermost first, e.g. {@code data}; empty where it stands by itself
 * @param role what it is for
 * @param type what it takes
 * @param option the option that sets it, e.g. {@code --object-type-id}; of a {@link Role} that shares one, that one
 * @param usual what is told when nothing is said, as it would be typed; empty where nothing is
 * @param traits what else is to be known of it
 * @param bond what it has to do with another parameter, if anything
 * @param help what it means, in a line
 */
public record Parameter(
        String name,
        List<String> within,
        Role role,
        Type type,
        String option,
        String usual,
        Set<Trait> traits,
        Optional<Bond> bond,
        String help) {

    /**
     * What it has to do with another parameter of the operation.
     *
     * @param name the other's
     * @param code what the other is, e.g. {@code subcollection}
     * @param needed whether it must be said then; otherwise it may be said only then
     */
    public record Bond(String name, String code, boolean needed) {}

    /** What is to be known of a parameter besides what it takes. */
    public enum Trait {
        /** The API refuses without it. */
        REQUIRED,
        /** It is an argument rather than an option, e.g. the email of {@code contacts find}. */
        ARGUMENT,
        /** 0 is a value of its own and does not mean everything, e.g. the group of {@code tasks assign}. */
        ZERO,
        /** Card data and the like: it comes from a file or stdin alone. */
        SECRET,
        /** How much of a series is meant: must be said of one of a series, and is asked about beyond the first word. */
        SCOPE,
        /** Holds products with their prices, so that the question before it is sent can name their sum. */
        PRICED
    }

    /** A parameter with an option of its own, named after it. */
    public static Parameter of(String name, Type type, String help) {
        return of(name, Role.VALUE, type, optionFor(name), help);
    }

    static Parameter of(String name, Role role, Type type, String option, String help) {
        return new Parameter(name, List.of(), role, type, option, "", Set.of(), Optional.empty(), help);
    }

    /** Text. */
    public static Parameter text(String name, String help) {
        return of(name, Type.TEXT, help);
    }

    /** A whole number or an ID. */
    public static Parameter whole(String name, String help) {
        return of(name, Type.WHOLE, help);
    }

    /** Whether the API refuses without it. */
    public boolean required() {
        return traits.contains(Trait.REQUIRED);
    }

    /** Whether it is an argument rather than an option. */
    public boolean argument() {
        return traits.contains(Trait.ARGUMENT);
    }

    /** What tells it from every other parameter of its operation: {@code data.outcome}. */
    public String key() {
        return within.isEmpty() ? name : String.join(".", within) + "." + name;
    }

    /** The API's name for what it sets, or for the nested value that it sets a part of. */
    public String outermost() {
        return within.isEmpty() ? name : within.get(0);
    }

    /** The same, named by another option: where the API's name would be misread or is taken. */
    public Parameter as(String otherOption) {
        return new Parameter(name, within, role, type, otherOption, usual, traits, bond, help);
    }

    /** The same, under another name on the wire: {@code object_type_id} for {@code objectID}. */
    public Parameter named(String otherName) {
        return new Parameter(otherName, within, role, type, option, usual, traits, bond, help);
    }

    /** The same, as a part of a nested value. */
    public Parameter in(String... path) {
        return new Parameter(name, List.of(path), role, type, option, usual, traits, bond, help);
    }

    /** The same, with what is told when nothing is said. */
    public Parameter usually(String text) {
        return new Parameter(name, within, role, type, option, text, traits, bond, help);
    }

    /** The same, and the API refuses without it. */
    public Parameter must() {
        return with(Trait.REQUIRED);
    }

    /** The same, and the API does without it. */
    public Parameter maybe() {
        Set<Trait> fewer = traits.isEmpty() ? EnumSet.noneOf(Trait.class) : EnumSet.copyOf(traits);
        fewer.remove(Trait.REQUIRED);
        return new Parameter(name, within, role, type, option, usual, Set.copyOf(fewer), bond, help);
    }

    /** The same, given as an argument: {@code contacts find EMAIL}. */
    public Parameter positional() {
        return with(Trait.ARGUMENT);
    }

    /** The same, where 0 is a value of its own. */
    public Parameter zero() {
        return with(Trait.ZERO);
    }

    /** The same, from a file or stdin alone. */
    public Parameter secret() {
        return with(Trait.SECRET);
    }

    /** The same, saying how much of a series is meant; the first of its words is the least. */
    public Parameter scope() {
        return with(Trait.SCOPE);
    }

    /** The same, holding products and prices. */
    public Parameter priced() {
        return with(Trait.PRICED);
    }

    /** The same, which may be said only where another parameter is that. */
    public Parameter onlyWith(String other, String code) {
        return bound(new Bond(other, code, false));
    }

    /** The same, which must be said where another parameter is that. */
    public Parameter neededWith(String other, String code) {
        return bound(new Bond(other, code, true));
    }

    private Parameter bound(Bond to) {
        return new Parameter(name, within, role, type, option, usual, traits, Optional.of(to), help);
    }

    /** The same, told in other words. */
    public Parameter meaning(String otherHelp) {
        return new Parameter(name, within, role, type, option, usual, traits, bond, otherHelp);
    }

    /** The same, of another type. */
    public Parameter typed(Type other) {
        return new Parameter(name, within, role, other, option, usual, traits, bond, help);
    }

    /** All of these but some. */
    public static List<Parameter> without(List<Parameter> all, Parameter... some) {
        List<Parameter> left = new ArrayList<>(all);
        left.removeAll(List.of(some));
        return List.copyOf(left);
    }

    private Parameter with(Trait trait) {
        Set<Trait> more = EnumSet.of(trait);
        more.addAll(traits);
        return new Parameter(name, within, role, type, option, usual, Set.copyOf(more), bond, help);
    }

    private static String optionFor(String name) {
        StringBuilder option = new StringBuilder("--");
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '_') {
                option.append('-');
            } else if (Character.isUpperCase(c) && i > 0 && !Character.isUpperCase(name.charAt(i - 1))) {
                option.append('-').append(c);
            } else {
                option.append(c);
            }
        }
        return option.toString().toLowerCase(Locale.ROOT);
    }
}
