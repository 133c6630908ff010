package io.github.ontraportcli.sandbox.model;

/** How answers about a type differ from those about others: the API grew over the years, and its answers with it. */
public enum Trait {
    /** The account's ID is a number at its own endpoints. */
    NUMBERED,
    /** The account's ID is a number also where its own endpoint deleted one. */
    NUMBERED_DELETED,
    /** A listing says what was searched for. */
    ECHOED,
    /** What meta says of a field's flags is a number. */
    COUNTED,
    /** getInfo tells how the app lays its cards out. */
    CARDS,
    /** getInfo tells that the app has no layout of cards. */
    BLANK_CARDS,
    /** getInfo tells how the app lays a record out. */
    WIDGETS
}
