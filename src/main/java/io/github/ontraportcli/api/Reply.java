package io.github.ontraportcli.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a server answered, undecoded.
 *
 * @param status the HTTP status, e.g. 200
 * @param reason the words beside it, e.g. "OK"; may be empty
 * @param headers all headers, in order
 * @param body the text; empty when nothing came
 * @param whole whether the body arrived to its end
 */
public record Reply(int status, String reason, List<Pair> headers, String body, boolean whole) {

    /** A header's value; the name's case does not matter. */
    public Optional<String> header(String name) {
        for (Pair each : headers) {
            if (each.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                return Optional.of(each.value());
            }
        }
        return Optional.empty();
    }

    /** A header's value as a number; nothing when it is absent or is none. */
    public OptionalLong number(String name) {
        try {
            return header(name).map(String::trim).stream()
                    .mapToLong(Long::parseLong)
                    .findFirst();
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    /** Whether the status says that it worked. */
    public boolean succeeded() {
        return status >= 200 && status < 300;
    }

    /** Whether an object came to its end, or nothing behind a 204: by its first and last sign alone, for pages are long. */
    boolean holdsObject() {
        String text = body.replace("\uFEFF", "").strip();
        return whole && (status == 204 || (text.startsWith("{") && text.endsWith("}")));
    }
}
