package io.github.ontraportcli.sandbox.http;

import io.github.ontraportcli.sandbox.behaviour.Behaviour;
import io.github.ontraportcli.sandbox.model.ObjectType;
import org.jspecify.annotations.Nullable;

/**
 * Where a request leads.
 *
 * @param behaviour what is done
 * @param type the object type that the path stands for; null where the request names it ({@code objectID})
 */
record Route(Behaviour behaviour, @Nullable ObjectType type) {}
