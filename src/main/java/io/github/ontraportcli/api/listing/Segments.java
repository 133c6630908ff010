package io.github.ontraportcli.api.listing;

import io.github.ontraportcli.api.listing.Segment.Held;
import io.github.ontraportcli.api.listing.Segment.Rest;
import io.github.ontraportcli.api.listing.Segment.State;
import io.github.ontraportcli.failure.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ranges of IDs into which the rest of a long listing is cut, in their order. Readers claim one after another and put
 * pages into them; one who takes receives the pages in the order of their IDs.
 *
 * <p>How wide a segment must be to hold so many pages is estimated and learned: one that turns out denser is cut where its
 * reader stands, and a gap that a page leaps over is taken out of what is still waiting. No segment has an upper end in its
 * requests, so that the page which leaps over it tells how far the gap is and none is asked for only to find it empty.
 */
final class Segments {
    /** Pages that a segment is to hold, at most. */
    private static final int WIDEST = 32;

    /** Pages that a segment is to hold, at least: each costs about half a page that another one brings too. */
    private static final int NARROWEST = 5;

    /** Pages after which a segment that is denser than expected is cut. */
    private static final int CUT = 40;

    /** Pages that wait for their turn, or may come to: 6,000 rows by rule. Only the first segment is read beyond that. */
    private static final int HELD = 120;

    private final List<Segment> segments = new ArrayList<>();
    private final int range;
    private final int pages;
    private long greatest;
    private double step;
    private boolean wide;
    private boolean stopped;

    /**
     * The segments of what is still to be read.
     *
     * @param after the ID up to which everything was read
     * @param greatest the greatest ID there was at last
     * @param left how many rows are still to come, about
     * @param range rows a page
     */
    Segments(long after, long greatest, long left, int range, int connections) {
        long leftPages = Math.max(1, left / range);
        this.greatest = greatest;
        this.range = range;
        this.step = Math.max(1, (double) (greatest - after) / leftPages);
        this.pages = (int) Math.max(NARROWEST, Math.min(WIDEST, leftPages / connections));
        segments.add(new Segment(after, Segment.ENDLESS));
    }

    /** The next segment to be read, for as long as it takes until there is one; nothing once reading is stopped. */
    synchronized Optional<Segment> claim() {
        while (!stopped) {
            Segment open = firstWaiting();
            if (open != null && (open == segments.get(0) || held() + CUT <= HELD)) {
                divide(open);
                open.state = State.BEING_READ;
                return Optional.of(open);
            }
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * Puts a page into its segment, and answers whether the reader is to go on with it.
     *
     * @param asked the ID behind which the page was to begin
     */
    synchronized boolean put(Segment segment, long asked, String text, KeyedIds ids) {
        if (stopped || segment.dropped) {
            return false;
        }
        segment.fetched++;
        boolean on = ids.regular() && !ids.isEmpty() ? rows(segment, text, ids) : ended(segment, asked, ids);
        if (!on) {
            segment.state = State.READ;
        }
        notifyAll();
        return on;
    }

    /** A segment cannot be read on: what came before is good, what lies behind will not be wanted. */
    synchronized void failed(Segment segment, Throwable failure) {
        segment.failure = failure;
        segment.state = State.READ;
        dropBehind(segment);
        notifyAll();
    }

    /** The next page in the order of IDs, for as long as it takes; nothing at the end, and then {@link #rest} is known. */
    synchronized Optional<Held> take() {
        while (true) {
            Segment head = segments.get(0);
            if (!head.pages.isEmpty()) {
                notifyAll();
                return Optional.of(head.pages.remove());
            }
            if (head.state == State.READ && head.failure instanceof Error error) {
                throw error;
            }
            if (head.state == State.READ && head.failure instanceof RuntimeException failure) {
                throw failure;
            }
            if (head.state == State.READ && head.rest != null) {
                return Optional.empty();
            }
            if (head.state == State.READ) {
                segments.remove(0);
                notifyAll();
                continue;
            }
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw Failure.interrupted("interrupted while rows were read");
            }
        }
    }

    /** Where it ended. */
    synchronized Rest rest() {
        Rest rest = segments.get(0).rest;
        if (rest == null) {
            throw new IllegalStateException("there are pages left");
        }
        return rest;
    }

    /** Nothing more is wanted. */
    synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    private boolean rows(Segment segment, String text, KeyedIds ids) {
        greatest = Math.max(greatest, ids.last());
        if (ids.first() <= segment.upTo) {
            segment.pages.add(new Held(text, segment.upTo));
        }
        if (ids.last() >= segment.upTo) {
            learn(segment, ids.last());
            leap(segment.upTo, ids.firstBehind(segment.upTo));
            return false;
        }
        if (segment.upTo == Segment.ENDLESS && ids.size() < range) {
            end(segment, Rest.of(ids.last(), true, false));
            return false;
        }
        if (segment.fetched >= CUT) {
            learn(segment, ids.last());
            segments.add(segments.indexOf(segment) + 1, new Segment(ids.last(), segment.upTo));
            segment.upTo = ids.last();
            return false;
        }
        return true;
    }

    /** Nothing came, or what had not been asked for: everything up to there is complete, and no more can be said. */
    private boolean ended(Segment segment, long asked, KeyedIds ids) {
        if (!ids.regular()) {
            end(segment, Rest.of(asked, false, false));
        } else if (segment.upTo == Segment.ENDLESS) {
            end(segment, Rest.of(asked, false, true));
        } else {
            wide = true;
        }
        return false;
    }

    private void end(Segment segment, Rest rest) {
        segment.rest = rest;
        dropBehind(segment);
    }

    private void dropBehind(Segment segment) {
        int from = segments.indexOf(segment) + 1;
        if (from > 0) {
            List<Segment> behind = segments.subList(from, segments.size());
            behind.forEach(each -> each.dropped = true);
            behind.clear();
        }
    }

    private @Nullable Segment firstWaiting() {
        for (Segment each : segments) {
            if (each.state == State.WAITING) {
                return each;
            }
        }
        return null;
    }

    /** Pages that wait for their turn, or may come to. */
    private int held() {
        int held = 0;
        for (Segment each : segments) {
            held += each.state == State.BEING_READ ? CUT : each.pages.size();
        }
        return held;
    }

    /** Leaves the upper part of a segment that is wider than need be to others. */
    private void divide(Segment open) {
        long width = (long) Math.max(1, Math.min(step * pages, (double) (Long.MAX_VALUE >> 3)));
        boolean narrow = Math.min(open.upTo, greatest) - open.after <= width + width / 4;
        if (wide || narrow) {
            wide = false;
            return;
        }
        long middle = open.after + width;
        segments.add(segments.indexOf(open) + 1, new Segment(middle, open.upTo));
        open.upTo = middle;
    }

    /** Learns from a segment how many IDs a page spans. */
    private void learn(Segment segment, long last) {
        double measured = Math.max(1, (double) (last - segment.after) / segment.fetched);
        step = segment.fetched >= NARROWEST - 1 ? measured : (step + measured) / 2;
        wide = false;
    }

    /** Takes the IDs between two neighbours out of what is still waiting. */
    private void leap(long from, long first) {
        for (Segment each : segments) {
            if (each.state == State.WAITING && each.after >= from && each.after < first) {
                each.after = Math.min(each.upTo, first - 1);
                if (each.after == each.upTo) {
                    each.state = State.READ;
                }
            }
        }
    }
}
