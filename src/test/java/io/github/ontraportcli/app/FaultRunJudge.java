package io.github.ontraportcli.app;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds how a command ended against what the server booked and what the account has. */
final class FaultRunJudge {
    static final String KEY = "key-of-the-fault-runs-5b1d";
    static final String CARD = "4111111111111111";
    static final String CVC = "9173";

    private static final Set<Integer> CODES = Set.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 130);
    private static final Set<String> ONCE = Set.of(
            "POST Contacts",
            "POST Contacts/saveorupdate",
            "POST Tags",
            "POST Products",
            "POST transaction/processManual",
            "POST transaction/rerun",
            "POST transaction/resendInvoice",
            "PUT transaction/refund",
            "PUT transaction/void",
            "PUT transaction/writeOff",
            "PUT transaction/markPaid");
    private static final Pattern CUT_SHORT = Pattern.compile("(The first )?[0-9,]+ of [0-9,]+ .*; --all .*\n?");
    private static final Pattern CODE = Pattern.compile("(?<![0-9])" + CVC + "(?![0-9])");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final FaultRunLine line;
    private final ProgramRun.Ended ended;
    private final List<FaultRunServer.Booked> writes;
    private final List<String> wrong = new ArrayList<>();

    private FaultRunJudge(FaultRunLine line, ProgramRun.Ended ended, List<FaultRunServer.Booked> booked) {
        this.line = line;
        this.ended = ended;
        this.writes = booked.stream().filter(each -> each.call().writes()).toList();
    }

    /** What is wrong about it; nothing where all is as it must be. */
    static List<String> wrong(FaultRunLine line, ProgramRun.Ended ended, List<FaultRunServer.Booked> booked) {
        FaultRunJudge judge = new FaultRunJudge(line, ended, booked);
        judge.once();
        judge.code();
        judge.streams();
        if (ended.code() == 0) {
            judge.result();
        }
        return judge.wrong;
    }

    private void once() {
        Map<String, Integer> sent = new HashMap<>();
        for (FaultRunServer.Booked each : writes) {
            boolean refused = each.trouble() == FaultRunTrouble.LIMITED
                    || each.trouble() == FaultRunTrouble.LIMITED_WITHOUT_HEADERS;
            boolean found = each.call().path().equals("Contacts/saveorupdate")
                    && !each.call().get("email").isEmpty();
            if (ONCE.contains(each.call().method() + " " + each.call().path()) && !refused && !found) {
                sent.merge(each.call().whole(), 1, Integer::sum);
            }
        }
        sent.forEach((whole, times) -> refuse(times > 1, "sent " + times + " times: " + whole));
        refuse(line.twice().getAsBoolean(), "done twice");
    }

    private void code() {
        int code = ended.code();
        boolean carriedOut = writes.stream().anyMatch(FaultRunServer.Booked::carriedOut);
        boolean unclear = writes.stream().anyMatch(FaultRunServer.Booked::unclear);
        refuse(!CODES.contains(code), "exit code " + code);
        refuse(code == 3 || code == 130, "exit code " + code + " has no reason here");
        refuse(line.kind() == FaultRunLine.Kind.REFUSED && code != 2, "not refused without --yes");
        refuse(line.kind() != FaultRunLine.Kind.REFUSED && code == 2, "refused as a mistake of ours");
        refuse(line.kind() != FaultRunLine.Kind.WRITE && !writes.isEmpty(), "something was written");
        refuse(code == 0 && !line.done().getAsBoolean(), "says that it is done, and it is not");
        refuse(Set.of(1, 2, 4, 5, 6, 9).contains(code) && carriedOut, "carried out, and the exit code denies it");
        refuse(Set.of(1, 2, 4, 5, 6, 9).contains(code) && unclear, "perhaps carried out, and the exit code denies it");
        boolean late = ended.err().contains("No answer in time");
        refuse(code == 8 && !unclear && !late, "every answer was clear, and the exit code is 8");
        refuse(code == 7 && line.done().getAsBoolean(), "all was carried out, and the exit code says partly");
        refuse(
                code == 8 && !ended.err().matches("(?s).*Look before you send (it|these) again: ontraport .*"),
                "does not say how to find out");
    }

    private void streams() {
        String both = ended.out() + ended.err();
        refuse(both.contains(KEY), "the key is shown");
        refuse(both.contains(CARD), "the card number is shown");
        refuse(CODE.matcher(both).find(), "the card's code is shown");
        refuse(
                ended.err().contains("Exception")
                        || ended.err().contains("\tat ")
                        || ended.err().contains("at io.github"),
                "a stack trace");
        boolean traced = line.words().contains("--verbose");
        boolean asked = line.words().contains("-o");
        if (ended.code() == 0) {
            boolean silent =
                    ended.err().isEmpty() || CUT_SHORT.matcher(ended.err()).matches();
            refuse(!silent && !traced, "something is on stderr");
            return;
        }
        if (asked && line.format().endsWith("json")) {
            List<String> lines = ended.err().strip().lines().toList();
            JsonElement last = json(lines.get(lines.size() - 1));
            boolean told = last.isJsonObject()
                    && last.getAsJsonObject().has("error")
                    && last.getAsJsonObject()
                                    .getAsJsonObject("error")
                                    .get("exit_code")
                                    .getAsInt()
                            == ended.code();
            refuse(!told, "the failure is not JSON");
        }
        boolean listing = line.kind() == FaultRunLine.Kind.LIST;
        refuse(!listing && !ended.out().isEmpty(), "failed, and stdout is not empty");
        if (listing && !ended.out().isEmpty()) {
            List<String> rows = rows();
            boolean first = rows.size() <= line.rows().size()
                    && line.rows().subList(0, rows.size()).equals(rows);
            refuse(!first && !line.format().equals("json"), "failed on its way, and the rows until there are others");
            refuse(line.format().equals("json") && !json(ended.out()).isJsonNull(), "failed, and its JSON is whole");
        }
    }

    private void result() {
        switch (line.kind()) {
            case LIST -> refuse(!rows().equals(line.rows()), "lists " + rows() + " and not " + line.rows());
            case COUNT -> refuse(!counted().equals(line.rows()), "counts " + ended.out() + " and not " + line.rows());
            case SHOW -> refuse(!ended.out().contains(line.rows().get(0)), "shows another record");
            case WRITE -> refuse(ended.out().isEmpty() && !line.words().contains("api"), "done, and nothing on stdout");
            case REFUSED -> {}
        }
    }

    private List<String> counted() {
        Matcher number = NUMBER.matcher(ended.out().replaceFirst("(?s).*\"count\":", ""));
        return number.find() ? List.of(number.group()) : List.of();
    }

    /** The IDs on stdout. */
    private List<String> rows() {
        List<String> ids = new ArrayList<>();
        switch (line.format()) {
            case "json" -> {
                JsonElement all = json(ended.out());
                if (all.isJsonArray()) {
                    all.getAsJsonArray().forEach(each -> ids.add(id(each.getAsJsonObject())));
                }
            }
            case "ndjson" ->
                ended.out().lines().forEach(each -> ids.add(id(json(each).getAsJsonObject())));
            case "raw" ->
                ended.out()
                        .lines()
                        .forEach(each -> json(each)
                                .getAsJsonObject()
                                .getAsJsonArray("data")
                                .forEach(row -> ids.add(id(row.getAsJsonObject()))));
            default -> {
                for (String each : ended.out().lines().toList()) {
                    Matcher number = NUMBER.matcher(
                            each.replaceFirst("^[0-9,]+ (contacts?|tags?|products?|transactions?|purchases?)$", ""));
                    if (number.find()) {
                        ids.add(number.group());
                    }
                }
            }
        }
        return ids;
    }

    private static String id(JsonObject row) {
        return FaultRunRows.text(row, row.has("tag_id") ? "tag_id" : "id");
    }

    /** The JSON of a text; null where it is none, or breaks off. */
    private static JsonElement json(String text) {
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            return JsonParser.parseReader(reader);
        } catch (JsonSyntaxException | IOException e) {
            return JsonNull.INSTANCE;
        }
    }

    private void refuse(boolean bad, String what) {
        if (bad) {
            wrong.add(what);
        }
    }
}
