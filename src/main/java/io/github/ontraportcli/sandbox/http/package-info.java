/**
 * The sandbox's server: connections, credentials, limits, routes.
 *
 * <p>Belongs here: what is true of every request, whatever it asks for. Does not belong here: what a request says
 * ({@code wire}) and what an operation does ({@code behaviour}).
 *
 * <p>It speaks HTTP itself rather than through {@code com.sun.net.httpserver}, which on Java 17 sends head and body of an
 * answer apart and waits 40 ms between the two unless a system property says otherwise.
 */
@NullMarked
package io.github.ontraportcli.sandbox.http;

import org.jspecify.annotations.NullMarked;
