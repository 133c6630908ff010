package io.github.ontraportcli.api.pacing;

/**
 * What an entry in the ledger comes to.
 *
 * @param after what is written down
 * @param outcome what whoever makes it wants to know
 */
record Entry<T>(Budget after, T outcome) {}
