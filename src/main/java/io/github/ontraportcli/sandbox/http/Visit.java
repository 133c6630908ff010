package io.github.ontraportcli.sandbox.http;

import io.github.ontraportcli.sandbox.trouble.Turn;
import io.github.ontraportcli.sandbox.wire.Incoming;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request that has come in whole, and what is known of it before it is carried out.
 *
 * @param account whose it is; the first one's where it names none that is served
 * @param key that it brought; null when it is not one of the account's
 * @param verdict what the limit says
 * @param turn what befalls it
 * @param began when it had come in
 */
record Visit(Incoming request, Account account, @Nullable Key key, Limiter.Verdict verdict, Turn turn, Instant began) {}
