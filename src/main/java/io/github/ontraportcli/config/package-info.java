/**
 * Which account is spoken to and how: profiles in {@code config.toml}, environment variables, and which of them wins.
 *
 * <p>Belongs here: where the program's files lie, reading and changing the configuration file, the choice of
 * credentials, and fetching a key from a {@code credential_command}. Does not belong here: asking a person for anything
 * ({@code cli}), proving that a key works ({@code api}), and the real environment, home directory and operating system:
 * they come in as arguments ({@code app} passes them).
 */
@NullMarked
package io.github.ontraportcli.config;

import org.jspecify.annotations.NullMarked;
