package io.github.ontraportcli.cli.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.app.ProgramRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ontraport api} refuses before anything is sent, and how it says so: the first line, a line each. */
class CallRefusalsTest {
    private static final String NO_PATH = " is no path of the API";
    private static final String EVERY_RECORD = "0 is not an ID: the API takes ";

    @TempDir
    Path home;

    @Test
    void mistakes_are_refused_with_exit_code_2() {
        table(List.of(
                // paths
                List.of("", "api needs <path>"),
                List.of("GET", "api needs a path behind GET"),
                List.of("PATCH Contacts", "before the path, api takes GET, POST, PUT or DELETE, not \"PATCH\""),
                List.of("Contacts -X HEAD", "--method takes GET, POST, PUT or DELETE, not \"HEAD\""),
                List.of("GET Contacts -X POST", "the method is said twice: GET and --method POST"),
                List.of("GET Contacts Tags", "api does not take \"Tags\""),
                List.of("https://example.com/1/Contacts", "\"https://example.com/1/Contacts\" is not below $URL/"),
                List.of("//example.com/1/Contacts", "\"//example.com/1/Contacts\" is not below $URL/"),
                List.of("$URLx/Contacts", "\"$URLx/Contacts\" is not below $URL/"),
                List.of("../2/Contacts", "\"../2/Contacts\"" + NO_PATH),
                List.of("Contacts/%2e%2e/x", "\"Contacts/%2e%2e/x\"" + NO_PATH),
                List.of("a%2Fb", "\"a%2Fb\"" + NO_PATH),
                List.of("transaction//refund", "\"transaction//refund\"" + NO_PATH),
                List.of("Contacts#x", "\"Contacts#x\"" + NO_PATH),
                List.of("/", "\"/\"" + NO_PATH),
                List.of("Contacts?a=%zz", "\"Contacts?a=%zz\" is not encoded as an address is"),
                // fields
                List.of("Contacts -f name", "--raw-field name has no value"),
                List.of("Contacts -f =x", "--raw-field takes NAME=VALUE, not \"=x\""),
                List.of("Contacts -f a[b=x", "--raw-field takes NAME=VALUE, not \"a[b=x\""),
                List.of("Contacts -f a=1 -F a=2", "the field a is said twice"),
                List.of("Contacts -f a=1 -f a[b]=2", "the field a[b] makes a an object, and another one does not"),
                List.of("Contacts -f a[b]=1 -f a[]=2", "the field a[] makes a a list, and another one does not"),
                List.of("Contacts -f a[][]=1", "--raw-field cannot put a list into a list: a[][]"),
                List.of("Contacts?a=1 -X GET -f a=2", "a is said twice"),
                List.of("Contacts?a=1 -f a=2", "a is said in the address and in the body"),
                List.of("-X GET Contacts -F ids[]", "the list ids is empty, and only JSON can say that"),
                List.of("Contacts -F a=@missing.txt", "--field a names a file that is not there: missing.txt"),
                List.of("Contacts -F a=@- -F b=@-", "stdin can be read once only"),
                List.of("Contacts -F a=@- --input -", "stdin can be read once only"),
                // headers
                List.of("Contacts -H Accept", "--header takes NAME:VALUE in plain ASCII, not \"Accept\""),
                List.of("Contacts -H 'A b: c'", "--header takes NAME:VALUE in plain ASCII, not \"A b:…\""),
                List.of("Contacts -H Api-Key:x", "--header cannot set Api-Key"),
                List.of("Contacts -H api-appid:x", "--header cannot set api-appid"),
                List.of("Contacts -H Host:x", "--header cannot set Host"),
                List.of("Contacts -H Content-Length:3", "--header cannot set Content-Length"),
                List.of("Contacts -H X-HTTP-Method-Override:DELETE", "--header cannot set X-HTTP-Method-Override"),
                List.of("Contacts -f a=b -H Content-Type:text/xml", "the API reads no text/xml"),
                List.of(
                        "Contacts -f a=b --form -H Content-Type:application/json",
                        "--form does not go with Content-Type: application/json"),
                // bodies
                List.of("Contacts --input missing.json", "--input names a file that is not there: missing.json"),
                List.of("Contacts --input -", "--input holds no JSON object"),
                List.of("GET Contacts --input -", "--input does not go with GET, which carries no body"),
                List.of("GET Contacts --form", "--form does not go with GET, which carries no body"),
                // what goes together
                List.of("Contacts --jq .data", "--jq is not here: the query language is JMESPath"),
                List.of("Contacts --slurp", "--slurp goes with --paginate only"),
                List.of("Contacts --paginate -i", "--include does not go with --paginate"),
                List.of("Contacts --paginate -f a=b", "--paginate goes with GET only, not with POST"),
                List.of(
                        "Contacts?range=51 --paginate",
                        "with --paginate, range takes a whole number from 1 to 50, not \"51\""),
                List.of(
                        "Contacts?start=-1 --paginate",
                        "with --paginate, start takes a whole number from 0 on, not \"-1\""),
                List.of("Contacts --template x", "api has no option --template"),
                // card data
                List.of(
                        "transaction/processManual -f payer[ccnumber]=4111111111111111",
                        "payer[ccnumber] is not taken from the command line"),
                List.of(
                        "transaction/processManual?payer[code]=123 -X POST",
                        "payer[code] is not taken from the command line")));
    }

    @Test
    void what_would_select_everything_is_refused_with_exit_code_2() throws IOException {
        Files.writeString(home.resolve("zero.json"), "{\"ids\":[0]}");
        Files.writeString(home.resolve("zero.form"), "ids=0");
        String at = home.toString();
        table(List.of(
                List.of("Contacts?ids=0", EVERY_RECORD + "ids=0 for every record"),
                List.of("-X GET NewThings -F ids[]=0", EVERY_RECORD + "ids=0 for every record"),
                List.of("DELETE Contact?id=0 --yes", EVERY_RECORD + "id=0 for every record"),
                List.of("DELETE Con%74acts?ids= --yes", "an ID is empty: the API would take that for everything"),
                List.of("DELETE Contacts --yes", "DELETE Contacts without a selection acts on the whole collection"),
                List.of("DELETE contacts --yes", "DELETE contacts without a selection acts on the whole collection"),
                List.of("DELETE NewThings --yes", "DELETE NewThings does not say which records it means"),
                List.of(
                        "DELETE Contacts -f performAll=true --yes",
                        "performAll without a group selects the whole collection"),
                List.of(
                        "PUT NewThings -F ids[] --yes",
                        "the list of IDs is empty: the API would take that for everything"),
                List.of("PUT NewThings --input " + at + "/zero.json --yes", EVERY_RECORD + "ids=0 for every record"),
                List.of(
                        "PUT NewThings --form --input " + at + "/zero.form --yes",
                        EVERY_RECORD + "ids=0 for every record"),
                List.of("PUT Contacts -f city=Ojai", "PUT Contacts does not say which record it means"),
                List.of(
                        "PUT transaction/order -F id=7 --yes",
                        "PUT transaction/order without an offer deletes the order"),
                List.of(
                        "PUT transaction/order -F offer[order_id]=7 --yes --dry-run",
                        "PUT transaction/order without an offer deletes the order"),
                // nobody to ask
                List.of("DELETE Contact?id=7", "nobody can be asked whether to send DELETE Contact for contact 7"),
                List.of(
                        "DELETE Contacts?ids=7,8",
                        "nobody can be asked whether to send DELETE Contacts for 2 contacts"),
                List.of(
                        "DELETE Contacts -f performAll=true -f group_id=5",
                        "nobody can be asked whether to send DELETE Contacts for every contact of group 5"),
                List.of(
                        "DELETE Contacts?search=kim",
                        "nobody can be asked whether to send DELETE Contacts for every contact that it selects"),
                List.of("DELETE NewThings?id=7", "nobody can be asked whether to send DELETE NewThings for record 7"),
                List.of(
                        "POST transaction/payInvoice -f invoice_id=7",
                        "nobody can be asked whether to send POST transaction/payInvoice"),
                List.of("PUT NewThings -f ids=7,8", "nobody can be asked whether to send PUT NewThings for 2 records"),
                List.of(
                        "PUT objects/tag -F objectID=0 -f ids=7,8 -f add_list=1",
                        "nobody can be asked whether to send PUT objects/tag for 2 records")));
    }

    @Test
    void what_to_type_instead_is_said_in_words_of_this_command() {
        try (CallServer server = CallServer.ofRecords()) {
            assertEquals("""
                    ontraport: 0 is not an ID: the API takes ids=0 for every record
                      → Name the records: -f id=7 or -f ids=7,8, or a group: -f performAll=true -f group_id=5.
                    """, server.call(home, "DELETE Contacts?ids=0 --yes").err());
        }
    }

    private void table(List<List<String>> table) {
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        try (CallServer server = CallServer.ofRecords()) {
            String url = server.address().replaceFirst("/$", "");
            for (List<String> row : table) {
                ProgramRun.Ended ended = server.run(home)
                        .given("no json")
                        .run(CallServer.words(row.get(0).replace("$URL", url)));
                expected.add(row.get(0) + "\n  2 ontraport: " + row.get(1) + ", nothing on stdout");
                String first = ended.err().lines().findFirst().orElse("").replace(url, "$URL");
                String out = ended.out().isEmpty() ? ", nothing on stdout" : ", something on stdout";
                found.add(row.get(0) + "\n  " + ended.code() + " " + first + out);
            }
            assertEquals(String.join("\n", expected), String.join("\n", found));
            assertEquals(List.of(), server.received());
        }
    }
}
