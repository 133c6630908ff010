/**
 * Where the simulated account is kept: records in SQLite, in a directory or in memory.
 *
 * <p>Belongs here: opening, transactions, and the SQL by which records are found, counted and changed. Does not belong
 * here: what a request means ({@code behaviour}, {@code criteria}).
 */
@NullMarked
package io.github.ontraportcli.sandbox.store;

import org.jspecify.annotations.NullMarked;
