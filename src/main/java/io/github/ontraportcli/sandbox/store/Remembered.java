package io.github.ontraportcli.sandbox.store;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about the records of large types: which ids a condition means, and in which order a field puts them,
 * each with the state of the account in which that was so. What was not asked for longest is forgotten when it grows too
 * much. What is kept is never changed; something newer takes its place.
 */
final class Remembered {
    /** How many numbers are remembered at most, in orders; a set of ids counts as its bits would. */
    private static final long MOST = 24_000_000;

    private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long size;

    synchronized @Nullable Kept find(String key) {
        return kept.get(key);
    }

    /** Remembers something of the account as it is in that state; nothing when the state is not known. */
    synchronized void keep(String key, State state, Object value) {
        if (!state.known()) {
            return;
        }
        Kept before = kept.put(key, new Kept(state, value));
        size += size(value) - (before == null ? 0 : size(before.value()));
        var oldest = kept.entrySet().iterator();
        while (size > MOST && kept.size() > 1) {
            size -= size(oldest.next().getValue().value());
            oldest.remove();
        }
    }

    synchronized void forget(String key) {
        Kept before = kept.remove(key);
        size -= before == null ? 0 : size(before.value());
    }

    private static long size(Object value) {
        return value instanceof int[] order
                ? order.length
                : value instanceof BitSet ids ? ids.size() / Integer.SIZE : 0;
    }

    /**
     * Something that is remembered.
     *
     * @param state in which it was so
     * @param value an {@code int[]} of ids in order, or a {@link BitSet} of ids
     */
    record Kept(State state, Object value) {}
}
