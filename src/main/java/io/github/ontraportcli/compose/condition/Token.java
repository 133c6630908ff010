package io.github.ontraportcli.compose.condition;

/** A piece of an expression, with the offsets in characters where it starts and where the next could. */
record Token(Type type, String text, int start, int end) {
    enum Type {
        /** A field, a keyword, a number, or an unquoted value. */
        WORD,
        /** What stands between quotes, without them. */
        QUOTED,
        /** Characters of {@code = < > !}. */
        SYMBOL,
        OPEN,
        CLOSE,
        COMMA,
        /** A JSON object, braces included. */
        JSON,
        END
    }

    boolean is(Type other) {
        return type == other;
    }

    boolean is(String keyword) {
        return type == Type.WORD && text.equalsIgnoreCase(keyword);
    }
}
