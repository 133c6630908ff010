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

/** What a server receives of {@code ontraport api}, a command line and a request each. */
class CallRequestsTest {
    @TempDir
    Path home;

    @Test
    void each_command_line_sends_the_request_that_gh_would_send() throws IOException {
        Files.writeString(home.resolve("note.txt"), "two\nlines\n");
        Files.writeString(home.resolve("body.json"), "{ \"id\" : 7,\n  \"spent\": 1.50 }\n");
        Files.writeString(home.resolve("body.form"), "id=7&firstname=Kim+Lee&a%5Bb%5D=1");
        String at = home.toString();
        List<List<String>> table = List.of(
                // where it goes
                List.of("Contacts", "GET Contacts"),
                List.of("/Contacts", "GET Contacts"),
                List.of("1/Contacts", "GET Contacts"),
                List.of("/1/Contacts/", "GET Contacts"),
                List.of("$URL/Contacts?range=5", "GET Contacts ? range=5"),
                List.of("form?id=7", "GET form ? id=7"),
                List.of("Contacts?range=5&sort=last+name%26", "GET Contacts ? range=5 & sort=last name&"),
                List.of("'Odd Objects'", "GET Odd%20Objects"),
                // which method
                List.of("get Contacts", "GET Contacts"),
                List.of("-X GET Contacts -f sort=id", "GET Contacts ? sort=id"),
                List.of("-XGET Contacts --raw-field=sort=id", "GET Contacts ? sort=id"),
                List.of("Contacts -f firstname=Kim", "POST Contacts json {\"firstname\":\"Kim\"}"),
                List.of("POST Contacts", "POST Contacts"),
                List.of("-X PUT Contacts -F id=7 -f city=Ojai", "PUT Contacts json {\"city\":\"Ojai\",\"id\":7}"),
                // types
                List.of(
                        "Contacts -f a=1 -f b=true -f c=null -f d=@x -f e= -f f=x=y",
                        "POST Contacts json {\"a\":\"1\",\"b\":\"true\",\"c\":\"null\",\"d\":\"@x\",\"e\":\"\",\"f\":\"x=y\"}"),
                List.of(
                        "Contacts -F a=1 -F b=true -F c=null -F d=007 -F e=-5 -F f=false -F g=1.5 -F h=2_16",
                        "POST Contacts json {\"a\":1,\"b\":true,\"c\":null,\"d\":\"007\",\"e\":-5,\"f\":false,\"g\":\"1.5\","
                                + "\"h\":\"2_16\"}"),
                List.of("Contacts -F n=@" + at + "/note.txt", "POST Contacts json {\"n\":\"two\\nlines\\n\"}"),
                List.of("Contacts -F n=@-", "POST Contacts json {\"n\":\"from stdin\"}"),
                // nested names
                List.of(
                        "objects -f a[b]=1 -f a[c][d]=2 -F l[]=7 -F l[]=8 -F e[]",
                        "POST objects json {\"a\":{\"b\":\"1\",\"c\":{\"d\":\"2\"}},\"l\":[7,8],\"e\":[]}"),
                List.of(
                        "objects -F p[][id]=1 -F p[][n]=2 -F p[][id]=3 -F p[][t][]=4 -F p[][t][]=5",
                        "POST objects json {\"p\":[{\"id\":1,\"n\":2},{\"id\":3,\"t\":[4,5]}]}"),
                List.of(
                        "-X GET Contacts -f a[b]=1 -F l[]=7 -F l[]=8 -F n=null",
                        "GET Contacts ? a[b]=1 & l[]=7 & l[]=8 & n="),
                // bodies
                List.of(
                        "Contacts --form -f firstname=Kim -F p[][id]=1 -F p[][id]=2",
                        "POST Contacts form firstname=Kim & p[0][id]=1 & p[1][id]=2"),
                List.of(
                        "Contacts --input " + at + "/body.json",
                        "POST Contacts json { \"id\" : 7,\n  \"spent\": 1.50 }\n"),
                List.of(
                        "PUT Contacts --input " + at + "/body.json -f note=1",
                        "PUT Contacts ? note=1 json { \"id\" : 7,\n  \"spent\": 1.50 }\n"),
                List.of(
                        "PUT Contacts --form --input " + at + "/body.form",
                        "PUT Contacts form id=7 & firstname=Kim Lee & a[b]=1"),
                List.of(
                        "PUT Contacts -H 'Content-Type: application/x-www-form-urlencoded' --input " + at
                                + "/body.form",
                        "PUT Contacts form id=7 & firstname=Kim Lee & a[b]=1"),
                // deletions: in the address, unless the API wants it otherwise
                List.of("-X DELETE Contact -F id=7 --yes", "DELETE Contact ? id=7"),
                List.of("-X DELETE Contacts -F ids[]=7 -F ids[]=8 --yes", "DELETE Contacts ? ids[]=7 & ids[]=8"),
                List.of("DELETE NewThings -f ids=7,8 --yes", "DELETE NewThings ? ids=7,8"),
                List.of("DELETE Contacts --form -f ids=7,8 --yes", "DELETE Contacts form ids=7,8"),
                List.of(
                        "DELETE objects/tagByName -F objectID=0 -F ids[]=7 -f remove_names[]=VIP",
                        "DELETE objects/tagByName json {\"remove_names\":[\"VIP\"],\"objectID\":0,\"ids\":[7]}"));
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (List<String> row : table) {
            try (CallServer server = CallServer.ofRecords()) {
                String line = row.get(0).replace("$URL/", server.address());
                ProgramRun.Ended ended = server.run(home).given("from stdin").run(CallServer.words(line));
                expected.add(row.get(0) + "\n  " + row.get(1));
                found.add(row.get(0) + "\n  " + String.join("\n  ", server.received()) + ended.err());
            }
        }
        assertEquals(String.join("\n", expected), String.join("\n", found));
    }

    @Test
    void headers_are_added_or_take_the_place_of_the_usual_ones() {
        try (CallServer server = CallServer.ofRecords()) {
            server.call(
                    home,
                    "Contacts -f a=1 -H 'Accept: text/plain' -H 'X-Trace:7:8' -H 'Content-Type: application/json'");

            assertEquals("""
                    Accept: text/plain
                    Api-appid: 2_12345_called
                    Api-key: a-key-of-no-account
                    Content-length: 9
                    Content-type: application/json
                    X-trace: 7:8""", server.headers());
        }
    }

    @Test
    void a_dry_run_prints_the_request_and_sends_nothing() {
        try (CallServer server = CallServer.ofRecords()) {
            String http = server.call(home, "-X DELETE Contact -F id=7 --dry-run -H X-Trace:7")
                    .out();
            String curl = server.call(home, "Contacts -f firstname=Kim --dry-run=curl")
                    .out();

            assertEquals("""
                    DELETE $URL/Contact?id=7
                    Api-Appid: 2_12345_called
                    Api-Key: [redacted]
                    Accept: application/json
                    X-Trace: 7
                    curl -X POST '$URL/Contacts' -H 'Api-Appid: 2_12345_called' -H "Api-Key: $ONTRAPORT_API_KEY" \
                    -H 'Accept: application/json' -H 'Content-Type: application/json' --data-raw '{"firstname":"Kim"}'
                    """, (http + curl).replace(server.address(), "$URL/"));
            assertEquals(List.of(), server.received());
        }
    }
}
