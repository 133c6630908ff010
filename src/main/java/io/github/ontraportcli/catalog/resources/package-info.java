/**
 * One file a resource, alphabetical: where a new operation or parameter is written down.
 *
 * <p>Belongs here: what the API document says of one kind of thing, in Ontraport's words. Does not belong here: code. What
 * data cannot express goes to {@code cli.run.SpecialVerbs}, under the verb's name.
 */
@NullMarked
package io.github.ontraportcli.catalog.resources;

import org.jspecify.annotations.NullMarked;
