package io.github.ontraportcli.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.ontraportcli.sandbox.model.CalendarTypes;
import io.github.ontraportcli.sandbox.model.Endpoints;
import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.FieldKind;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.model.ObjectTypes;
import io.github.ontraportcli.sandbox.model.SellingTypes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every object type answers the plain operations, and refuses those that it does not permit. */
class EveryTypeTest {
    private Sandbox sandbox;
    private Caller caller;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start(SandboxOptions.inMemory(new TestClock()).withContacts(80));
        caller = Caller.of(sandbox);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private static JsonObject told(String answer) {
        assertEquals("200 ", answer.substring(0, 4), answer);
        return JsonParser.parseString(answer.substring(4)).getAsJsonObject();
    }

    private static String id(ObjectType type, JsonObject row) {
        return row.get(type.key()).getAsString();
    }

    private JsonArray page(ObjectType type) {
        return told(caller.get("objects?objectID=" + type.id())).getAsJsonArray("data");
    }

    @Test
    void lists_and_gives_one_and_counts() {
        List<String> wrong = new ArrayList<>();
        for (ObjectType type : ObjectTypes.all()) {
            JsonArray rows = page(type);
            if (rows.isEmpty()) {
                wrong.add(type.name() + " has no rows");
                continue;
            }
            JsonObject first = rows.get(0).getAsJsonObject();
            JsonObject one = told(caller.get("object?objectID=" + type.id() + "&id=" + id(type, first)))
                    .getAsJsonObject("data");
            boolean potential = type == CalendarTypes.POTENTIAL_GUEST;
            if (!potential && !one.equals(first)) {
                wrong.add(type.name() + " gives " + one + " and lists " + first);
            }
            String counted = told(caller.get("objects/getInfo?objectID=" + type.id()))
                    .getAsJsonObject("data")
                    .get("count")
                    .getAsString();
            int expected = potential ? 85 : Integer.parseInt(counted);
            if (!potential && rows.size() != Math.min(50, expected) || !counted.equals(Integer.toString(expected))) {
                wrong.add(type.name() + " counts " + counted + " and lists " + rows.size());
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void gives_the_first_of_each() {
        List<String> wrong = new ArrayList<>();
        for (ObjectType type : ObjectTypes.all()) {
            String answer = caller.get("object?objectID=" + type.id() + "&id=1");
            if (!answer.startsWith("200 {\"code\":0,\"data\":{")) {
                wrong.add(type.name() + ": " + answer);
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void describes_its_fields() {
        List<String> wrong = new ArrayList<>();
        for (ObjectType type : ObjectTypes.all()) {
            JsonObject fields = told(caller.get("objects/meta?objectID=" + type.id() + "&format=byId"))
                    .getAsJsonObject("data")
                    .getAsJsonObject(Integer.toString(type.id()))
                    .getAsJsonObject("fields");
            Set<String> known = new HashSet<>();
            for (Field each : type.fields()) {
                known.add(each.name());
                if (each.described() != fields.has(each.name())) {
                    wrong.add(type.name() + " " + each.name());
                }
            }
            for (String each : type.listed()) {
                if (!each.isEmpty() && !known.contains(each)) {
                    wrong.add(type.name() + " has no column " + each);
                }
            }
            for (String each : type.searched()) {
                if (!known.contains(each)) {
                    wrong.add(type.name() + " cannot search " + each);
                }
            }
        }
        assertEquals("Contact has no column contact_id", String.join("\n", wrong));
    }

    @Test
    void points_to_records_that_there_are() {
        List<String> wrong = new ArrayList<>();
        for (ObjectType type : ObjectTypes.all()) {
            for (Field field : type.fields()) {
                Optional<ObjectType> parent =
                        field.parent() == null ? Optional.empty() : ObjectTypes.byId(field.parent());
                if (parent.isEmpty() || field.parent() == 99) {
                    continue;
                }
                for (JsonElement each : page(type)) {
                    JsonElement id = each.getAsJsonObject().get(field.name());
                    if (id != null && !id.isJsonNull() && !List.of("0", "").contains(id.getAsString())) {
                        String answer = caller.get("object?objectID=" + field.parent() + "&id=" + id.getAsString());
                        if (!answer.startsWith("200 ")) {
                            wrong.add(type.name() + " " + field.name() + " " + id);
                        }
                    }
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void creates_changes_and_deletes_where_that_is_permitted_and_refuses_it_elsewhere() {
        List<String> wrong = new ArrayList<>();
        for (ObjectType type : ObjectTypes.all()) {
            String refused = "403 The object type " + type.name() + " does not permit ";
            Field text = writable(type);
            String said = text == null ? "" : "&" + text.name() + "=Changed";
            String created = caller.form("POST", "objects", "objectID=" + type.id() + said.replace("Changed", "New"));
            String id = "1";
            if (type.permits("POST")) {
                id = id(type, told(created).getAsJsonObject("data"));
            } else if (!created.equals(refused + "POST.")) {
                wrong.add(type.name() + " POST " + created);
            }
            String changed = caller.form("PUT", "objects", "objectID=" + type.id() + "&id=" + id + said);
            if (type.permits("PUT") && text != null) {
                JsonObject attributes = told(changed).getAsJsonObject("data").getAsJsonObject("attrs");
                JsonElement now = attributes.get(text.name());
                if (now == null || !now.getAsString().equals("Changed")) {
                    wrong.add(type.name() + " PUT " + changed);
                }
            } else if (!type.permits("PUT") && !changed.equals(refused + "PUT.")) {
                wrong.add(type.name() + " PUT " + changed);
            }
            String deleted = caller.send("DELETE", "object?objectID=" + type.id() + "&id=" + id, "", "");
            if (!type.permits("DELETE")) {
                if (!deleted.equals(refused + "DELETE.")) {
                    wrong.add(type.name() + " DELETE " + deleted);
                }
                continue;
            }
            String gone = caller.get("object?objectID=" + type.id() + "&id=" + id);
            if (!deleted.startsWith("200 {\"code\":0,\"account_id\":") || !gone(type, gone)) {
                wrong.add(type.name() + " DELETE " + deleted + " " + gone);
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    /** An order stays, as a past one. */
    private static boolean gone(ObjectType type, String answer) {
        return type == SellingTypes.ORDER
                ? told(answer)
                        .getAsJsonObject("data")
                        .get("hidden")
                        .getAsString()
                        .equals("1")
                : answer.equals("404 Object not found");
    }

    @Test
    void answers_at_the_endpoints_of_its_own_as_at_the_generic_ones() {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (ObjectType type : ObjectTypes.all()) {
            Optional<Endpoints> own = type.endpoints();
            if (own.isEmpty() || type == CalendarTypes.EVENT || type == CalendarTypes.EVENT_GUEST) {
                continue;
            }
            for (String operation : own.get().operations().keySet()) {
                if (!operation.startsWith("GET ")) {
                    continue;
                }
                asked++;
                String path = operation.substring(4);
                String generic = own.get().operations().get(operation).substring(4);
                boolean meta = path.endsWith("/meta");
                String query = path.equals(own.get().one())
                        ? "id=" + id(type, page(type).get(0).getAsJsonObject())
                        : meta ? "format=byId" : "";
                JsonObject typed = told(caller.get(path + "?" + query));
                JsonObject plain = told(caller.get(generic + "?objectID=" + type.id() + "&" + query));
                if (!unquoted(typed.get("data")).equals(unquoted(plain.get("data")))) {
                    wrong.add(path + ": " + typed + "\n" + plain);
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
        assertEquals(88, asked);
    }

    /** Some types tell numbers at their own endpoints that the generic ones tell as strings. */
    private static String unquoted(JsonElement data) {
        return data.toString().replace("\"", "");
    }

    private static @Nullable Field writable(ObjectType type) {
        for (Field each : type.fields()) {
            if (each.kind() == FieldKind.TEXT && each.writable() && each.always()) {
                return each;
            }
        }
        return null;
    }
}
