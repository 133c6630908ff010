/**
 * What is printed by {@code --help} and {@code ontraport help}.
 *
 * <p>Belongs here: help pages, made from the commands, and topics. Does not belong here: generated documents.
 */
@NullMarked
package io.github.ontraportcli.cli.help;

import org.jspecify.annotations.NullMarked;
