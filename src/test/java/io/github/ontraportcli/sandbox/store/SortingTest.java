package io.github.ontraportcli.sandbox.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SortingTest {
    private static byte[] joined(String... values) {
        return String.join(String.valueOf((char) Sorting.BETWEEN), values).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> texts(String... values) {
        return Arrays.stream(Sorting.texts(joined(values), values.length))
                .mapToObj(place -> place + " " + values[place])
                .toList();
    }

    private static List<String> numbers(String... values) {
        return Arrays.stream(Sorting.numbers(joined(values), values.length))
                .mapToObj(place -> place + " " + values[place])
                .toList();
    }

    @Test
    void sorts_text_by_its_bytes_with_nothing_first_and_equal_ones_as_they_came() {
        assertEquals(
                List.of("3 n", "7 n", "5 v", "1 va", "6 vab", "4 vb", "8 vb", "0 vé", "2 v😀"),
                texts("vé", "va", "v😀", "n", "vb", "v", "vab", "n", "vb"));
    }

    @Test
    void sorts_text_that_is_alike_for_long() {
        assertEquals(
                List.of("3 vannabel", "1 vannabella", "4 vannabella", "0 vannabella b", "2 vannabelle"),
                texts("vannabella b", "vannabella", "vannabelle", "vannabel", "vannabella"));
    }

    @Test
    void sorts_numbers_by_their_size_with_nothing_first() {
        assertEquals(
                List.of("2 ", "5 ", "4 -12.5", "1 -3", "3 0", "6 0.25", "0 7", "8 10", "7 123456789012"),
                numbers("7", "-3", "", "0", "-12.5", "", "0.25", "123456789012", "10"));
    }

    @Test
    void gives_up_where_values_hold_what_is_between_values_and_on_numbers_that_are_too_large() {
        assertEquals(0, Sorting.texts(joined("va", "vb", "vc"), 2).length);
        assertEquals(0, Sorting.texts(joined("va", "vb"), 3).length);
        assertEquals(0, Sorting.numbers(joined("1", "9007199254740993"), 2).length);
    }
}
