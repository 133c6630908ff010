package io.github.ontraportcli.sandbox.behaviour.webhooks;

import com.google.gson.JsonPrimitive;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in which {@code [First Name]} stands for what a record says there. Brackets around anything else stay. */
final class MergeFields {
    static final UnaryOperator<String> PLAIN = value -> value;
    static final UnaryOperator<String> FORM = value -> URLEncoder.encode(value, StandardCharsets.UTF_8);
    /** Without the quotation marks, which the payload has already. */
    static final UnaryOperator<String> JSON = value -> {
        String quoted = new JsonPrimitive(value).toString();
        return quoted.substring(1, quoted.length() - 1);
    };

    private static final Pattern FIELD = Pattern.compile("\\[([^\\[\\]]+)]");

    private MergeFields() {}

    /** The text with the values in it, each written so that it cannot be taken for a part of the text. */
    static String filled(Told told, String text, UnaryOperator<String> written) {
        StringBuilder filled = new StringBuilder();
        Matcher matcher = FIELD.matcher(text);
        int from = 0;
        while (matcher.find()) {
            Optional<String> value = told.called(matcher.group(1).trim());
            filled.append(text, from, matcher.start());
            filled.append(value.map(written).orElse(matcher.group()));
            from = matcher.end();
        }
        return filled.append(text, from, text.length()).toString();
    }
}
