package io.github.ontraportcli.sandbox.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A kind of record in the account: its names, its fields, and what may be done with it. */
public final class ObjectType {
    private static final int FIRST_CUSTOM = 10_000;

    private final int id;
    private final String name;
    private final String plural;
    private final String key;
    private final Set<String> methods;
    private final Map<String, Field> fields;
    private final List<String> searched;
    private final List<String> listed;
    private final List<String> summed;
    private final Set<Trait> traits;
    private final @Nullable Endpoints endpoints;

    private ObjectType(
            int id,
            String name,
            String plural,
            String key,
            Set<String> methods,
            Map<String, Field> fields,
            List<String> searched,
            List<String> listed,
            List<String> summed,
            Set<Trait> traits,
            @Nullable Endpoints endpoints) {
        this.id = id;
        this.name = name;
        this.plural = plural;
        this.key = key;
        this.methods = methods;
        this.fields = fields;
        this.searched = searched;
        this.listed = listed;
        this.summed = summed;
        this.traits = traits;
        this.endpoints = endpoints;
    }

    /**
     * A type whose first field is its id.
     *
     * @param methods the HTTP methods that the account permits, e.g. "GET PUT"
     */
    public static ObjectType of(int id, String name, String plural, String methods, Field... fields) {
        Map<String, Field> byName = new LinkedHashMap<>();
        for (Field each : fields) {
            byName.put(each.name(), each);
        }
        List<String> text = new ArrayList<>();
        for (Field each : fields) {
            if (each.kind() == FieldKind.TEXT && each.described()) {
                text.add(each.name());
            }
        }
        return new ObjectType(
                id,
                name,
                plural,
                fields[0].name(),
                Set.of(methods.split(" ")),
                byName,
                List.copyOf(text),
                List.of(),
                List.of(),
                Set.of(),
                id >= FIRST_CUSTOM ? Endpoints.all(name, plural) : null);
    }

    /** The same, with the fields that a search looks into. */
    public ObjectType searching(String... names) {
        return new ObjectType(
                id, name, plural, key, methods, fields, List.of(names), listed, summed, traits, endpoints);
    }

    /** The same, with the columns that getInfo tells of. */
    public ObjectType listing(String... names) {
        return new ObjectType(
                id, name, plural, key, methods, fields, searched, List.of(names), summed, traits, endpoints);
    }

    /** The same, with the columns that getInfo adds up. */
    public ObjectType summing(String... names) {
        return new ObjectType(
                id, name, plural, key, methods, fields, searched, listed, List.of(names), traits, endpoints);
    }

    /** The same, with endpoints under its own name. */
    public ObjectType at(Endpoints own) {
        return new ObjectType(id, name, plural, key, methods, fields, searched, listed, summed, traits, own);
    }

    /** The same, with answers that differ in that. */
    public ObjectType with(Trait trait) {
        Set<Trait> more = EnumSet.of(trait);
        more.addAll(traits);
        return new ObjectType(
                id, name, plural, key, methods, fields, searched, listed, summed, Set.copyOf(more), endpoints);
    }

    /** The same with these fields instead. */
    public ObjectType having(Iterable<Field> others) {
        Map<String, Field> byName = new LinkedHashMap<>();
        others.forEach(each -> byName.put(each.name(), each));
        return new ObjectType(id, name, plural, key, methods, byName, searched, listed, summed, traits, endpoints);
    }

    /** The object type ID, e.g. 0. */
    public int id() {
        return id;
    }

    /** What one is called in meta, e.g. "Contact". */
    public String name() {
        return name;
    }

    /** What several are called, e.g. "Contacts". */
    public String plural() {
        return plural;
    }

    /** The field that holds the id, e.g. {@code id}, {@code tag_id}. */
    public String key() {
        return key;
    }

    /** Whether the account permits that HTTP method on this type. */
    public boolean permits(String method) {
        return methods.contains(method);
    }

    /** All fields, in the order they are shown. */
    public Iterable<Field> fields() {
        return fields.values();
    }

    /** The field of that name. */
    public Optional<Field> field(String fieldName) {
        return Optional.ofNullable(fields.get(fieldName));
    }

    /** The fields that a search looks into. */
    public List<String> searched() {
        return searched;
    }

    /** The columns that getInfo tells of. */
    public List<String> listed() {
        return listed;
    }

    /** The columns that getInfo adds up. */
    public List<String> summed() {
        return summed;
    }

    /** Whether answers about it differ in that. */
    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** The endpoints under its own name that it has beside the catalogue's. */
    public Optional<Endpoints> endpoints() {
        return Optional.ofNullable(endpoints);
    }

    /** Whether an account's owner made it. */
    public boolean custom() {
        return id >= FIRST_CUSTOM;
    }
}
