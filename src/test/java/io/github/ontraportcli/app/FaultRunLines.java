package io.github.ontraportcli.app;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;

/** Random command lines about the account of the fault runs. */
final class FaultRunLines {
    private static final String OFFER = "{\"products\":[{\"id\":1,\"quantity\":1,\"price\":[{\"price\":10}]}]}";
    private static final List<String> FORMATS = List.of("json", "ndjson", "csv", "tsv", "yaml", "ids", "raw", "table");

    private final FaultRunAccount account;
    private final Random random;
    private int number;

    FaultRunLines(FaultRunAccount account, Random random) {
        this.account = account;
        this.random = random;
    }

    /** The next one, with its options. */
    FaultRunLine next() {
        number++;
        FaultRunLine line = random.nextInt(100) < 40 ? reading() : writing();
        List<String> words = new ArrayList<>(line.words());
        if (line.kind() != FaultRunLine.Kind.LIST && random.nextInt(3) > 0) {
            words.addAll(List.of("-o", pick(List.of("json", "ndjson", "csv", "raw"))));
        }
        if (random.nextInt(2) > 0) {
            words.addAll(List.of("--retries", String.valueOf(random.nextInt(7))));
        }
        if (random.nextInt(4) == 0) {
            words.addAll(List.of("--max-wait", String.valueOf(random.nextInt(90))));
        }
        if (random.nextInt(12) == 0) {
            words.add("--verbose");
        }
        FaultRunLine whole =
                new FaultRunLine(List.copyOf(words), line.stdin(), line.kind(), line.rows(), line.done(), line.twice());
        boolean asked = words.contains("delete") || words.contains("transactions");
        return words.contains("--yes") && asked && random.nextInt(8) == 0 ? whole.withoutYes() : whole;
    }

    private FaultRunLine reading() {
        String group =
                random.nextInt(25) == 0 ? "purchases" : pick(List.of("contacts", "tags", "products", "transactions"));
        FaultRunRows rows = rows(group);
        return switch (random.nextInt(10)) {
            case 0 -> {
                Map<String, String> said = new LinkedHashMap<>();
                List<String> words = new ArrayList<>(List.of(group, "count"));
                condition(group, words, said);
                yield FaultRunLine.reading(
                        FaultRunLine.Kind.COUNT,
                        words,
                        List.of(String.valueOf(selected(rows, said).size())));
            }
            case 1 -> {
                String id = some(rows);
                yield FaultRunLine.reading(FaultRunLine.Kind.SHOW, List.of(group, "get", id), List.of(id));
            }
            case 2 -> {
                String path = Character.toUpperCase(group.charAt(0)) + group.substring(1);
                List<String> words = List.of("api", path, "--paginate", "-o", pick(List.of("json", "ndjson")));
                yield FaultRunLine.reading(FaultRunLine.Kind.LIST, words, ids(rows, selected(rows, Map.of())));
            }
            default -> listing(group, rows);
        };
    }

    private FaultRunLine listing(String group, FaultRunRows rows) {
        Map<String, String> said = new LinkedHashMap<>();
        List<String> words = new ArrayList<>(List.of(group, "list"));
        condition(group, words, said);
        if (random.nextInt(4) == 0) {
            String field =
                    pick(group.equals("contacts") ? List.of("lastname", "spent", "id") : List.of(rows.idField()));
            boolean down = random.nextBoolean();
            words.addAll(List.of("--sort", field + (down ? ":desc" : ":asc")));
            said.put("sort", field);
            said.put("sortDir", down ? "desc" : "asc");
        }
        List<String> ids = ids(rows, selected(rows, said));
        int most = ids.size();
        String format = pick(FORMATS);
        // Untouched answers are whole pages, however few rows were asked for.
        if (random.nextInt(3) > 0 || format.equals("raw")) {
            words.add("--all");
        } else {
            most = 1 + random.nextInt(120);
            words.addAll(List.of("--limit", String.valueOf(most)));
        }
        words.addAll(List.of("-o", format, "--columns", rows.idField()));
        return FaultRunLine.reading(FaultRunLine.Kind.LIST, words, ids.subList(0, Math.min(most, ids.size())));
    }

    private void condition(String group, List<String> words, Map<String, String> said) {
        if (!group.equals("contacts")) {
            return;
        }
        switch (random.nextInt(6)) {
            case 0 -> {
                words.addAll(List.of("--where", "state = 'CA'"));
                said.put("condition", "[" + term("state", "=", "\"CA\"") + "]");
            }
            case 1 -> {
                words.addAll(List.of("--where", "state = 'CA' or state = 'NY'"));
                said.put(
                        "condition",
                        "[" + term("state", "=", "\"CA\"") + ",\"OR\"," + term("state", "=", "\"NY\"") + "]");
            }
            case 2 -> {
                words.addAll(List.of("--where", "spent > 40 and state = 'TX'"));
                said.put(
                        "condition", "[" + term("spent", ">", "40") + ",\"AND\"," + term("state", "=", "\"TX\"") + "]");
            }
            case 3 -> {
                words.addAll(List.of("--search", "Last1"));
                said.put("search", "Last1");
            }
            default -> {}
        }
    }

    private static String term(String field, String op, String value) {
        return "{\"field\":{\"field\":\"" + field + "\"},\"op\":\"" + op + "\",\"value\":{\"value\":" + value + "}}";
    }

    private FaultRunLine writing() {
        String mark = "Mark" + letters(number) + letters(random.nextInt(1_000_000));
        return switch (random.nextInt(16)) {
            case 0 ->
                creating(List.of("contacts", "create", "--firstname", mark), account.contacts(), "firstname", mark);
            case 1 ->
                creating(
                        List.of("contacts", "create", "--firstname", mark, "--email", mark + "@example.com"),
                        account.contacts(),
                        "firstname",
                        mark);
            case 2 ->
                creating(
                        List.of("contacts", "upsert", "--email", mark + "@example.com", "--city", mark),
                        account.contacts(),
                        "email",
                        mark + "@example.com");
            case 3 ->
                creating(List.of("contacts", "upsert", "--firstname", mark), account.contacts(), "firstname", mark);
            case 4 -> creating(List.of("tags", "create", "--name", mark), account.tags(), "tag_name", mark);
            case 5 ->
                creating(
                        List.of("api", "Products", "-f", "name=" + mark, "-f", "price=3"),
                        account.products(),
                        "name",
                        mark);
            case 6 ->
                creating(
                        List.of(
                                "transactions",
                                "log",
                                "--contact-id",
                                "1",
                                "--external-order-id",
                                mark,
                                "--offer",
                                OFFER,
                                "--yes"),
                        account.transactions(),
                        "external_order_id",
                        mark);
            case 7, 8 ->
                creating(
                                List.of(
                                        "transactions",
                                        "process",
                                        "--contact-id",
                                        "2",
                                        "--gateway-id",
                                        "1",
                                        "--invoice-template",
                                        "1",
                                        "--external-order-id",
                                        mark,
                                        "--offer",
                                        OFFER,
                                        "--payer",
                                        "-",
                                        "--yes"),
                                account.transactions(),
                                "external_order_id",
                                mark)
                        .given("{\"ccnumber\":\"" + FaultRunJudge.CARD + "\",\"code\":\"" + FaultRunJudge.CVC
                                + "\",\"expire_month\":1,\"expire_year\":2035}");
            case 9 -> updating(mark);
            case 10 -> deleting();
            case 11 -> tagging(true);
            case 12 -> tagging(false);
            case 13 -> moving(pick(List.of("refund", "void", "write-off", "rerun", "resend-invoice")));
            case 14 -> moving("mark-paid");
            default -> {
                String id = some(account.contacts());
                JsonObject row = account.contacts().get(id);
                yield FaultRunLine.writing(
                        List.of("api", "PUT", "Contacts", "-f", "id=" + id, "-f", "city=" + mark),
                        () -> FaultRunRows.text(row, "city").equals(mark),
                        () -> false);
            }
        };
    }

    /** A number in letters, so that it is not taken for a part of something secret. */
    private static String letters(int number) {
        StringBuilder text = new StringBuilder();
        String.valueOf(number).chars().forEach(each -> text.append((char) (each - '0' + 'a')));
        return text.toString();
    }

    private static FaultRunLine creating(List<String> words, FaultRunRows rows, String field, String value) {
        return FaultRunLine.writing(words, () -> rows.having(field, value) == 1, () -> rows.having(field, value) > 1);
    }

    private FaultRunLine updating(String mark) {
        List<String> words = new ArrayList<>(List.of("contacts", "update"));
        List<String> ids = several(account.contacts(), 4);
        if (random.nextInt(4) == 0) {
            words.addAll(List.of("--where", "lastname = 'Last5'", "--city", mark, "--yes"));
            ids = ids(
                    account.contacts(),
                    selected(account.contacts(), Map.of("condition", "[" + term("lastname", "=", "\"Last5\"") + "]")));
        } else {
            words.addAll(ids);
            words.addAll(List.of("--city", mark, "--yes"));
        }
        List<JsonObject> rows = ids.stream().map(account.contacts()::get).toList();
        return FaultRunLine.writing(
                words,
                () -> rows.stream()
                        .allMatch(each -> FaultRunRows.text(each, "city").equals(mark)),
                () -> false);
    }

    private FaultRunLine deleting() {
        String group = pick(List.of("contacts", "tags", "products"));
        FaultRunRows rows = rows(group);
        List<String> ids = several(rows, rows.ids().size() < 8 ? 0 : 3);
        List<String> words = new ArrayList<>(List.of(group, "delete"));
        if (ids.isEmpty()) {
            ids = List.of("999999");
        }
        words.addAll(ids);
        words.add("--yes");
        List<String> gone = ids;
        return FaultRunLine.writing(
                words, () -> gone.stream().allMatch(each -> rows.get(each).size() == 0), () -> false);
    }

    private FaultRunLine tagging(boolean add) {
        List<String> ids = several(account.contacts(), 3);
        List<String> words = new ArrayList<>(List.of("contacts", add ? "tag" : "untag"));
        words.addAll(ids);
        JsonObject tag = account.tags().get(some(account.tags()));
        String tagId = FaultRunRows.text(tag, "tag_id");
        words.addAll(
                random.nextBoolean()
                        ? List.of("--tag-id", tagId)
                        : List.of("--tag", FaultRunRows.text(tag, "tag_name")));
        words.add("--yes");
        List<JsonObject> rows = ids.stream().map(account.contacts()::get).toList();
        BooleanSupplier done = () -> rows.stream()
                .allMatch(each -> FaultRunRows.text(each, "contact_cat").contains("*/*" + tagId + "*/*") == add);
        return FaultRunLine.writing(words, done, () -> false);
    }

    /** Money or mail moves, once a transaction. */
    private FaultRunLine moving(String verb) {
        List<String> ids = several(account.transactions(), 3);
        List<String> words = new ArrayList<>(List.of("transactions", verb));
        words.addAll(ids);
        words.add("--yes");
        Map<JsonObject, Integer> before = new LinkedHashMap<>();
        ids.forEach(each -> before.put(
                account.transactions().get(each), moved(account.transactions().get(each))));
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        List<JsonObject> rows = List.copyOf(before.keySet());
        for (int i = 0; i < rows.size(); i++) {
            counts.put(i, moved(rows.get(i)));
        }
        return FaultRunLine.writing(
                words,
                () -> counts.entrySet().stream().allMatch(each -> moved(rows.get(each.getKey())) > each.getValue()),
                () -> counts.entrySet().stream()
                        .anyMatch(each -> moved(rows.get(each.getKey())) > each.getValue() + 1));
    }

    private static int moved(JsonObject row) {
        return row.has("moved") ? row.get("moved").getAsInt() : 0;
    }

    private FaultRunRows rows(String group) {
        return switch (group) {
            case "contacts" -> account.contacts();
            case "tags" -> account.tags();
            case "products" -> account.products();
            case "purchases" -> account.purchases();
            default -> account.transactions();
        };
    }

    private static List<JsonObject> selected(FaultRunRows rows, Map<String, String> said) {
        return rows.selected(new FaultRunCall("GET", "", "", "", said));
    }

    private static List<String> ids(FaultRunRows rows, List<JsonObject> found) {
        return found.stream()
                .map(each -> FaultRunRows.text(each, rows.idField()))
                .toList();
    }

    private List<String> several(FaultRunRows rows, int most) {
        List<String> ids = new ArrayList<>();
        int wanted = most == 0 ? 0 : 1 + random.nextInt(most);
        while (ids.size() < wanted) {
            String id = some(rows);
            if (!ids.contains(id)) {
                ids.add(id);
            }
        }
        return ids;
    }

    private String some(FaultRunRows rows) {
        List<Long> ids = rows.ids();
        return String.valueOf(ids.get(random.nextInt(ids.size())));
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
