package io.github.ontraportcli.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Someone who changes contacts of their own at random and remembers what was acknowledged. Of an operation whose answer
 * did not come, all may have happened or nothing.
 */
final class RandomWriter {
    private static final int[] TAGS = {20, 21, 22, 23, 24, 25};
    private static final int[] SEQUENCES = {1, 2, 3};
    /** The status of a transaction that was paid back. */
    private static final String REFUNDED = "2";

    private final String name;
    private final Random random;
    private final AtomicInteger acknowledged = new AtomicInteger();
    /** What is in the account, by contact. */
    private final Map<Long, Owned> owned = new TreeMap<>();
    /** Contacts that changed since they were last looked at. */
    private final Set<Long> doubted = new TreeSet<>();
    /** What the operation without an answer would have led to; nothing when the last one was answered. */
    private final Map<Long, Owned> unanswered = new LinkedHashMap<>();

    private String creating = "";
    private final Map<Long, String> emails = new TreeMap<>();
    private final Set<String> products = new TreeSet<>();
    private final Set<String> doubtedProducts = new TreeSet<>();
    private int steps;

    RandomWriter(String name, long seed) {
        this.name = name;
        this.random = new Random(seed);
    }

    /** How many of its operations were acknowledged. */
    int acknowledged() {
        return acknowledged.get();
    }

    /** Makes everything be looked at again. */
    void doubtEverything() {
        doubted.addAll(owned.keySet());
        doubtedProducts.addAll(products);
    }

    /** Does something; whether it was acknowledged. */
    boolean writes(KillableServer.Account account) {
        unanswered.clear();
        creating = "";
        steps++;
        try {
            step(account);
        } catch (IOException e) {
            return false;
        }
        owned.putAll(unanswered);
        doubted.addAll(unanswered.keySet());
        unanswered.clear();
        creating = "";
        acknowledged.incrementAndGet();
        return true;
    }

    private void step(KillableServer.Account account) throws IOException {
        int kind = random.nextInt(16);
        List<Long> some = some();
        if (kind < 3 || some.isEmpty()) {
            create(account, kind == 0);
        } else if (kind < 5) {
            rename(account, some.get(0), kind == 3);
        } else if (kind < 8) {
            join(account, some, "objects/tag", TAGS, kind < 7);
        } else if (kind == 8) {
            long id = some.get(0);
            unanswered.put(id, owned.get(id).charged());
            account.send(
                    "POST",
                    "transaction/processManual",
                    "{\"contact_id\":" + id + ",\"chargeNow\":\"chargeLog\",\"offer\":{\"products\":[{\"id\":1,"
                            + "\"quantity\":1,\"price\":[{\"price\":10}]}]}}");
        } else if (kind == 9) {
            some.forEach(id -> unanswered.put(id, Owned.DELETED));
            account.send(
                    "DELETE",
                    "objects?objectID=0&ids="
                            + String.join(
                                    ",", some.stream().map(String::valueOf).toList()),
                    "");
        } else if (kind < 13) {
            join(account, some, "objects/sequence", SEQUENCES, kind < 12);
        } else if (kind == 13) {
            long id = some.get(0);
            unanswered.put(id, owned.get(id).withTask());
            account.send(
                    "POST",
                    "task/assign",
                    "{\"object_type_id\":0,\"ids\":[" + id + "],\"group_id\":0,"
                            + "\"message\":{\"id\":7,\"type\":\"Task\",\"due_date\":7,\"task_owner\":0}}");
        } else if (kind == 14) {
            refund(account, some.get(0));
        } else {
            String product = name + "-" + steps;
            account.send("POST", "Products", "{\"name\":\"" + product + "\",\"price\":10}");
            products.add(product);
            doubtedProducts.add(product);
        }
    }

    /** Gives a contact other names, and a field of its owner's the same value; also by its email address. */
    private void rename(KillableServer.Account account, long id, boolean merging) throws IOException {
        String value = name + "-" + steps;
        unanswered.put(id, owned.get(id).named(value));
        String fields = "\"firstname\":\"" + value + "\",\"lastname\":\"" + value + "\",\"f1501\":\"" + value + "\"}";
        if (merging) {
            account.send("POST", "Contacts/saveorupdate", "{\"email\":\"" + emails.get(id) + "\"," + fields);
        } else {
            account.send("PUT", "Contacts", "{\"id\":" + id + "," + fields);
        }
    }

    /** Pays back all that a contact paid. */
    private void refund(KillableServer.Account account, long id) throws IOException {
        Owned before = owned.get(id);
        if (before.refunds() == before.charges()) {
            return;
        }
        JsonArray ids = new JsonArray();
        for (JsonElement each : listed(account, "objects?objectID=46", "contact_id", Long.toString(id))) {
            if (!each.getAsJsonObject().get("status").getAsString().equals(REFUNDED)) {
                ids.add(each.getAsJsonObject().get("id"));
            }
        }
        unanswered.put(id, before.refunded());
        JsonObject body = new JsonObject();
        body.add("ids", ids);
        account.send("PUT", "transaction/refund", body.toString());
    }

    private void create(KillableServer.Account account, boolean upsert) throws IOException {
        creating = name + "-" + steps;
        JsonElement made = account.send(
                "POST",
                upsert ? "Contacts/saveorupdate" : "Contacts",
                "{\"firstname\":\"" + creating + "\",\"lastname\":\"" + creating + "\",\"f1501\":\"" + creating
                        + "\",\"email\":\"" + creating + "@example.com\",\"contact_cat\":\"*/*20*/*21*/*\"}");
        long id = made.getAsJsonObject().get("id").getAsLong();
        unanswered.put(id, Owned.created(creating));
        emails.put(id, creating + "@example.com");
    }

    /** Adds tags or sequences, or takes them away. */
    private void join(KillableServer.Account account, List<Long> some, String path, int[] among, boolean add)
            throws IOException {
        Set<String> tags = new TreeSet<>();
        for (int i = 0; i < among.length / 2; i++) {
            tags.add(Integer.toString(among[random.nextInt(among.length)]));
        }
        for (long id : some) {
            Owned before = owned.get(id);
            unanswered.put(id, among == TAGS ? before.tagged(tags, add) : before.sequenced(tags, add));
        }
        JsonObject body = new JsonObject();
        body.addProperty("objectID", 0);
        JsonArray ids = new JsonArray();
        some.forEach(ids::add);
        body.add("ids", ids);
        JsonArray list = new JsonArray();
        tags.forEach(list::add);
        body.add(add ? "add_list" : "remove_list", list);
        account.send(add ? "PUT" : "DELETE", path, body.toString());
    }

    private List<Long> some() {
        List<Long> there = new ArrayList<>();
        owned.forEach((id, each) -> {
            if (!each.equals(Owned.DELETED)) {
                there.add(id);
            }
        });
        List<Long> some = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0 && !there.isEmpty(); i--) {
            some.add(there.remove(random.nextInt(there.size())));
        }
        return some;
    }

    /** What is in the account and should not be, or the other way round. */
    List<String> wrong(KillableServer.Account account) throws IOException {
        List<String> wrong = new ArrayList<>();
        settle(account, wrong);
        for (long id : doubted) {
            Owned found = found(account, id);
            if (!found.equals(owned.get(id))) {
                wrong.add(id + " was acknowledged as " + owned.get(id) + ", and is " + found);
            }
        }
        doubted.clear();
        return wrong;
    }

    /** Finds out whether the operation without an answer happened: to all that it was about, or to nothing. */
    private void settle(KillableServer.Account account, List<String> wrong) throws IOException {
        if (!creating.isEmpty()) {
            JsonArray made = listed(account, "objects?objectID=0", "email", creating + "@example.com");
            for (JsonElement each : made) {
                long id = each.getAsJsonObject().get("id").getAsLong();
                owned.put(id, Owned.created(creating));
                emails.put(id, creating + "@example.com");
                doubted.add(id);
            }
            if (made.size() > 1) {
                wrong.add(creating + " was created " + made.size() + " times");
            }
        }
        for (String each : doubtedProducts) {
            int count = listed(account, "objects?objectID=16", "name", each).size();
            if (count != 1) {
                wrong.add("the product " + each + " is there " + count + " times");
            }
        }
        doubtedProducts.clear();
        boolean before = true;
        boolean after = true;
        for (Map.Entry<Long, Owned> each : unanswered.entrySet()) {
            Owned found = found(account, each.getKey());
            before &= found.equals(owned.get(each.getKey()));
            after &= found.equals(each.getValue());
        }
        if (!before && !after) {
            wrong.add("done by halves: " + unanswered);
        }
        if (!before) {
            owned.putAll(unanswered);
        }
        doubted.addAll(unanswered.keySet());
        unanswered.clear();
        creating = "";
    }

    private Owned found(KillableServer.Account account, long id) throws IOException {
        JsonArray rows = listed(account, "objects?objectID=0", "id", Long.toString(id));
        Set<String> links = values(listed(account, "objects?objectID=138", "object_id", Long.toString(id)), "tag_id");
        Set<String> steps = values(listed(account, "objects?objectID=8", "object_id", Long.toString(id)), "drip_id");
        if (rows.isEmpty()) {
            return links.isEmpty() ? Owned.DELETED : Owned.half("deleted, and has the tags " + links);
        }
        JsonObject row = rows.get(0).getAsJsonObject();
        Set<String> tags = ids(row, "contact_cat");
        List<String> charges = new ArrayList<>();
        listed(account, "objects?objectID=46", "contact_id", Long.toString(id))
                .forEach(
                        each -> charges.add(each.getAsJsonObject().get("status").getAsString()));
        int refunds = Collections.frequency(charges, REFUNDED);
        int purchases = listed(account, "objects?objectID=17", "contact_id", Long.toString(id))
                .size();
        String first = row.get("firstname").getAsString();
        boolean named = first.equals(row.get("lastname").getAsString())
                && first.equals(row.get("f1501").getAsString());
        Set<String> sequences = ids(row, "updateSequence");
        int tasks = listed(account, "objects?objectID=1", "contact_id", Long.toString(id))
                .size();
        return !named || !links.equals(tags) || !steps.equals(sequences) || purchases != charges.size()
                ? Owned.half(row + " with the tags " + links + ", the sequences " + steps + ", " + charges + " and "
                        + purchases + " purchases")
                : new Owned(first, tags, sequences, charges.size(), refunds, tasks);
    }

    private static Set<String> ids(JsonObject row, String field) {
        Set<String> ids = new TreeSet<>();
        JsonElement value = row.get(field);
        for (String each :
                value.isJsonNull() ? new String[0] : value.getAsString().split("\\*/\\*")) {
            if (!each.isBlank()) {
                ids.add(each);
            }
        }
        return ids;
    }

    private static JsonArray listed(KillableServer.Account account, String path, String field, String value)
            throws IOException {
        JsonObject wanted = new JsonObject();
        wanted.add("value", new JsonPrimitive(value));
        String condition = "[{\"field\":{\"field\":\"" + field + "\"},\"op\":\"=\",\"value\":" + wanted + "}]";
        return account.send("GET", path + "&condition=" + URLEncoder.encode(condition, StandardCharsets.UTF_8), "")
                .getAsJsonArray();
    }

    private static Set<String> values(JsonArray rows, String field) {
        Set<String> values = new TreeSet<>();
        rows.forEach(each -> values.add(each.getAsJsonObject().get(field).getAsString()));
        return values;
    }
}
