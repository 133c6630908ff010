package io.github.ontraportcli.sandbox.behaviour;

import io.github.ontraportcli.sandbox.wire.Reply;

/** What an operation does. Whatever it changes is undone when it throws. */
public interface Behaviour {
    /** Does it, and answers; refuses with a {@link io.github.ontraportcli.sandbox.wire.Rejection}. */
    Reply answer(Call call);
}
