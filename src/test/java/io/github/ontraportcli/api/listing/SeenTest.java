package io.github.ontraportcli.api.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The IDs that a listing has brought. */
class SeenTest {
    @Test
    void an_id_is_the_same_only_by_the_same_letters() {
        Seen seen = new Seen();
        List.of("0", "64", "7", "9223372036854775807", "18446744073709551616", "1_1700000000", "")
                .forEach(seen::add);
        List<String> asked = List.of(
                "0",
                "64",
                "7",
                "9223372036854775807",
                "18446744073709551616",
                "1_1700000000",
                "",
                "07",
                "1",
                "71",
                "128",
                "-7",
                "9223372036854775806");
        assertEquals(
                List.of("0", "64", "7", "9223372036854775807", "18446744073709551616", "1_1700000000", ""),
                asked.stream().filter(seen::has).toList());
    }

    @Test
    void it_knows_what_a_plain_set_knows() {
        Random random = new Random(1);
        for (long spread : List.of(1_000L, 1_000_000L, 1_000_000_000_000_000L)) {
            Seen seen = new Seen();
            Set<String> plain = new HashSet<>();
            long differences = 0;
            for (int i = 0; i < 100_000; i++) {
                String id = String.valueOf(random.nextLong(spread));
                differences += seen.has(id) == plain.contains(id) ? 0 : 1;
                seen.add(id);
                plain.add(id);
            }
            assertEquals(0, differences);
        }
    }
}
