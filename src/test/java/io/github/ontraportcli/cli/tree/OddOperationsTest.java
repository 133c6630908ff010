package io.github.ontraportcli.cli.tree;

import static io.github.ontraportcli.catalog.OperationBuilder.get;
import static io.github.ontraportcli.catalog.OperationBuilder.list;
import static io.github.ontraportcli.catalog.OperationBuilder.post;
import static io.github.ontraportcli.catalog.Verb.verb;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.api.Content;
import io.github.ontraportcli.api.Pair;
import io.github.ontraportcli.api.Reply;
import io.github.ontraportcli.api.Transport;
import io.github.ontraportcli.catalog.Answer;
import io.github.ontraportcli.catalog.Catalog;
import io.github.ontraportcli.catalog.Paging;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.Standard;
import io.github.ontraportcli.catalog.Topic;
import io.github.ontraportcli.catalog.Type;
import io.github.ontraportcli.catalog.Verb;
import io.github.ontraportcli.cli.Command;
import io.github.ontraportcli.cli.Group;
import io.github.ontraportcli.cli.Option;
import io.github.ontraportcli.cli.requests.Runs;
import io.github.ontraportcli.cli.requests.Words;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The oddest operations of the API, written down as a resource file would: nothing else is needed for them to work. */
class OddOperationsTest {
    private static final Verb CREATE_FIELDS = verb(
            "create",
            "Create fields and sections",
            "ontraport fields create --type 0 --name Address --layout @fields.json",
            post("objects/fieldeditor")
                    .json()
                    .takes(
                            Standard.TYPE,
                            Parameter.text("name", "The section's name.").must())
                    .takes(Parameter.of("fields", Type.TREE, "Columns of fields: [[{…}],[],[{…}]].")
                            .as("--layout")
                            .must())
                    .answers(Answer.DONE));

    private static final Verb PROCESS = verb(
            "process",
            "Charge a contact",
            "ontraport transactions process --contact-id 1 --offer @offer.json",
            post("transaction/processManual")
                    .json()
                    .always("chargeNow", "chargeNow")
                    .takes(Parameter.whole("contact_id", "The contact's ID.").must())
                    .takes(Parameter.of("trans_date", Type.MILLISECONDS, "When it took place."))
                    .takes(Parameter.whole("invoice_template", "The invoice template's ID.")
                            .must())
                    .takes(Parameter.whole("gateway_id", "The gateway's ID.").must())
                    .takes(Parameter.of("offer", Type.TREE, "What is bought.").must())
                    .takes(Parameter.of("billing_address", Type.TREE, "The address of the payer."))
                    .takes(Parameter.of("payer", Type.TREE, "The card: @FILE or - for stdin."))
                    .movesMoney());

    private static final Verb LIST_EVENTS = verb(
            "list",
            "List events",
            "ontraport calendar-events list --start-time today",
            list("CalendarEvents")
                    .takes(Parameter.of("start_time", Type.SECONDS, "From when on.")
                            .must())
                    .takes(Standard.SEARCH, Standard.GROUP)
                    .takes(Parameter.text("calendarEventOwner", "Whose: all, me or IDs.")
                            .as("--event-owner"))
                    .takes(Parameter.of(
                            "mode", Type.choice("events", "events", "days", "days", "sub", "subcollection"), "How."))
                    .pages(new Paging.ByTime("start_time")));

    private static final Verb GET_FORM =
            verb("get", "Show a form", "ontraport forms get 2", get("Form").takes(Standard.ID));
    private static final Verb FORM_HTML = verb(
            "html",
            "Show the HTML of a form",
            "ontraport forms html 4",
            get("form").takes(Standard.ID));

    @Test
    void fields_create_sends_columns_of_fields_as_they_are_nested() {
        Wire wire = new Wire("{\"code\":0,\"data\":{\"success\":[\"f1558\"],\"error\":[]}}");
        String columns = "[[{\"alias\":\"My New Field\",\"type\":\"text\",\"required\":0,\"unique\":0}],[],"
                + "[{\"alias\":\"My New Dropdown\",\"type\":\"drop\",\"options\":{\"add\":[\"first\",\"second\",\"third\"]}}]]";
        wire.run(
                group("fields", CREATE_FIELDS),
                "fields create --type 0 --name \"Contact Information\" --layout '" + columns + "'");
        assertEquals(
                List.of("POST objects/fieldeditor application/json {\"objectID\":0,\"name\":\"Contact Information\","
                        + "\"fields\":" + columns + "}"),
                wire.requests);
    }

    @Test
    void fields_create_asks_for_what_the_operation_takes() {
        assertEquals(
                "--type TYPE (required), --name TEXT (required), --layout JSON (required), --set FIELD=VALUE, "
                        + "--set-json FIELD=JSON, --body JSON, --param NAME=VALUE",
                options(group("fields", CREATE_FIELDS)));
    }

    @Test
    void transactions_process_sends_a_charge_whole_and_exact() {
        Wire wire = new Wire("{\"code\":0,\"data\":{\"invoice_id\":4}}");
        String offer = "{\"products\":[{\"quantity\":1,\"shipping\":false,\"tax\":false,"
                + "\"price\":[{\"price\":10.50,\"payment_count\":0,\"unit\":\"month\",\"id\":314159265}],"
                + "\"type\":\"subscription\",\"owner\":1,\"id\":5}]}";
        String address = "{\"address\":\"123 XYZ St.\",\"city\":\"Santa Barbara\",\"country\":\"US\"}";
        String payer = "{\"ccnumber\":\"4111111111111111\",\"code\":\"123\",\"expire_month\":1,\"expire_year\":2035}";
        Runs.Result result = wire.runWith(
                payer,
                group("transactions", PROCESS),
                "transactions process --contact-id 1 --trans-date 1369820760000 --invoice-template 1 --gateway-id 1 "
                        + "--offer '" + offer + "' --billing-address '" + address + "' --payer - --yes");
        assertEquals(
                List.of("POST transaction/processManual application/json {\"chargeNow\":\"chargeNow\",\"contact_id\":1,"
                        + "\"trans_date\":1369820760000,\"invoice_template\":1,\"gateway_id\":1,\"offer\":" + offer
                        + ",\"billing_address\":" + address + ",\"payer\":" + payer + "}"),
                wire.requests);
        assertEquals(new Runs.Result(0, "{\n  \"invoice_id\": 4\n}\n", ""), result);
    }

    @Test
    void transactions_process_takes_a_date_for_milliseconds() {
        Wire wire = new Wire("{\"code\":0,\"data\":{\"invoice_id\":4}}");
        wire.run(
                group("transactions", PROCESS),
                "transactions process --contact-id 1 --trans-date 2026-01-31 --invoice-template 1 --gateway-id 1 "
                        + "--offer {} --yes");
        assertEquals(
                List.of("POST transaction/processManual application/json {\"chargeNow\":\"chargeNow\",\"contact_id\":1,"
                        + "\"trans_date\":1769817600000,\"invoice_template\":1,\"gateway_id\":1,\"offer\":{}}"),
                wire.requests);
    }

    @Test
    void transactions_process_is_not_sent_without_a_yes() {
        Wire wire = new Wire("{\"code\":0}");
        Runs.Result result = wire.run(
                group("transactions", PROCESS),
                "transactions process --contact-id 1 --invoice-template 1 --gateway-id 1 --offer {}");
        assertEquals(2, result.exit());
        assertEquals(List.of(), wire.requests);
    }

    @Test
    void transactions_process_asks_for_what_the_operation_takes() {
        assertEquals(
                "--contact-id N (required), --trans-date DATE, --invoice-template N (required), "
                        + "--gateway-id N (required), --offer JSON (required), --billing-address JSON, --payer JSON, "
                        + "--set FIELD=VALUE, --set-json FIELD=JSON, --body JSON, --param NAME=VALUE",
                options(group("transactions", PROCESS)));
    }

    @Test
    void calendar_events_list_pages_by_moving_the_time() {
        Wire wire = new Wire(
                "{\"code\":0,\"data\":[{\"id\":\"1_1624474800\",\"start_time\":\"1624474800\"},"
                        + "{\"id\":\"2_1624561200\",\"start_time\":\"1624561200\"}]}",
                "{\"code\":0,\"data\":[{\"id\":\"2_1624561200\",\"start_time\":\"1624561200\"}]}");
        Runs.Result result = wire.run(
                group("calendar-events", LIST_EVENTS),
                "calendar-events list --start-time 1624474800 --mode sub -o ids");
        assertEquals(
                List.of(
                        "GET CalendarEvents?start_time=1624474800&mode=subcollection",
                        "GET CalendarEvents?mode=subcollection&start_time=1624561200"),
                wire.requests);
        assertEquals(new Runs.Result(0, "1_1624474800\n2_1624561200\n", ""), result);
    }

    @Test
    void calendar_events_list_asks_for_what_the_operation_takes() {
        assertEquals(
                "--start-time DATE (required), --search TEXT, --group ID, --event-owner TEXT, --mode events|days|sub, "
                        + "--limit N, --all, --until DATE, --param NAME=VALUE",
                options(group("calendar-events", LIST_EVENTS)));
    }

    @Test
    void two_operations_may_differ_by_the_case_of_a_letter() {
        Wire wire = new Wire("{\"code\":0,\"data\":{\"form_id\":\"2\"}}", "{\"code\":0,\"data\":\"<form></form>\"}");
        Group forms = group("forms", GET_FORM, FORM_HTML);
        Runs.Result form = wire.run(forms, "forms get 2");
        Runs.Result html = wire.run(forms, "forms html 4");
        assertEquals(List.of("GET Form?id=2", "GET form?id=4"), wire.requests);
        assertEquals(new Runs.Result(0, "{\n  \"form_id\": \"2\"\n}\n", ""), form);
        assertEquals(new Runs.Result(0, "\"<form></form>\"\n", ""), html);
    }

    @Test
    void tags_travel_by_id_as_a_form_and_by_name_as_json() {
        Wire wire = new Wire("{\"code\":0,\"data\":\"The tag is now being processed.\"}");
        wire.run(Groups.all(), "objects tag 6 7 --type 0 --tag-id 2,3 --yes");
        wire.run(Groups.all(), "objects tag 2 --type 0 --tag Blue --tag \"Yellow, pale\"");
        assertEquals(
                List.of(
                        "PUT objects/tag application/x-www-form-urlencoded objectID=0&add_list=2%2C3&ids=6%2C7",
                        "PUT objects/tagByName application/json "
                                + "{\"objectID\":0,\"add_names\":[\"Blue\",\"Yellow, pale\"],\"ids\":[2]}"),
                wire.requests);
    }

    @Test
    void an_upsert_shows_the_record_whether_it_was_created_or_merged() {
        Wire wire = new Wire(
                "{\"code\":0,\"data\":{\"firstname\":\"John\",\"id\":\"1\"},\"account_id\":\"12345\"}",
                "{\"code\":0,\"data\":{\"attrs\":{\"birthday\":\"804798000\",\"id\":\"1\"}},\"account_id\":12345}");
        Runs.Result created = wire.run(Groups.all(), "contacts upsert --firstname John --email user@ontraport.com");
        Runs.Result merged = wire.run(Groups.all(), "contacts upsert --birthday 804798000 --email user@ontraport.com");
        assertEquals(
                List.of(
                        "POST Contacts/saveorupdate application/x-www-form-urlencoded "
                                + "firstname=John&email=user%40ontraport.com",
                        "POST Contacts/saveorupdate application/x-www-form-urlencoded "
                                + "email=user%40ontraport.com&birthday=804798000"),
                wire.requests);
        assertEquals(new Runs.Result(0, "{\n  \"firstname\": \"John\",\n  \"id\": \"1\"\n}\n", ""), created);
        assertEquals(new Runs.Result(0, "{\n  \"birthday\": \"804798000\",\n  \"id\": \"1\"\n}\n", ""), merged);
    }

    private static Group group(String name, Verb... verbs) {
        Resource resource =
                new Resource(name, "record", "records", OptionalInt.empty(), "id", List.of(), List.of(verbs));
        return FromCatalog.group(new Catalog.Entry(name, List.of(), Topic.DATA, "Odd things", () -> resource));
    }

    /** The options of the group's first command, as its usage would name them. */
    private static String options(Group group) {
        Command command = group.commands().get().get(0);
        List<String> all = new ArrayList<>();
        for (Option each : command.options()) {
            String label = each.isFlag() ? "" : " " + each.label();
            all.add(each.name() + label + (each.required() ? " (required)" : ""));
        }
        return String.join(", ", all);
    }

    /** A wire that answers with these texts in turn, the last one for ever, and remembers what went over it. */
    private static final class Wire implements Transport {
        private final List<String> requests = new ArrayList<>();
        private final List<String> answers;

        Wire(String... answers) {
            this.answers = new ArrayList<>(List.of(answers));
        }

        Runs.Result run(Group group, String line) {
            return run(List.of(group), line);
        }

        Runs.Result run(List<Group> groups, String line) {
            return new Runs(this, groups).run(Words.of(line), "");
        }

        Runs.Result runWith(String stdin, Group group, String line) {
            return new Runs(this, List.of(group)).run(Words.of(line), stdin);
        }

        @Override
        public Reply send(String method, URI address, List<Pair> headers, Content content) {
            String path = address.toString().substring("http://127.0.0.1:9/".length());
            if (path.startsWith("objects/meta")) {
                return new Reply(404, "Not Found", List.of(), "Object not found", true);
            }
            String body = content instanceof Content.None ? "" : " " + content.type() + " " + content.text();
            requests.add(method + " " + path + body);
            String answer = answers.size() > 1 ? answers.remove(0) : answers.get(0);
            return new Reply(200, "OK", List.of(), answer, true);
        }

        @Override
        public void close() {}
    }
}
