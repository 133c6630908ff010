package io.github.ontraportcli.sandbox.seed;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.sandbox.criteria.Group;
import io.github.ontraportcli.sandbox.model.AccountTypes;
import io.github.ontraportcli.sandbox.store.Records;
import java.util.List;

/** The people who work in the account, and the groups they have saved. */
final class Staff {
    private Staff() {}

    static void seed(Records records) {
        Seed.add(
                records,
                AccountTypes.USER,
                List.of(
                        user("Rosa", "Delgado", "PST8PDT", 1),
                        user("Theo", "Baptiste", "PST8PDT", 2),
                        user("Anjali", "Menon", "EST5EDT", 2),
                        user("Sven", "Halvorsen", "CST6CDT", 3),
                        user("Ngozi", "Eze", "Europe/London", 3)));
        Seed.add(
                records,
                AccountTypes.GROUP,
                List.of(
                        group("Californians", comparison("state", "=", "CA")),
                        group("Customers", comparison("spent", ">", "0")),
                        group("Opted in by email", comparison("bulk_mail", ">=", "1"))));
    }

    private static Row user(String first, String last, String zone, int role) {
        return new Row()
                .with("firstname", first)
                .with("lastname", last)
                .with("email", Names.slug(first) + "@example.com")
                .with("timezone", zone)
                .with("role", role)
                .with("last_login", Seed.BASE - role * Seed.DAY);
    }

    private static Row group(String name, JsonObject comparison) {
        JsonArray condition = new JsonArray();
        condition.add(comparison);
        return new Row()
                .with("name", name)
                .with("owner", 1)
                .with("public_view", 0)
                .with("is_public", 1)
                .with(Group.CONDITION, condition.toString())
                .nested("writable", new JsonPrimitive(true))
                .nested("conditions", statement(comparison));
    }

    private static JsonObject comparison(String field, String operator, String value) {
        JsonObject name = new JsonObject();
        name.addProperty("field", field);
        JsonObject operand = new JsonObject();
        operand.addProperty("value", value);
        JsonObject comparison = new JsonObject();
        comparison.add("field", name);
        comparison.addProperty("op", operator);
        comparison.add("value", operand);
        return comparison;
    }

    /** The same, as the app keeps a group's rules. */
    private static JsonObject statement(JsonObject comparison) {
        JsonArray values = new JsonArray();
        values.add(comparison.getAsJsonObject("value").get("value"));
        JsonObject rule = new JsonObject();
        rule.add("field", comparison.getAsJsonObject("field").get("field"));
        rule.add("condition", comparison.get("op"));
        rule.add("value", values);
        JsonObject ruled = new JsonObject();
        ruled.add("rule", rule);
        JsonArray rules = new JsonArray();
        rules.add(ruled);
        JsonObject statement = new JsonObject();
        statement.add("statement", rules);
        return statement;
    }
}
