package io.github.ontraportcli.sandbox.http;

import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.model.ObjectTypes;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An API key, and what it may do. It is made up and opens nothing but a sandbox.
 *
 * @param value sent as {@code Api-Key}
 * @param usual what it may do with records of which nothing else is said
 * @param byType what it may do with those of a type, by the type's ID
 */
public record Key(String value, Access usual, Map<Integer, Access> byType) {
    private static final Pattern WRITTEN = Pattern.compile("([^\\s:,=]{1,200}):(\\S+)");
    private static final Pattern RULE = Pattern.compile("(?:([^\\s:,=]+)=)?(none|read|write)");

    /** How far a key reaches. */
    public enum Access {
        NONE,
        READ,
        WRITE
    }

    public Key {
        byType = Map.copyOf(byType);
    }

    /** One that may do everything. */
    public static Key open(String value) {
        return new Key(value, Access.WRITE, Map.of());
    }

    /**
     * Reads {@code robot:read}, {@code robot:read,Contacts=write}, {@code robot:14=none,write}.
     *
     * @throws Failure of the usage kind when it is none
     */
    public static Key parse(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            throw wrong(text, "it has a name, a colon and what it may do");
        }
        Access usual = Access.NONE;
        Map<Integer, Access> byType = new HashMap<>();
        for (String each : parts.group(2).split(",", -1)) {
            Matcher rule = RULE.matcher(each);
            if (!rule.matches()) {
                throw wrong(text, "\"" + each + "\" is neither none, read, write nor TYPE=one of them");
            }
            Access access = Access.valueOf(rule.group(2).toUpperCase(Locale.ROOT));
            if (rule.group(1) == null) {
                usual = access;
            } else {
                byType.put(typeId(rule.group(1), text), access);
            }
        }
        return new Key(parts.group(1), usual, byType);
    }

    /** Whether it may do that with records of the type; null is what belongs to none. */
    boolean permits(String method, @Nullable ObjectType type) {
        Access access = type == null ? usual : byType.getOrDefault(type.id(), usual);
        return access == Access.WRITE || (access == Access.READ && method.equals("GET"));
    }

    private static int typeId(String name, String text) {
        for (ObjectType each : ObjectTypes.all()) {
            String one = each.name().replace(" ", "");
            if (name.equals(Integer.toString(each.id()))
                    || name.equalsIgnoreCase(one)
                    || name.equalsIgnoreCase(one + "s")
                    || name.equalsIgnoreCase(each.plural().replace(" ", ""))) {
                return each.id();
            }
        }
        throw wrong(text, "there is no object type " + name);
    }

    private static Failure wrong(String text, String why) {
        return Failure.usage("--key cannot be read: " + text)
                .why(why)
                .next("It is written NAME:read, NAME:write or NAME:read,Contacts=write,Tags=none.");
    }
}
