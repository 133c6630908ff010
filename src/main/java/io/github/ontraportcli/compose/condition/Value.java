package io.github.ontraportcli.compose.condition;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.json.Json;
import java.util.regex.Pattern;

/** What a field is compared with. */
public sealed interface Value {
    /** As it is typed: {@code 'CA'}, {@code 12}, {@code -30d}. */
    String typed();

    /** As it stands in the JSON. */
    JsonElement json();

    /** The characters of it alone, without quotes. */
    String raw();

    /** Text, sent as a JSON string. */
    record Text(String text) implements Value {
        @Override
        public String typed() {
            return "'" + text.replace("'", "''") + "'";
        }

        @Override
        public JsonElement json() {
            return new JsonPrimitive(text);
        }

        @Override
        public String raw() {
            return text;
        }
    }

    /** A number, sent as a JSON number of the same characters. */
    record Digits(String digits) implements Value {
        private static final Pattern FORM = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

        static boolean hasForm(String text) {
            return FORM.matcher(text).matches();
        }

        static Digits of(long number) {
            return new Digits(Long.toString(number));
        }

        @Override
        public String typed() {
            return digits;
        }

        @Override
        public JsonElement json() {
            return Json.parse(digits).orElseThrow();
        }

        @Override
        public String raw() {
            return digits;
        }
    }

    /** An unquoted word: a date, true, false or text, which the type of the field decides. */
    record Word(String word) implements Value {
        @Override
        public String typed() {
            return Dates.hasForm(word) || isBoolean() ? word : new Text(word).typed();
        }

        @Override
        public JsonElement json() {
            return new JsonPrimitive(word);
        }

        @Override
        public String raw() {
            return word;
        }

        boolean isBoolean() {
            return word.equalsIgnoreCase("true") || word.equalsIgnoreCase("false");
        }
    }
}
