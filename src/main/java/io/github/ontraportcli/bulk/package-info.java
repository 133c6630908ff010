/**
 * Changes of many records at once, and the files that such a change leaves behind.
 *
 * <p>Belongs here: sending batches over several connections and what became of each of them, backups of the records that
 * are about to be overwritten, and lists of the IDs that are left to do. Does not belong here: which records are meant, what
 * a person is asked or told ({@code cli.run}), and the single request ({@code api}).
 */
@NullMarked
package io.github.ontraportcli.bulk;

import org.jspecify.annotations.NullMarked;
