package io.github.ontraportcli.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.sandbox.Sandbox;
import io.github.ontraportcli.sandbox.SandboxOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person at a terminal is asked, and what each answer leads to. */
class ConversationTest {
    @TempDir
    Path home;

    @Test
    void a_deletion_names_the_record_and_a_yes_goes_on() {
        assertEquals("""
                exit 0
                  7  Diego  Dlamini  diego.dlamini7@example.com
                Delete contact 7 in the sandbox? [y/N] _
                Deleted contact 7.
                """, conversation("--sandbox contacts delete 7", "y"));
    }

    @Test
    void no_is_the_answer_of_whoever_just_presses_enter() {
        assertEquals("""
                exit 130
                  7  Diego  Dlamini  diego.dlamini7@example.com
                Delete contact 7 in the sandbox? [y/N] _
                ontraport: nothing was sent
                """, conversation("--sandbox contacts delete 7", ""));
    }

    @Test
    void the_end_of_the_input_is_a_no() {
        assertEquals("""
                exit 130
                  7  Diego  Dlamini  diego.dlamini7@example.com
                Delete contact 7 in the sandbox? [y/N] _
                ontraport: nothing was sent
                """, conversation("--sandbox contacts delete 7"));
    }

    @Test
    void several_records_are_shown_before_they_go() {
        assertEquals("""
                exit 0
                  7  Diego  Dlamini  diego.dlamini7@example.com
                  8  Rafael  Adeyemi  rafael.adeyemi8@example.org
                  9  Ruth  Ivanova  ruth.ivanova9@example.net
                Delete 3 contacts in the sandbox, saving them first? [y/N] _
                Deleted 3 contacts.
                Saved 3 contacts as they were: ~/state/ontraport/backups/20260201T120000Z-contacts-delete.ndjson
                """, conversation("--sandbox contacts delete 7 8 9", "yes"));
    }

    @Test
    void records_that_were_searched_for_are_shown() {
        assertEquals("""
                exit 130
                  802  Seo-yeon  Wright  seoyeon.wright802@example.org
                  868  Arjun  Cruz  arjun.cruz868@example.net
                  1443  Thabo  Kealoha  thabo.kealoha1443@example.com
                  2214  Greta  Ferrari  greta.ferrari2214@example.net
                  2283  Ruth  Levy  ruth.levy2283@example.com
                Delete 5 contacts in the sandbox, saving them first? [y/N] _
                ontraport: nothing was sent
                """, conversation("--sandbox contacts delete --where \"state = 'CA' and spent > 1300\"", "n"));
    }

    @Test
    void more_than_50_ask_for_their_number() {
        assertEquals("""
                exit 130
                  1  Ana  Lopez  ana.lopez1@example.com
                  2  Émile  Wang  emile.wang2@example.org
                  5  Łukasz  Ferrari  lukasz.ferrari5@example.net
                  8  Rafael  Adeyemi  rafael.adeyemi8@example.org
                  9  Ruth  Ivanova  ruth.ivanova9@example.net
                  …
                Delete 281 contacts in the sandbox, saving them first? Type 281 to go on: _
                ontraport: nothing was sent
                """, conversation("--sandbox contacts delete --where \"state = 'CA'\"", "y"));
    }

    @Test
    void the_number_of_more_than_50_goes_on() {
        assertEquals("""
                exit 0
                  1  Ana  Lopez  ana.lopez1@example.com
                  2  Émile  Wang  emile.wang2@example.org
                  3  Rhys  Ferrari  rhys.ferrari3@example.com
                  4  Zanele  Jansen  zanele.jansen4@example.com
                  5  Łukasz  Ferrari  lukasz.ferrari5@example.net
                  …
                Tag 51 contacts (tag VIP) in the sandbox? Type 51 to go on: _
                Accepted: 51 contacts will be tagged in the background.
                """, conversation("--sandbox contacts tag --where \"id <= 51\" --tag VIP", "51"));
    }

    @Test
    void an_answer_in_advance_asks_nothing() {
        assertEquals("""
                exit 0
                Deleted contact 7.
                """, conversation("--sandbox contacts delete 7 --yes", "n"));
    }

    @Test
    void one_record_is_changed_without_a_question() {
        assertEquals("""
                exit 0
                Updated contact 7.
                """, conversation("--sandbox contacts update 7 --city Ojai", "n"));
    }

    @Test
    void what_is_to_become_of_the_records_is_told_in_the_question() {
        assertEquals("""
                exit 130
                  7  Diego  Dlamini  diego.dlamini7@example.com
                  8  Rafael  Adeyemi  rafael.adeyemi8@example.org
                Tag 2 contacts (tag VIP, Press) in the sandbox? [y/N] _
                ontraport: nothing was sent
                """, conversation("--sandbox contacts tag 7 8 --tag VIP --tag Press", "n"));
        assertEquals(
                "Add 2 contacts (sequence 1, type contact) in the sandbox? [y/N] _",
                question("--sandbox sequences add 1 --ids 7,8"));
        assertEquals(
                "Update 2 contacts (city Ojai, set f1501=Baking) in the sandbox, saving them first? [y/N] _",
                question("--sandbox contacts update 7 8 --city Ojai --set f1501=Baking"));
        assertEquals(
                "Assign 2 contacts (type contact, message-id 7) in the sandbox? [y/N] _",
                question("--sandbox tasks assign 7 8 --message-id 7"));
    }

    @Test
    void a_charge_tells_the_contact_and_the_sum_and_never_the_card() throws IOException {
        Path card = Files.writeString(
                home.resolve("card.json"),
                "{\"ccnumber\":\"4111111111111111\",\"expire_month\":1,\"expire_year\":2035}");
        assertEquals(
                "Process transaction (contact-id 1, invoice-template 1, gateway-id 1, offer for 25.00)"
                        + " in the sandbox? [y/N] _",
                question("--sandbox transactions process --contact-id 1 --gateway-id 1 --invoice-template 1 --offer"
                        + " '{\"products\":[{\"id\":1,\"quantity\":2,\"price\":[{\"price\":12.50}]}]}' --payer @"
                        + card));
        assertEquals(
                "Log transaction (contact-id 1, offer {\"products\":[{\"id\":1,\"quantity\":1}]})"
                        + " in the sandbox? [y/N] _",
                question("--sandbox transactions log --contact-id 1"
                        + " --offer '{\"products\":[{\"id\":1,\"quantity\":1}]}'"));
    }

    @Test
    void how_much_of_a_series_is_meant_is_told_in_the_question() {
        assertEquals(
                "Delete event 1_1768496400 (edit-scope this) in the sandbox? [y/N] _",
                question("--sandbox calendar-events delete 1_1768496400 --edit-scope this"));
    }

    @Test
    void one_record_that_a_condition_came_to_is_shown() {
        assertEquals("""
                exit 130
                  7  Diego  Dlamini  diego.dlamini7@example.com
                Update contact 7 (city Ojai) in the sandbox, saving it first? [y/N] _
                ontraport: nothing was sent
                """, conversation("--sandbox contacts update --where \"id = 7\" --city Ojai", "n"));
    }

    @Test
    void a_group_is_named_in_question_and_answer() {
        assertEquals("""
                exit 130
                  1  Ana  Lopez  ana.lopez1@example.com
                  2  Émile  Wang  emile.wang2@example.org
                  3  Rhys  Ferrari  rhys.ferrari3@example.com
                  5  Łukasz  Ferrari  lukasz.ferrari5@example.net
                  7  Diego  Dlamini  diego.dlamini7@example.com
                  …
                Delete every contact of group 3, 1,877 now, in the sandbox, saving them first? Type group 3 to go on: _
                ontraport: nothing was sent
                """, conversation("--sandbox contacts delete --group 3", "y"));
    }

    @Test
    void the_profile_and_the_account_are_named() {
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.inMemory(ProgramRun.CLOCK))) {
            String url = sandbox.address().toString();
            ProgramRun run = ProgramRun.in(home).given(sandbox.apiKey());
            run.run(
                    "auth",
                    "login",
                    "-p",
                    "agency",
                    "--app-id",
                    sandbox.appId(),
                    "--api-url",
                    url,
                    "--with-key",
                    "--pin");

            assertEquals("""
                exit 130
                  7  Diego  Dlamini  diego.dlamini7@example.com
                Delete contact 7 in profile agency, account 12345? [y/N] _
                ontraport: nothing was sent
                """, conversation("contacts delete 7", "n"));
        }
    }

    @Test
    void logging_in_asks_for_the_app_id_and_hides_the_key() throws IOException {
        String told = conversation("auth login --no-check", " 2_x ", " secret ");

        assertEquals("""
                exit 0
                App ID: _
                (hidden) API key (not shown): _
                Stored in profile default, ~/config/ontraport/config.toml.
                """, told.replace(home.toString(), "$HOME"));
        assertEquals("""
                profile = "default"

                [default]
                app_id = "2_x"
                api_key = "secret"
                """, Files.readString(home.resolve("config/ontraport/config.toml")));
    }

    @Test
    void logging_in_without_an_answer_stores_nothing() {
        assertEquals("""
                exit 2
                App ID: _
                ontraport: auth login needs an App ID
                  → Give it: --app-id ID
                """, conversation("auth login --no-check", "", "secret"));
    }

    @Test
    void removing_a_profile_asks() {
        ProgramRun.in(home).given("secret").run("auth", "login", "--app-id", "2_x", "--with-key", "--no-check");

        assertEquals("""
                exit 130
                Remove profile default and its credentials? [y/N] _
                ontraport: nothing was changed
                """, conversation("profiles remove default", "n"));
        assertEquals("""
                exit 0
                Remove profile default and its credentials? [y/N] _
                Removed profile default.
                """, conversation("profiles remove default", "y"));
    }

    @Test
    void an_empty_listing_says_so_on_a_terminal() {
        assertEquals("""
                exit 0
                No contacts found.
                """, conversation("--sandbox contacts list --where \"state = 'nowhere'\""));
        assertEquals("""
                exit 0
                No profiles yet: ontraport auth login makes one.
                """, conversation("profiles list"));
    }

    /** The last line of what is asked. */
    private String question(String line) {
        List<String> lines = conversation(line, "n").lines().toList();
        return lines.get(lines.size() - 2);
    }

    /** Exit code, questions (the cursor is a {@code _}), stdout and stderr, on a terminal of 80 columns. */
    private String conversation(String line, String... answers) {
        ScriptedPrompts prompts = ScriptedPrompts.answering(answers);
        ProgramRun.Ended ended =
                ProgramRun.in(home).onTerminal(80).asking(prompts).run(ScenarioText.words(line));
        String asked = prompts.questions().stream().map(each -> each + "_\n").collect(Collectors.joining());
        return "exit " + ended.code() + "\n" + asked + ended.out() + ended.err();
    }
}
