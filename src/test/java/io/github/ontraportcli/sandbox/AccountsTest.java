package io.github.ontraportcli.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.sandbox.http.Key;
import io.github.ontraportcli.sandbox.journal.Wanted;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several accounts in one server, and keys that do not open everything. */
class AccountsTest {
    private static final String STRANGER = "401 The App ID and API key do not authenticate.";

    @TempDir
    Path directory;

    private final TestClock clock = new TestClock();

    private static String count(Caller caller) {
        return caller.get("Contacts/getInfo").replaceAll(".*\"count\":\"(\\d+)\".*", "$1");
    }

    private static String counted(String count, String account) {
        return "200 {\"code\":0,\"data\":{\"count\":\"" + count + "\"},\"account_id\":" + account + "}";
    }

    private static String journal(Path directory, String appId) {
        return KeptAccount.of(directory, appId).journal().last(Wanted.ALL, 99).stream()
                .map(each -> each.method() + each.path() + " " + each.status())
                .toList()
                .toString();
    }

    @Test
    void each_account_has_records_a_limit_and_a_journal_of_its_own() {
        SandboxOptions options =
                SandboxOptions.in(directory, clock).withContacts(3).withLimit().withAccounts(List.of("2_second"));
        try (Sandbox sandbox = Sandbox.start(options)) {
            Caller first = Caller.of(sandbox);
            Caller second = new Caller(sandbox.address(), "2_second", sandbox.apiKey());
            second.form("POST", "Contacts", "firstname=Kim");
            assertEquals("3 4", count(first) + " " + count(second));
            assertEquals(
                    "178",
                    first.exchange("GET", "Contact?id=1", "", "")
                            .headers()
                            .firstValue("X-Rate-Limit-Remaining")
                            .orElse(""));
            assertEquals(STRANGER, new Caller(sandbox.address(), "2_third", sandbox.apiKey()).get("Contact?id=1"));
        }
        assertEquals(
                "[GET/1/Contacts/getInfo 200, GET/1/Contact 200, GET/1/Contact 401]",
                journal(directory, Sandbox.APP_ID));
        assertEquals("[POST/1/Contacts 200, GET/1/Contacts/getInfo 200]", journal(directory, "2_second"));
        try (Sandbox again = Sandbox.start(options)) {
            assertEquals("4", count(new Caller(again.address(), "2_second", again.apiKey())));
        }
    }

    @Test
    void each_account_has_an_id_of_its_own_that_stays() {
        SandboxOptions options =
                SandboxOptions.inMemory(clock).withContacts(3).withAccounts(List.of("2_second", "2_third"));
        for (int start = 0; start < 2; start++) {
            try (Sandbox sandbox = Sandbox.start(options)) {
                Caller second = new Caller(sandbox.address(), "2_second", sandbox.apiKey());
                Caller third = new Caller(sandbox.address(), "2_third", sandbox.apiKey());
                assertEquals(counted("3", "\"12345\""), Caller.of(sandbox).get("Contacts?count=true"));
                assertEquals(counted("3", "\"88233887\""), second.get("Contacts?count=true"));
                assertEquals(counted("3", "\"476762625\""), third.get("Contacts?count=true"));
                assertEquals(counted("44", "476762625"), third.get("Tags?count=true"));
                assertEquals(
                        "200 {\"code\":0,\"account_id\":\"476762625\"}", third.send("DELETE", "Contact?id=1", "", ""));
            }
        }
    }

    @Test
    void a_key_does_what_it_is_permitted_to() {
        List<Key> keys = List.of(
                Key.parse("reader:read"), Key.parse("robot:read,Contacts=write,14=none"), Key.parse("nobody:none"));
        try (Sandbox sandbox =
                Sandbox.start(SandboxOptions.inMemory(clock).withContacts(3).withKeys(keys))) {
            Caller reader = new Caller(sandbox.address(), sandbox.appId(), "reader");
            Caller robot = new Caller(sandbox.address(), sandbox.appId(), "robot");
            Caller nobody = new Caller(sandbox.address(), sandbox.appId(), "nobody");
            String noContact = "403 This key has no permission to change Contact.";
            assertEquals("3", count(reader));
            assertEquals(noContact, reader.form("PUT", "Contacts", "id=1&city=Ojai"));
            assertEquals(noContact, reader.json("PUT", "objects", "{\"objectID\":0,\"id\":1,\"city\":\"Ojai\"}"));
            assertEquals(
                    "403 This key has no permission to change this.",
                    reader.json("POST", "transaction/processManual", "{\"contact_id\":1}"));
            assertEquals(
                    "200 {\"code\":0,\"data\":{\"attrs\":{\"city\":\"Ojai\",\"dlm\":\"1769947200\",\"id\":\"1\"}},"
                            + "\"account_id\":\"12345\"}",
                    robot.form("PUT", "Contacts", "id=1&city=Ojai"));
            assertEquals("403 This key has no permission to read Tag.", robot.get("Tags"));
            assertEquals("403 This key has no permission to read Tag.", robot.get("objects?objectID=14"));
            assertEquals(
                    "403 This key has no permission to change Task.", robot.form("PUT", "Tasks", "id=1&subject=x"));
            assertEquals("403 This key has no permission to read Contact.", nobody.get("Contact?id=1"));
            assertEquals("404 There is no endpoint /1/nothing", nobody.get("nothing"));
            assertEquals("3", count(Caller.of(sandbox)));
        }
    }
}
