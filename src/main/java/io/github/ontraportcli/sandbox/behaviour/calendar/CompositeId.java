package io.github.ontraportcli.sandbox.behaviour.calendar;

import io.github.ontraportcli.sandbox.wire.Rejection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two numbers with an underscore between them: of an event its number and the moment of one of its dates (0 for the event
 * as a whole), of a guest its object type and its id.
 *
 * @param first the event's number, or the guest's object type
 * @param second the moment in seconds, or the guest's id
 */
record CompositeId(long first, long second) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,15})(?:_(\\d{1,15}))?");

    /** Reads an event's; the moment may be missing and is then 0. Refuses anything else. */
    static CompositeId ofEvent(String text) {
        return of(text, "event");
    }

    /** Reads a guest's; refuses anything else. */
    static CompositeId ofGuest(String text) {
        return of(text, "guest");
    }

    private static CompositeId of(String text, String whose) {
        Matcher matcher = FORM.matcher(text.trim());
        if (!matcher.matches()) {
            throw Rejection.malformed("Invalid " + whose + " ID: " + text);
        }
        return new CompositeId(
                Long.parseLong(matcher.group(1)), matcher.group(2) == null ? 0 : Long.parseLong(matcher.group(2)));
    }

    @Override
    public String toString() {
        return first + "_" + second;
    }
}
