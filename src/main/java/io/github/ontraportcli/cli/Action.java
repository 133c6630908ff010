package io.github.ontraportcli.cli;

/** What a command does. */
public interface Action {

    /**
     * Does it.
     *
     * @throws io.github.ontraportcli.failure.Failure when it cannot be done
     */
    void run(Session session, Invocation invocation);
}
