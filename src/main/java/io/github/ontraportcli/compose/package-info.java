/**
 * What a command line says in a person's words, made into what the API takes.
 *
 * <p>Belongs here: pure builders and their way back, from the API's form to words (conditions, and beside them fields,
 * offers, rules, transactions). Does not belong here: anything that reads a file, asks the API or prints; what a
 * builder needs to know of an account comes in as a value.
 */
@NullMarked
package io.github.ontraportcli.compose;

import org.jspecify.annotations.NullMarked;
