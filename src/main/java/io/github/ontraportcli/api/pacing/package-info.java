/**
 * One budget of requests a minute for every process of this machine that uses the same account.
 *
 * <p>Belongs here: which moments are taken, which is the next free one, what the account's headers teach, and the file in
 * which processes share it. Does not belong here: waiting, patience and failures, which the client has ({@code api}), and
 * HTTP.
 */
@NullMarked
package io.github.ontraportcli.api.pacing;

import org.jspecify.annotations.NullMarked;
