/**
 * Collections read to their end: page after page, or over several connections at once, each row once, and held against the
 * account's own count.
 *
 * <p>Belongs here: how pages follow each other, what is done when a server does not keep to the rules, and the order in
 * which rows are handed on. Does not belong here: which listing a command line means and what is said about it ({@code
 * cli.run}), and how a single request is sent ({@code api}).
 */
@NullMarked
package io.github.ontraportcli.api.listing;

import org.jspecify.annotations.NullMarked;
