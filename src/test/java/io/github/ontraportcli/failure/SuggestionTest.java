package io.github.ontraportcli.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    private static final List<String> KNOWN =
            List.of("contacts", "contact-logs", "campaigns", "tags", "tasks", "read_only", "output");

    @Test
    void forgives_two_swapped_letters() {
        assertEquals(Optional.of("contacts"), Suggestion.among("contcats", KNOWN));
        assertEquals(Optional.of("tags"), Suggestion.among("tgas", KNOWN));
    }

    @Test
    void forgives_a_letter_too_many_too_few_or_wrong() {
        assertEquals(Optional.of("output"), Suggestion.among("outputt", KNOWN));
        assertEquals(Optional.of("output"), Suggestion.among("outpt", KNOWN));
        assertEquals(Optional.of("output"), Suggestion.among("outpit", KNOWN));
    }

    @Test
    void forgives_a_third_of_what_was_typed_and_no_more() {
        assertEquals(Optional.of("contacts"), Suggestion.among("kontakts", KNOWN));
        assertEquals(Optional.of("campaigns"), Suggestion.among("kampagnes", KNOWN));
        assertEquals(Optional.empty(), Suggestion.among("kampanyas", KNOWN));
    }

    @Test
    void ignores_upper_and_lower_case() {
        assertEquals(Optional.of("read_only"), Suggestion.among("READ_ONLY", KNOWN));
        assertEquals(Optional.of("Company"), Suggestion.among("company", List.of("Company")));
    }

    @Test
    void completes_a_beginning_to_the_shortest_name() {
        assertEquals(Optional.of("contacts"), Suggestion.among("cont", KNOWN));
        assertEquals(Optional.of("campaigns"), Suggestion.among("camp", KNOWN));
    }

    @Test
    void prefers_the_first_of_equally_near_names() {
        assertEquals(Optional.of("tags"), Suggestion.among("tass", List.of("tags", "task")));
        assertEquals(Optional.of("task"), Suggestion.among("tass", List.of("task", "tags")));
    }

    @Test
    void suggests_nothing_where_nothing_is_near() {
        assertEquals(Optional.empty(), Suggestion.among("invoices", KNOWN));
        assertEquals(Optional.empty(), Suggestion.among("c", KNOWN));
        assertEquals(Optional.empty(), Suggestion.among("", KNOWN));
        assertEquals(Optional.empty(), Suggestion.among("contacts", List.of()));
    }

    @Test
    void does_not_take_one_single_letter_for_another() {
        assertEquals(Optional.empty(), Suggestion.among("x", List.of("a", "y")));
    }
}
