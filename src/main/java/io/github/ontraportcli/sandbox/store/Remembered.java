package io.github.ontraportcli.sandbox.store;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about the records of large types, for as long as the account stays as it is: which ids a condition
 * means, and in which order a field puts them. The oldest is forgotten when it grows too much.
 */
final class Remembered {
    /** How many numbers are remembered at most, in orders; a set of ids counts as its bits would. */
    private static final long MOST = 24_000_000;

    private final Map<String, Object> kept = new LinkedHashMap<>(16, 0.75f, true);
    private String state = "";
    private long size;

    synchronized @Nullable BitSet ids(String now, String key) {
        return found(now, key) instanceof BitSet ids ? ids : null;
    }

    synchronized int @Nullable [] order(String now, String key) {
        return found(now, key) instanceof int[] order ? order : null;
    }

    /** Remembers something of the account as it was in that state; nothing when the state is not known. */
    synchronized void keep(String then, String key, Object value) {
        if (then.isEmpty()) {
            return;
        }
        if (!then.equals(state)) {
            kept.clear();
            size = 0;
            state = then;
        }
        Object before = kept.put(key, value);
        size += size(value) - (before == null ? 0 : size(before));
        var oldest = kept.entrySet().iterator();
        while (size > MOST && kept.size() > 1) {
            size -= size(oldest.next().getValue());
            oldest.remove();
        }
    }

    private @Nullable Object found(String now, String key) {
        return !now.isEmpty() && now.equals(state) ? kept.get(key) : null;
    }

    private static long size(Object value) {
        return value instanceof int[] order
                ? order.length
                : value instanceof BitSet ids ? ids.size() / Integer.SIZE : 0;
    }
}
