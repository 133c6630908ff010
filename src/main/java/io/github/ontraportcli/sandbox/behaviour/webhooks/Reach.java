package io.github.ontraportcli.sandbox.behaviour.webhooks;

/** Who sends what webhooks are to be told, and where to. */
@FunctionalInterface
public interface Reach {
    /** Whether something may be sent where it is addressed. */
    boolean allows(Delivery delivery);

    /** The name of the one who sends it; empty where nobody does by now. */
    default String sender() {
        return "";
    }
}
