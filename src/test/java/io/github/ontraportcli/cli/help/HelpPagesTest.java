package io.github.ontraportcli.cli.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.catalog.Topic;
import io.github.ontraportcli.cli.Group;
import io.github.ontraportcli.output.Style;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first page of the help and the pages of its headings, with few groups and with many. */
class HelpPagesTest {
    private static final HelpPages PAGES = new HelpPages(Style.of(false), 80);

    @Test
    void few_groups_are_listed_with_what_they_are() {
        assertEquals(
                """
                Administer an Ontraport account from the command line.

                Usage
                  ontraport <resource> <verb> [<id>...] [options]

                People
                  contacts  The people in the account

                Tool
                  help  Help on a command or a topic

                Start here
                  ontraport --sandbox contacts list   try it on a simulated account
                  ontraport auth login                use your own
                  ontraport <resource> --help         what can be done with it
                  ontraport help options              what every command takes
                  ontraport help help                 other topics: conditions, values and more
                  ontraport --version
                """,
                PAGES.root(List.of(
                        group("contacts", Topic.PEOPLE, "The people in the account"),
                        group("help", Topic.TOOL, "Help on a command or a topic"))));
    }

    @Test
    void seventy_five_groups_are_listed_by_name_on_one_screen() {
        assertEquals("""
                Administer an Ontraport account from the command line.

                Usage
                  ontraport <resource> <verb> [<id>...] [options]

                People
                  people-resource-1, people-resource-2, people-resource-3, people-resource-4,
                  people-resource-5, people-resource-6, people-resource-7, people-resource-8,
                  people-resource-9, people-resource-10, people-resource-11, people-resource-12,
                  people-resource-13, people-resource-14, people-resource-15

                Selling
                  selling-resource-1, selling-resource-2, selling-resource-3,
                  selling-resource-4, selling-resource-5, selling-resource-6,
                  selling-resource-7, selling-resource-8, selling-resource-9,
                  selling-resource-10, selling-resource-11, selling-resource-12,
                  selling-resource-13, selling-resource-14, selling-resource-15

                Automation
                  automation-resource-1, automation-resource-2, automation-resource-3,
                  automation-resource-4, automation-resource-5, automation-resource-6,
                  automation-resource-7, automation-resource-8, automation-resource-9,
                  automation-resource-10, automation-resource-11, automation-resource-12,
                  automation-resource-13, automation-resource-14, automation-resource-15

                Data
                  data-resource-1, data-resource-2, data-resource-3, data-resource-4,
                  data-resource-5, data-resource-6, data-resource-7, data-resource-8,
                  data-resource-9, data-resource-10, data-resource-11, data-resource-12,
                  data-resource-13, data-resource-14, data-resource-15

                Tool
                  tool-resource-1, tool-resource-2, tool-resource-3, tool-resource-4,
                  tool-resource-5, tool-resource-6, tool-resource-7, tool-resource-8,
                  tool-resource-9, tool-resource-10, tool-resource-11, tool-resource-12,
                  tool-resource-13, tool-resource-14, tool-resource-15

                Start here
                  ontraport --sandbox contacts list   try it on a simulated account
                  ontraport auth login                use your own
                  ontraport <resource> --help         what can be done with it
                  ontraport help selling              what each under a heading is
                  ontraport help options              what every command takes
                  ontraport help help                 other topics: conditions, values and more
                  ontraport --version
                """, PAGES.root(many()));
    }

    @Test
    void a_heading_has_a_page_with_what_its_groups_are() {
        List<Group> groups = List.of(
                group("contacts", Topic.PEOPLE, "The people in the account"),
                group("taxes", Topic.SELLING, "Taxes"),
                group("calendar-potential-guests", Topic.SELLING, "Whom an event could still invite"));
        assertEquals("""
                Selling

                  taxes                      Taxes
                  calendar-potential-guests  Whom an event could still invite
                """, PAGES.topic(HelpPages.topic("selling", groups).orElseThrow(), groups));
    }

    @Test
    void a_heading_with_nothing_under_it_has_no_page() {
        assertEquals(true, HelpPages.topic("selling", List.of()).isEmpty());
    }

    private static List<Group> many() {
        List<Group> all = new ArrayList<>();
        for (Topic topic : List.of(Topic.PEOPLE, Topic.SELLING, Topic.AUTOMATION, Topic.DATA, Topic.TOOL)) {
            for (int i = 1; i <= 15; i++) {
                all.add(group(HelpPages.word(topic) + "-resource-" + i, topic, "One of many"));
            }
        }
        return all;
    }

    private static Group group(String name, Topic topic, String summary) {
        return new Group(name, List.of(), topic, summary, List::of);
    }
}
