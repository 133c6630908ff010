package io.github.ontraportcli.cli.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.app.ProgramRun;
import io.github.ontraportcli.cli.requests.Words;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Card data: not taken from a command line, and not repeated from one or from what a server says. */
class CallSecretsTest {
    @TempDir
    Path home;

    @Test
    void card_data_does_not_stand_on_the_command_line() {
        Refusing.exactly(home, """
                $ api transaction/processManual -f a[payer][code]=987
                ontraport: a[payer][code] is not taken from the command line
                  Others can read it there, and shells keep it.
                  → Read it from a file or stdin: -F 'a[payer][code]=@FILE', or the whole body: --input FILE.
                $ api transaction/processManual -f payer.code=987
                ontraport: payer.code is not taken from the command line
                  Others can read it there, and shells keep it.
                  → Read it from a file or stdin: -F 'payer.code=@FILE', or the whole body: --input FILE.
                $ api transaction/processManual -f 'a[b]={"ccnumber":"4111111111111111"}'
                ontraport: a[b] holds card data, which is not taken from the command line
                  Others can read it there, and shells keep it.
                  → Read it from a file or stdin: -F 'a[b]=@FILE', or the whole body: --input FILE.
                $ api transaction/processManual -f 'a={"x":[{"y":"{\\"payer\\":{}}"}]}'
                ontraport: a holds card data, which is not taken from the command line
                  Others can read it there, and shells keep it.
                  → Read it from a file or stdin: -F 'a=@FILE', or the whole body: --input FILE.
                $ api Contacts?x=%7B%22ccnumber%22%3A%224111111111111111%22%7D
                ontraport: x holds card data, which is not taken from the command line
                  Others can read it there, and shells keep it.
                  → Read it from a file or stdin: -F 'x=@FILE', or the whole body: --input FILE.
                $ api Contacts?cc-number=4111111111111111
                ontraport: cc-number is not taken from the command line
                  Others can read it there, and shells keep it.
                  → Read it from a file or stdin: -F 'cc-number=@FILE', or the whole body: --input FILE.
                $ api Contacts -f 'cc number=4111111111111111'
                ontraport: cc number is not taken from the command line
                  Others can read it there, and shells keep it.
                  → Read it from a file or stdin: -F 'cc number=@FILE', or the whole body: --input FILE.
                $ api Contacts -f credit_card_number=4111111111111111
                ontraport: credit_card_number is not taken from the command line
                  Others can read it there, and shells keep it.
                  → Read it from a file or stdin: -F 'credit_card_number=@FILE', or the whole body: --input FILE.
                $ api Contacts -f card=4111111111111111
                ontraport: card is not taken from the command line
                  Others can read it there, and shells keep it.
                  → Read it from a file or stdin: -F 'card=@FILE', or the whole body: --input FILE.
                $ api Contacts -f number=4111111111111111
                ontraport: number is not taken from the command line
                  Others can read it there, and shells keep it.
                  → Read it from a file or stdin: -F 'number=@FILE', or the whole body: --input FILE.
                $ api Contacts -f cc_code=987
                ontraport: cc_code is not taken from the command line
                  Others can read it there, and shells keep it.
                  → Read it from a file or stdin: -F 'cc_code=@FILE', or the whole body: --input FILE.
                """);
    }

    @Test
    void an_error_does_not_repeat_card_data() {
        Refusing.exactly(home, """
                $ api Contacts -f ccnumber:4111111111111111
                ontraport: --raw-field ccnumber:… has no value
                  → Write ccnumber:…=VALUE; ccnumber:…= makes it empty.
                $ api Contacts -f ccnumber:4111-1111-1111-1111
                ontraport: --raw-field ccnumber:… has no value
                  → Write ccnumber:…=VALUE; ccnumber:…= makes it empty.
                $ api Contacts -f payer[code]:987
                ontraport: --raw-field takes NAME=VALUE, not "payer[code]:…"
                  → Nested names have brackets: 'payer[name]=Kim', 'ids[]=7'.
                $ api Contacts -f 4111111111111111
                ontraport: --raw-field … has no value
                  → Write …=VALUE; …= makes it empty.
                $ api Contacts#ccnumber=4111111111111111&cvv=987
                ontraport: "Contacts#ccnumber=…&cvv=…" is no path of the API
                  → Paths look like Contacts, objects/tag or Contacts?range=5.
                $ api https://example.com/1/Contacts?ccnumber=4111111111111111
                ontraport: "https://example.com/1/Contacts?ccnumber=…" is not below $URL/
                  The credentials of this account go to no other address.
                  → Type the path alone, e.g. Contacts, or choose the account: --profile NAME.
                $ api Contacts?range=4111111111111111 --paginate
                ontraport: with --paginate, range takes a whole number from 1 to 50, not "…"
                $ api 4111111111111111 Contacts
                ontraport: before the path, api takes GET, POST, PUT or DELETE, not "…"
                """);
    }

    @Test
    void what_the_server_repeats_of_a_card_is_not_shown() {
        String plain = "Invalid card number 4111111111111111 (cvv 987), also 4111 1111 1111 1111 and 5500005555555559";
        String json = "{\"message\":\"" + plain + "\"}";

        assertEquals("""
                ontraport: the API refused
                  Invalid card number [redacted] (cvv [redacted]), also [redacted] and [redacted]
                  POST $URL/NewThings
                """, told(plain, "--silent"));
        assertEquals(told(plain, "--silent"), told(json, "--silent"));
        assertEquals("""
                {"error":{"kind":"refused","message":"the API refused",\
                "reason":"Invalid card number [redacted] (cvv [redacted]), also [redacted] and [redacted]",\
                "request":"POST $URL/NewThings","exit_code":1}}
                """, told(plain, "-o json"));
        assertEquals("""
                > POST $URL/NewThings
                > {"payer":{"ccnumber":"[redacted]","code":"[redacted]"}}
                < HTTP 400 Bad Request in 0 ms
                < Invalid card number [redacted] (cvv [redacted]), also [redacted] and [redacted]
                ontraport: the API refused
                  Invalid card number [redacted] (cvv [redacted]), also [redacted] and [redacted]
                  POST $URL/NewThings
                """, told(plain, "--verbose"));
        String cut = "x".repeat(290) + " 4111111111111111";
        assertEquals(
                "ontraport: the API refused\n  " + "x".repeat(290) + " [redacted…\n  POST $URL/NewThings\n",
                told(cut, "--silent"));
    }

    private String told(String answer, String option) {
        try (CallServer server = new CallServer(400, "text/plain", line -> answer)) {
            ProgramRun.Ended ended = server.run(home)
                    .given("{\"payer\":{\"ccnumber\":\"4111111111111111\",\"code\":\"987\"}}")
                    .run(Words.of("api NewThings --input - " + option));
            return ended.err()
                    .replace(server.address(), "$URL/")
                    .replaceAll("in [0-9]+ ms", "in 0 ms")
                    .replaceAll("(?m)^[<>] [A-Za-z-]+: .*\\n", "");
        }
    }
}
