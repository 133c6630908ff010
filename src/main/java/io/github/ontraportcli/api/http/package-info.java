/**
 * HTTP: the one place that knows Apache HttpClient.
 *
 * <p>Belongs here: connections, TLS, certificates, proxies and timeouts. Does not belong here: what a status means, whether
 * to try again, and credentials: the client above it decides those.
 */
@NullMarked
package io.github.ontraportcli.api.http;

import org.jspecify.annotations.NullMarked;
