package io.github.ontraportcli.docs;

import com.google.gson.JsonObject;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Role;
import io.github.ontraportcli.catalog.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What one operation can be told, put together from every command that sends it. */
final class Fields {
    private final int uses;
    private final Map<String, Field> byKey = new LinkedHashMap<>();

    Fields(List<Use> uses) {
        this.uses = uses.size();
        for (Use use : uses) {
            use.operation()
                    .fixed()
                    .forEach((name, value) -> field(List.of(), name).fixed(value));
            for (Parameter each : use.operation().parameters()) {
                if (each.role() == Role.OBJECT) {
                    continue; // It is a part of the path.
                }
                field(each.within(), each.name())
                        .told(each, Schemas.of(each, use.operation().body()));
            }
        }
    }

    /** All of them, in the order of the first command that knows each. */
    List<Field> all() {
        return List.copyOf(byKey.values());
    }

    /** As the properties of a body; what stands within another value stands within it. */
    JsonObject properties() {
        JsonObject whole = new JsonObject();
        whole.addProperty("type", "object");
        for (Field each : byKey.values()) {
            JsonObject holder = whole;
            for (String outer : each.within()) {
                JsonObject inner = member(holder, "properties");
                if (!(inner.get(outer) instanceof JsonObject nested)) {
                    inner.add(outer, Schemas.type("object"));
                } else if (!nested.has("type")) {
                    nested.addProperty("type", "object");
                }
                holder = inner.getAsJsonObject(outer);
            }
            JsonObject schema = each.schema().deepCopy();
            if (!each.help().isEmpty()) {
                schema.addProperty("description", each.help());
            }
            if (each.prefix().isPresent()) {
                member(holder, "patternProperties").add("^" + each.prefix().get(), schema);
                continue;
            }
            member(holder, "properties").add(each.name(), schema);
            if (each.required()) {
                Set<String> required = new LinkedHashSet<>();
                if (holder.has("required")) {
                    holder.getAsJsonArray("required").forEach(name -> required.add(name.getAsString()));
                }
                required.add(each.name());
                holder.add("required", Schemas.strings(required));
            }
        }
        return whole;
    }

    private static JsonObject member(JsonObject holder, String name) {
        if (!holder.has(name)) {
            holder.add(name, new JsonObject());
        }
        return holder.getAsJsonObject(name);
    }

    private Field field(List<String> within, String name) {
        return byKey.computeIfAbsent(String.join(".", within) + "." + name, any -> new Field(within, name));
    }

    /** One of them. */
    final class Field {
        private final List<String> within;
        private final String name;
        private final Set<String> values = new TreeSet<>();
        private final Set<JsonObject> schemas = new LinkedHashSet<>();
        private String help = "";
        private Optional<String> prefix = Optional.empty();
        private int needed;

        private Field(List<String> within, String name) {
            this.within = within;
            this.name = name;
        }

        private void fixed(String value) {
            values.add(value);
            needed++;
        }

        private void told(Parameter parameter, JsonObject schema) {
            schemas.add(schema);
            help = help.isEmpty() ? Meanings.of(parameter) : help;
            needed += parameter.required() ? 1 : 0;
            if (parameter.type() instanceof Type.Members members) {
                prefix = Optional.of(members.prefix());
            }
        }

        List<String> within() {
            return within;
        }

        String name() {
            return name;
        }

        String help() {
            return help;
        }

        /** What the names begin with that stand for it, where it stands for any number of them. */
        Optional<String> prefix() {
            return prefix;
        }

        /** Whether no command does without it. */
        boolean required() {
            return needed == uses;
        }

        /** What it takes; a value that some commands always send is left out where others may send any. */
        JsonObject schema() {
            if (!schemas.isEmpty()) {
                return Schemas.any(new ArrayList<>(schemas));
            }
            return values.size() == 1 ? Schemas.constant(values.iterator().next()) : Schemas.oneOf(values);
        }
    }
}
