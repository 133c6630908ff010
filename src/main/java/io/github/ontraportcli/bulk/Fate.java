package io.github.ontraportcli.bulk;

import io.github.ontraportcli.api.Envelope;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.failure.Failure;
import org.jspecify.annotations.Nullable;

/** What has become of a batch of records so far. */
public sealed interface Fate {

    /** Nobody has begun it. */
    record NotSent() implements Fate {}

    /**
     * It was begun and has not ended: nobody knows what became of it.
     *
     * @param request that was begun with; this very object, by which it can be followed
     */
    record OnItsWay(Request request) implements Fate {}

    /**
     * The account says that it is done.
     *
     * @param answer its words; null where nobody wants to print them
     */
    record Done(@Nullable Envelope answer) implements Fate {}

    /**
     * It failed; where the failure is {@link Failure.OutcomeUnknown} it may be done all the same.
     *
     * @param request that failed
     */
    record Failed(Request request, Failure failure) implements Fate {}
}
