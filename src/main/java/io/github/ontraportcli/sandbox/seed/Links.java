package io.github.ontraportcli.sandbox.seed;

import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.store.Bulk;
import io.github.ontraportcli.sandbox.store.Records;
import java.util.Arrays;

/**
 * The tags that contacts have, or the sequences that they are in, collected while the contacts are made and kept once all
 * of them are there. Of each it holds four numbers, since there are millions of them.
 */
final class Links {
    private static final int NUMBERS = 4;
    private static final int FIRST = 1 << 10;

    private final ObjectType type;
    private final String field;
    private int[] numbers = new int[FIRST];
    private int used;

    /**
     * Links of a type.
     *
     * @param field holds the id of the tag or sequence
     */
    Links(ObjectType type, String field) {
        this.type = type;
        this.field = field;
    }

    /**
     * Notes one.
     *
     * @param date in seconds since 1970
     * @param step how far the contact has come; negative where nobody asks that
     */
    void add(int holder, int contact, long date, int step) {
        if (used == numbers.length) {
            numbers = Arrays.copyOf(numbers, used * 2);
        }
        numbers[used++] = holder;
        numbers[used++] = contact;
        numbers[used++] = (int) date;
        numbers[used++] = step;
    }

    /** How many name that tag or sequence. */
    long count(int holder) {
        long count = 0;
        for (int i = 0; i < used; i += NUMBERS) {
            count += numbers[i] == holder ? 1 : 0;
        }
        return count;
    }

    /** Adds them to the account, numbered from 1. */
    void keep(Records records) {
        try (Bulk bulk = records.bulk(type)) {
            for (int i = 0; i < used; i += NUMBERS) {
                Row row = new Row()
                        .with(field, numbers[i])
                        .with("object_id", numbers[i + 1])
                        .with("object_type_id", 0)
                        .with("date", numbers[i + 2]);
                int step = numbers[i + 3];
                bulk.add(1 + i / NUMBERS, (step < 0 ? row : row.with("step_num", step)).body());
            }
        }
        records.lastId(type, used / NUMBERS);
    }
}
