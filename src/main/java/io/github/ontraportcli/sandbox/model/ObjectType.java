package io.github.ontraportcli.sandbox.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A kind of record in the account: its names, its fields, and what may be done with it. */
public final class ObjectType {
    private final int id;
    private final String name;
    private final String plural;
    private final String key;
    private final Set<String> methods;
    private final Map<String, Field> fields;
    private final List<String> searched;
    private final List<String> listed;

    private ObjectType(
            int id,
            String name,
            String plural,
            String key,
            Set<String> methods,
            Map<String, Field> fields,
            List<String> searched,
            List<String> listed) {
        this.id = id;
        this.name = name;
        this.plural = plural;
        this.key = key;
        this.methods = methods;
        this.fields = fields;
        this.searched = searched;
        this.listed = listed;
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
                id, name, plural, fields[0].name(), Set.of(methods.split(" ")), byName, List.copyOf(text), List.of());
    }

    /** The same, with the fields that a search looks into. */
    public ObjectType searching(String... names) {
        return new ObjectType(id, name, plural, key, methods, fields, List.of(names), listed);
    }

    /** The same, with the columns that getInfo tells of. */
    public ObjectType listing(String... names) {
        return new ObjectType(id, name, plural, key, methods, fields, searched, List.of(names));
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

    /** Whether an account's owner made it. */
    public boolean custom() {
        return id >= 10_000;
    }
}
