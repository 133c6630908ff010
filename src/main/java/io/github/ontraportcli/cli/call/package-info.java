/**
 * Requests that a person writes by hand, to any endpoint: {@code ontraport api}.
 *
 * <p>Belongs here: reading such a request off the command line, what it may not say, and printing what came back as it came.
 * Does not belong here: what the catalogue's own commands send ({@code cli.run}) and how requests travel ({@code api}).
 */
@NullMarked
package io.github.ontraportcli.cli.call;

import org.jspecify.annotations.NullMarked;
