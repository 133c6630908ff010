package io.github.ontraportcli.api.listing;

import com.google.gson.JsonObject;
import io.github.ontraportcli.json.Json;
import java.util.List;

/**
 * The IDs of a page that was asked for by key.
 *
 * @param regular whether they are as asked for: numbers, going up, and all behind the one that was named
 */
record KeyedIds(List<Long> ids, boolean regular) {

    /** The IDs of these rows, which were to come from behind an ID. */
    static KeyedIds of(List<JsonObject> rows, String idField, long behind) {
        Long[] ids = new Long[rows.size()];
        long least = behind + 1;
        for (int i = 0; i < ids.length; i++) {
            String id = Json.text(rows.get(i), idField);
            if (!id.matches("[0-9]{1,18}") || Long.parseLong(id) < least) {
                return new KeyedIds(List.of(), false);
            }
            ids[i] = Long.parseLong(id);
            least = ids[i];
        }
        return new KeyedIds(List.of(ids), true);
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }

    int size() {
        return ids.size();
    }

    long first() {
        return ids.get(0);
    }

    long last() {
        return ids.get(ids.size() - 1);
    }

    /** The first that is greater than a number; the number where none is. */
    long firstBehind(long number) {
        for (long each : ids) {
            if (each > number) {
                return each;
            }
        }
        return number;
    }
}
