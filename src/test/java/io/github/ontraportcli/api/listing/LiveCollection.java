package io.github.ontraportcli.api.listing;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.ontraportcli.api.Account;
import io.github.ontraportcli.api.Client;
import io.github.ontraportcli.api.Content;
import io.github.ontraportcli.api.Pair;
import io.github.ontraportcli.api.Patience;
import io.github.ontraportcli.api.Reply;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.api.Script;
import io.github.ontraportcli.api.Trace;
import io.github.ontraportcli.api.Transport;
import io.github.ontraportcli.api.Waits;
import io.github.ontraportcli.api.Witness;
import io.github.ontraportcli.catalog.Answer;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.OperationBuilder;
import io.github.ontraportcli.catalog.Standard;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A collection of contacts that others write to between two requests. Conditions and order are evaluated here, row by row, by
 * code that shares nothing with what asks.
 */
final class LiveCollection implements Transport {
    static final Operation LISTING =
            OperationBuilder.list("Contacts").takes(Standard.COLLECTION).build();
    private static final Operation COUNTING = OperationBuilder.get("Contacts/getInfo")
            .takes(Standard.INFO)
            .answers(Answer.COUNT)
            .build();

    /** Each row's state by its ID. */
    final TreeMap<Long, String> rows = new TreeMap<>();

    /** Every query that came, in the order in which it came. */
    final List<String> seen = new ArrayList<>();

    /** Who asked. */
    final Set<Thread> askers = new HashSet<>();

    private final TreeSet<Long> throughout = new TreeSet<>();
    private final TreeSet<Long> ever = new TreeSet<>();
    private Consumer<LiveCollection> others = account -> {};
    private Twist twist = (number, query, honest) -> honest;
    private String state = "";

    /** Changes what would be answered, or does not. */
    interface Twist {
        Reply answer(int number, Map<String, String> query, Reply honest);
    }

    /** With what others do to it before each request. */
    LiveCollection written(Consumer<LiveCollection> by) {
        others = by;
        return this;
    }

    /** With other answers than the honest ones. */
    LiveCollection twisted(Twist other) {
        twist = other;
        return this;
    }

    /** Only rows of that state are asked for. */
    LiveCollection only(String wanted) {
        state = wanted;
        return this;
    }

    void put(long id, String value) {
        rows.put(id, value);
        noteChange(id);
    }

    void remove(long id) {
        rows.remove(id);
        noteChange(id);
    }

    private void noteChange(long id) {
        boolean matches = rows.containsKey(id) && (state.isEmpty() || state.equals(rows.get(id)));
        if (matches) {
            ever.add(id);
        } else {
            throughout.remove(id);
        }
    }

    /** From now on it is written down what is there all the time, and what is there ever. */
    void begin() {
        rows.forEach((id, value) -> {
            if (state.isEmpty() || state.equals(value)) {
                throughout.add(id);
                ever.add(id);
            }
        });
    }

    Set<Long> throughout() {
        return throughout;
    }

    Set<Long> ever() {
        return ever;
    }

    /** A listing of it by key, held against its count. */
    Listing byKey(int range, Consumer<Tally.Difference> told) {
        begin();
        JsonArray joined = state.isEmpty() ? new JsonArray() : condition();
        return new Listing(client(), first(range, "id"), new ByKey("id", joined, range), "id", tally(told));
    }

    /** A listing of it by offset, in the order of a field. */
    Listing byOffset(int range, String sort, Consumer<Tally.Difference> told) {
        begin();
        return new Listing(client(), first(range, sort), new Turning.ByOffset(0, range), "id", tally(told));
    }

    private Tally tally(Consumer<Tally.Difference> told) {
        List<Pair> query = state.isEmpty()
                ? List.of()
                : List.of(new Pair("condition", condition().toString()));
        Request count = new Request(COUNTING, query, new Content.None());
        return new Tally(() -> OptionalLong.of(client().send(count).count()), told);
    }

    private Request first(int range, String sort) {
        List<Pair> query = new ArrayList<>(
                List.of(new Pair("range", String.valueOf(range)), new Pair("sort", sort), new Pair("sortDir", "asc")));
        if (!state.isEmpty()) {
            query.add(new Pair("condition", condition().toString()));
        }
        return new Request(LISTING, List.copyOf(query), new Content.None());
    }

    private JsonArray condition() {
        return JsonParser.parseString(
                        "[{\"field\":{\"field\":\"state\"},\"op\":\"=\",\"value\":{\"value\":\"" + state + "\"}}]")
                .getAsJsonArray();
    }

    private Client client() {
        Account account = new Account(URI.create("https://x.example/1/"), "2_1", () -> "k");
        return new Client(account, this, Patience.USUAL, new Waits(), Trace.NONE, Witness.NONE, false, "");
    }

    @Override
    public synchronized Reply send(String method, URI address, List<Pair> headers, Content content) {
        askers.add(Thread.currentThread());
        Map<String, String> query = new LinkedHashMap<>();
        String raw = address.getRawQuery() == null ? "" : address.getRawQuery();
        for (String each : raw.isEmpty() ? new String[0] : raw.split("&")) {
            String[] pair = each.split("=", 2);
            query.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
        }
        boolean counts = address.getPath().endsWith("getInfo");
        seen.add((counts ? "count " : "") + URLDecoder.decode(raw, StandardCharsets.UTF_8));
        others.accept(this);
        Reply honest = counts
                ? Script.ok("{\"data\":{\"count\":\"" + matching(query, false).count() + "\"}}")
                : page(listed(query));
        if (counts) {
            query.put("count", "true");
        }
        return twist.answer(seen.size() - 1, query, honest);
    }

    /** The IDs that a query lists. */
    List<Long> listed(Map<String, String> query) {
        boolean down = query.getOrDefault("sortDir", "asc").equals("desc");
        Stream<Long> ids = matching(query, down);
        if (query.getOrDefault("sort", "").equals("state")) {
            Comparator<Long> order = Comparator.comparing(rows::get);
            ids = ids.sorted(down ? order.reversed() : order);
        }
        return ids.skip(Long.parseLong(query.getOrDefault("start", "0")))
                .limit(Long.parseLong(query.getOrDefault("range", "50")))
                .toList();
    }

    private Stream<Long> matching(Map<String, String> query, boolean down) {
        long behind = Long.MIN_VALUE;
        String wanted = "";
        for (JsonElement each :
                JsonParser.parseString(query.getOrDefault("condition", "[]")).getAsJsonArray()) {
            if (each instanceof JsonObject term) {
                String field = term.getAsJsonObject("field").get("field").getAsString();
                String value = term.getAsJsonObject("value").get("value").getAsString();
                switch (field + " " + term.get("op").getAsString()) {
                    case "id >" -> behind = Long.parseLong(value);
                    case "state =" -> wanted = value;
                    default -> throw new IllegalArgumentException("not known here: " + term);
                }
            }
        }
        String only = wanted;
        NavigableMap<Long, String> tail = rows.tailMap(behind, false);
        return (down ? tail.descendingMap() : tail)
                .entrySet().stream()
                        .filter(each -> only.isEmpty() || only.equals(each.getValue()))
                        .map(Map.Entry::getKey);
    }

    static Reply page(List<Long> ids) {
        return Script.ok(ids.stream()
                .map(each -> "{\"id\":\"" + each + "\"}")
                .collect(Collectors.joining(",", "{\"data\":[", "]}")));
    }

    @Override
    public void close() {}
}
