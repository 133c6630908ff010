package io.github.ontraportcli.output;

/** What a format needs to write one result: where to, how it was asked for, and what is known of the rows. */
record Sheet(Out out, Terminal terminal, Layout layout, Shape shape) {}
