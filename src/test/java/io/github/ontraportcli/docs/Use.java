package io.github.ontraportcli.docs;

import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.cli.Command;
import io.github.ontraportcli.cli.Group;

/**
 * A command that sends an operation; several may send the same one.
 *
 * @param group it belongs to
 */
record Use(Group group, Command command, Operation operation) {}
