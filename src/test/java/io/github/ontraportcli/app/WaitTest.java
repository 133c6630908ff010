package io.github.ontraportcli.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.catalog.Answer;
import io.github.ontraportcli.catalog.Catalog;
import io.github.ontraportcli.catalog.Operation;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code --wait} on changes that the account only accepts: what is asked, for how long, and what is told. The server applies
 * a change after so many reads of the records.
 */
class WaitTest {
    private static final Pattern IDS = Pattern.compile("[?&]ids=([^&]*)");
    private static final String META = """
            {"code":0,"data":{"0":{"name":"Contact","fields":{"contact_cat":{"alias":"Tags","type":"subscription"},\
            "updateSequence":{"alias":"Sequences","type":"subscription"},\
            "updateCampaign":{"alias":"Automations","type":"subscription"}}},\
            "44":{"name":"Purchase","fields":{"name":{"alias":"Name","type":"text"}}}}}""";

    @TempDir
    Path home;

    private final TimeAtOnce time = new TimeAtOnce();

    @Test
    void tags_are_read_again_until_every_contact_has_them() {
        assertEquals(
                """
                PUT objects/tag objectID=0&add_list=5&ids=7%2C8
                GET Contacts?ids=7,8&listFields=id,contact_cat
                1000 ms for the account to apply it
                GET Contacts?ids=7,8&listFields=id,contact_cat
                2000 ms for the account to apply it
                GET Contacts?ids=7,8&listFields=id,contact_cat
                exit 0
                {"ids":["7","8"],"status":"done"}
                """, run(account("*/*3*/*", "*/*3*/*5*/*", 2), "contacts tag 7 8 --tag-id 5 --yes --wait -o ndjson"));
    }

    @Test
    void without_it_nothing_is_read_and_the_change_is_accepted() {
        assertEquals("""
                PUT objects/tag objectID=0&add_list=5&ids=7%2C8
                exit 0
                {"ids":["7","8"],"status":"accepted"}
                """, run(account("", "*/*5*/*", 0), "contacts tag 7 8 --tag-id 5 --yes -o ndjson"));
    }

    @Test
    void a_tag_that_is_made_with_the_change_is_asked_for_until_it_is_there() {
        int[] asked = {0};
        ScriptedServer.Script account = account("", "*/*9*/*", 1);
        assertEquals(
                """
                PUT objects/tagByName {"objectID":0,"add_names":["VIP"],"ids":[7]}
                GET Tags?condition=[{"field":{"field":"tag_name"},"op":"IN","value":{"list":[{"value":"VIP"}]}}]
                1000 ms for the account to apply it
                GET Tags?condition=[{"field":{"field":"tag_name"},"op":"IN","value":{"list":[{"value":"VIP"}]}}]
                GET Contacts?ids=7&listFields=id,contact_cat
                2000 ms for the account to apply it
                GET Contacts?ids=7&listFields=id,contact_cat
                exit 0
                {"ids":["7"],"status":"done"}
                """,
                run(
                        each -> each.path().startsWith("Tags?")
                                ? ScriptedServer.Answer.json(
                                        asked[0]++ == 0
                                                ? "{\"code\":0,\"data\":[]}"
                                                : "{\"code\":0,\"data\":["
                                                        + "{\"tag_id\":\"6\",\"tag_name\":\"VIP\",\"object_type_id\":\"10000\"},"
                                                        + "{\"tag_id\":\"9\",\"tag_name\":\"VIP\",\"object_type_id\":\"0\"}]}")
                                : account.answer(each),
                        "contacts tag 7 --tag VIP --wait -o ndjson"));
    }

    @Test
    void a_tag_is_taken_away_when_no_contact_has_it() {
        assertEquals("""
                DELETE objects/tag objectID=0&remove_list=5%2C6&ids=7
                GET Contacts?ids=7&listFields=id,contact_cat
                1000 ms for the account to apply it
                GET Contacts?ids=7&listFields=id,contact_cat
                exit 0
                {"ids":["7"],"status":"done"}
                """, run(account("*/*6*/*", "*/*56*/*", 1), "contacts untag 7 --tag-id 5,6 --wait -o ndjson"));
    }

    @Test
    void subscriptions_are_seen_in_a_field_of_their_own() {
        assertEquals(
                """
                PUT objects/subscribe objectID=0&add_list=3&ids=7&sub_type=Sequence
                GET Contacts?ids=7&listFields=id,updateSequence
                exit 0
                {"ids":["7"],"status":"done"}
                """, run(account("", "*/*3*/*", 0), "contacts subscribe 7 --to 3 --kind sequence --wait -o ndjson"));
        assertEquals("""
                PUT objects/subscribe objectID=0&add_list=3&ids=7
                GET Contacts?ids=7&listFields=id,updateCampaign
                exit 0
                {"ids":["7"],"status":"done"}
                """, run(account("", "*/*3*/*", 0), "contacts subscribe 7 --to 3 --wait -o ndjson"));
        assertEquals("""
                DELETE objects/sequence objectID=0&remove_list=3&ids=7
                GET objects?objectID=0&ids=7&listFields=id,updateSequence
                exit 0
                {"ids":["7"],"status":"done"}
                """, run(account("*/*3*/*", "", 0), "sequences remove 3 --ids 7 --wait -o ndjson"));
    }

    @Test
    void what_is_not_applied_in_time_is_told() {
        assertEquals("""
                PUT objects/tag objectID=0&add_list=5&ids=7%2C8
                GET Contacts?ids=7,8&listFields=id,contact_cat
                1000 ms for the account to apply it
                GET Contacts?ids=7,8&listFields=id,contact_cat
                2000 ms for the account to apply it
                GET Contacts?ids=7,8&listFields=id,contact_cat
                4000 ms for the account to apply it
                GET Contacts?ids=7,8&listFields=id,contact_cat
                3000 ms for the account to apply it
                GET Contacts?ids=7,8&listFields=id,contact_cat
                exit 6
                ontraport: 2 of 2 contacts are not tagged yet: 7,8
                  The account has accepted it and applies it later; --max-wait is 10 seconds.
                  → Look again: ontraport contacts list --ids 7,8 --fields id,contact_cat
                """, run(account("", "", 9), "contacts tag 7 8 --tag-id 5 --yes --wait --max-wait 10"));
    }

    @Test
    void pauses_grow_up_to_a_quarter_of_a_minute() {
        run(account("", "", 99), "contacts tag 7 --tag-id 5 --wait --max-wait 60");

        assertEquals(
                Stream.of(1, 2, 4, 8, 15, 15, 15)
                        .map(each -> each + "000 ms for the account to apply it")
                        .toList(),
                time.waits());
    }

    @Test
    void a_contact_that_is_not_there_is_told() {
        ScriptedServer.Script account = account("", "*/*5*/*", 0);
        assertEquals(
                """
                PUT objects/tag objectID=0&add_list=5&ids=7%2C99
                GET Contacts?ids=7,99&listFields=id,contact_cat
                exit 7
                ontraport: 1 of 2 contacts were tagged; the others are not there: 99
                  → See whether they were deleted, or merged with another.
                """,
                run(
                        each -> each.path().startsWith("Contacts?")
                                ? ScriptedServer.Answer.json(
                                        "{\"code\":0,\"data\":[{\"id\":\"7\",\"contact_cat\":\"*/*5*/*\"}]}")
                                : account.answer(each),
                        "contacts tag 7 99 --tag-id 5 --yes --wait"));
    }

    @Test
    void more_than_fifty_are_read_in_pages() {
        String ids = Stream.iterate(1, each -> each + 1)
                .limit(70)
                .map(String::valueOf)
                .collect(Collectors.joining(","));
        String first = ids.substring(0, ids.indexOf(",51"));
        String second = ids.substring(ids.indexOf("51"));
        List<String> lines = run(
                        account("", "*/*5*/*", 0), "contacts tag --ids " + ids + " --tag-id 5 --yes --wait -o ndjson")
                .lines()
                .filter(each -> each.startsWith("GET"))
                .toList();

        assertEquals(
                List.of(
                        "GET Contacts?ids=" + first + "&listFields=id,contact_cat",
                        "GET Contacts?ids=" + second + "&listFields=id,contact_cat"),
                lines);
    }

    @Test
    void the_members_of_a_group_are_listed_before_it_and_waited_for() {
        String told = run(account("", "*/*5*/*", 1), "contacts tag --group 4 --tag-id 5 --yes --wait -o ndjson");
        int sent = told.indexOf("PUT");

        assertEquals(0, told.substring(0, sent).indexOf("GET Contacts?range=50&sort=id&sortDir=asc&group_id=4"));
        assertEquals("""
                PUT objects/tag objectID=0&add_list=5&group_id=4&performAll=1
                GET Contacts?ids=7,8&listFields=id,contact_cat
                1000 ms for the account to apply it
                GET Contacts?ids=7,8&listFields=id,contact_cat
                exit 0
                {"ids":[],"status":"done"}
                """, told.substring(sent));
    }

    @Test
    void every_change_that_is_only_accepted_says_where_it_is_seen() {
        assertEquals(
                List.of(),
                Catalog.entries().stream()
                        .flatMap(each -> each.resource().get().verbs().stream())
                        .flatMap(each -> each.operations().stream())
                        .filter(each -> (each.answer() == Answer.ACCEPTED)
                                != each.trail().isPresent())
                        .map(Operation::toString)
                        .toList());
    }

    @Test
    void a_type_that_shows_nothing_is_refused_before_anything_is_sent() {
        assertEquals("""
                exit 2
                ontraport: --wait cannot tell when open orders are tagged
                  They have no field contact_cat, in which it would be seen.
                  → Leave --wait out.
                """, run(account("", "", 0), "objects tag 7 --type 44 --tag-id 5 --wait"));
    }

    /** What was asked and waited for, in order, and how it ended. */
    private String run(ScriptedServer.Script script, String line) {
        StringBuilder told = new StringBuilder();
        int[] waited = {0};
        try (ScriptedServer server = ScriptedServer.answering(asked -> {
            waits(told, waited);
            if (!asked.path().startsWith("objects/meta")) {
                told.append(URLDecoder.decode(asked.method() + " " + asked.path(), StandardCharsets.UTF_8));
                told.append(asked.body().isEmpty() ? "\n" : " " + asked.body() + "\n");
            }
            return script.answer(asked);
        })) {
            ProgramRun.Ended ended = ProgramRun.in(home)
                    .connectedTo(server.address(), "2_x", "secret")
                    .waiting(time)
                    .run(ScenarioText.words(line));
            waits(told, waited);
            return told + "exit " + ended.code() + "\n" + ended.out() + ended.err();
        }
    }

    private void waits(StringBuilder told, int[] seen) {
        List<String> all = time.waits();
        all.subList(seen[0], all.size()).forEach(each -> told.append(each).append('\n'));
        seen[0] = all.size();
    }

    /** An account in which a field of every contact holds one thing at first and another after so many reads of it. */
    private static ScriptedServer.Script account(String before, String after, int reads) {
        int[] read = {0};
        return asked -> {
            if (asked.path().startsWith("objects/meta")) {
                return ScriptedServer.Answer.json(META);
            }
            if (asked.method().equals("GET")) {
                Matcher ids = IDS.matcher(URLDecoder.decode(asked.path(), StandardCharsets.UTF_8));
                String holds = ids.find() && read[0]++ >= reads ? after : before;
                String named = ids.reset().find() ? ids.group(1) : "7,8";
                String field = asked.path().replaceFirst(".*listFields=id(,|%2C)", "");
                return ScriptedServer.Answer.json("{\"code\":0,\"data\":["
                        + Stream.of(named.split(","))
                                .map(each -> "{\"id\":\"" + each + "\",\"" + field + "\":\"" + holds + "\"}")
                                .collect(Collectors.joining(","))
                        + "]}");
            }
            return ScriptedServer.Answer.json("{\"code\":0,\"data\":\"The tag is now being processed.\"}");
        };
    }
}
