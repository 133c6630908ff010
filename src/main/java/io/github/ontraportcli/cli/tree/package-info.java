/**
 * From the catalogue to commands, and from arguments to an invocation. The one place that knows picocli.
 *
 * <p>Belongs here: which options a verb has, and reading them. Does not belong here: what they do.
 */
@NullMarked
package io.github.ontraportcli.cli.tree;

import org.jspecify.annotations.NullMarked;
