/**
 * The scripts that complete command lines in bash, zsh, fish and PowerShell, made from the command model.
 *
 * <p>Belongs here: what the Tab key offers where, and how each shell is told. Does not belong here: the names that only an
 * account knows, which the scripts ask a hidden command of {@code cli.tools} for.
 */
@NullMarked
package io.github.ontraportcli.cli.completion;

import org.jspecify.annotations.NullMarked;
