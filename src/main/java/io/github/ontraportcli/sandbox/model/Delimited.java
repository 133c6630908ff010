package io.github.ontraportcli.sandbox.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several ids in one value, as list fields and {@code contact_cat} hold them: {@code *}{@code /*1*}{@code /*2*}{@code /*}. */
public final class Delimited {
    public static final String MARK = "*/*";

    private Delimited() {}

    /** The ids, in order; nothing for an empty or missing value. */
    public static List<String> ids(@Nullable String value) {
        List<String> found = new ArrayList<>();
        if (value == null) {
            return found;
        }
        int from = 0;
        while (from <= value.length()) {
            int to = value.indexOf(MARK, from);
            String part = value.substring(from, to < 0 ? value.length() : to).trim();
            if (!part.isEmpty()) {
                found.add(part);
            }
            if (to < 0) {
                break;
            }
            from = to + MARK.length();
        }
        return found;
    }

    /** The value that holds these ids; empty when there are none. */
    public static String of(List<String> ids) {
        return ids.isEmpty() ? "" : MARK + String.join(MARK, ids) + MARK;
    }

    /** How one id stands in such a value. */
    public static String element(String id) {
        return MARK + id + MARK;
    }
}
