package io.github.ontraportcli.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
        int kind = random.nextInt(10);
        List<Long> some = some();
        if (kind < 3 || some.isEmpty()) {
            create(account, kind == 0);
        } else if (kind < 5) {
            long id = some.get(0);
            String value = name + "-" + steps;
            unanswered.put(id, owned.get(id).named(value));
            account.send(
                    "PUT",
                    "Contacts",
                    "{\"id\":" + id + ",\"firstname\":\"" + value + "\",\"lastname\":\"" + value + "\"}");
        } else if (kind < 8) {
            tag(account, some, kind < 7);
        } else if (kind == 8) {
            long id = some.get(0);
            unanswered.put(id, owned.get(id).charged());
            account.send(
                    "POST",
                    "transaction/processManual",
                    "{\"contact_id\":" + id + ",\"chargeNow\":\"chargeLog\",\"offer\":{\"products\":[{\"id\":1,"
                            + "\"quantity\":1,\"price\":[{\"price\":10}]}]}}");
        } else {
            some.forEach(id -> unanswered.put(id, Owned.DELETED));
            account.send(
                    "DELETE",
                    "objects?objectID=0&ids="
                            + String.join(
                                    ",", some.stream().map(String::valueOf).toList()),
                    "");
        }
    }

    private void create(KillableServer.Account account, boolean upsert) throws IOException {
        creating = name + "-" + steps;
        JsonElement made = account.send(
                "POST",
                upsert ? "Contacts/saveorupdate" : "Contacts",
                "{\"firstname\":\"" + creating + "\",\"lastname\":\"" + creating + "\",\"email\":\"" + creating
                        + "@example.com\",\"contact_cat\":\"*/*20*/*21*/*\"}");
        unanswered.put(made.getAsJsonObject().get("id").getAsLong(), Owned.created(creating));
    }

    private void tag(KillableServer.Account account, List<Long> some, boolean add) throws IOException {
        Set<String> tags = new TreeSet<>();
        for (int i = 0; i < 3; i++) {
            tags.add(Integer.toString(TAGS[random.nextInt(TAGS.length)]));
        }
        some.forEach(id -> unanswered.put(id, owned.get(id).tagged(tags, add)));
        JsonObject body = new JsonObject();
        body.addProperty("objectID", 0);
        JsonArray ids = new JsonArray();
        some.forEach(ids::add);
        body.add("ids", ids);
        JsonArray list = new JsonArray();
        tags.forEach(list::add);
        body.add(add ? "add_list" : "remove_list", list);
        account.send(add ? "PUT" : "DELETE", "objects/tag", body.toString());
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
                owned.put(each.getAsJsonObject().get("id").getAsLong(), Owned.created(creating));
                doubted.add(each.getAsJsonObject().get("id").getAsLong());
            }
            if (made.size() > 1) {
                wrong.add(creating + " was created " + made.size() + " times");
            }
        }
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
        if (rows.isEmpty()) {
            return links.isEmpty() ? Owned.DELETED : Owned.half("deleted, and has the tags " + links);
        }
        JsonObject row = rows.get(0).getAsJsonObject();
        Set<String> tags = new TreeSet<>();
        for (String each : row.get("contact_cat").getAsString().split("\\*/\\*")) {
            if (!each.isBlank()) {
                tags.add(each);
            }
        }
        int charges = listed(account, "objects?objectID=46", "contact_id", Long.toString(id))
                .size();
        int purchases = listed(account, "objects?objectID=17", "contact_id", Long.toString(id))
                .size();
        String first = row.get("firstname").getAsString();
        return !first.equals(row.get("lastname").getAsString()) || !links.equals(tags) || purchases != charges
                ? Owned.half(
                        row + " with the tags " + links + ", " + charges + " charges and " + purchases + " purchases")
                : new Owned(first, tags, charges);
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

    /**
     * A contact as far as it is changed here.
     *
     * @param called its first and its last name
     * @param tags its tags, in its own field and as records of their own
     * @param charges how many transactions it has, each with a purchase
     */
    private record Owned(String called, Set<String> tags, int charges) {
        static final Owned DELETED = new Owned("deleted", Set.of(), 0);

        static Owned created(String name) {
            return new Owned(name, Set.of("20", "21"), 0);
        }

        static Owned half(String what) {
            return new Owned("by halves: " + what, Set.of(), 0);
        }

        Owned named(String name) {
            return new Owned(name, tags, charges);
        }

        Owned charged() {
            return new Owned(called, tags, charges + 1);
        }

        Owned tagged(Set<String> changed, boolean add) {
            Set<String> all = new TreeSet<>(tags);
            if (add) {
                all.addAll(changed);
            } else {
                all.removeAll(changed);
            }
            return new Owned(called, all, charges);
        }
    }
}
