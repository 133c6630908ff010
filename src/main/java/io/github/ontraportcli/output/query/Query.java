package io.github.ontraportcli.output.query;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import io.github.ontraportcli.failure.Failure;
import software.amazon.smithy.jmespath.JmespathException;
import software.amazon.smithy.jmespath.JmespathExpression;

/**
 * The JMESPath expression of {@code --query}, read once and put to any number of answers.
 *
 * <p>Everything that is wrong with the expression itself (grammar, a function that does not exist, a wrong number of
 * arguments) is told by {@link #parse}, before a request is sent. What depends on the data (the sum of a text) is told
 * by {@link #apply}. Numbers keep every digit: long IDs compare exactly, and money adds up exactly. A query holds no
 * state and may be used from several threads.
 */
public final class Query {
    static final String ADVICE = "the language is described at https://jmespath.org/specification.html";

    private final String expression;
    private final QueryStep step;

    private Query(String expression, QueryStep step) {
        this.expression = expression;
        this.step = step;
    }

    /**
     * Reads an expression, e.g. {@code data[?owner == `1`].email}.
     *
     * @throws Failure.Usage naming the character at which it stops making sense
     */
    public static Query parse(String expression) {
        QueryText text = new QueryText(expression);
        return new Query(expression, tree(text).accept(new QueryCompiler(text)));
    }

    private static JmespathExpression tree(QueryText text) {
        try {
            return JmespathExpression.parse(text.expression());
        } catch (JmespathException refused) {
            throw text.unreadable(String.valueOf(refused.getMessage()));
        } catch (NullPointerException misplaced) {
            // The parser trips over its own message when the token in the wrong place is the literal null.
            throw Failure.usage("the query cannot be read: `null` stands where it cannot")
                    .next(ADVICE);
        }
    }

    /**
     * What the query selects from an answer; {@link JsonNull} when that is nothing. Values are handed through as they
     * came, and the answer is not changed.
     *
     * @throws Failure.Usage when a function meets a value it does not take
     */
    public JsonElement apply(JsonElement input) {
        return step.of(input);
    }

    /** The expression as it was typed. */
    @Override
    public String toString() {
        return expression;
    }
}
