package io.github.ontraportcli.output.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonParser;
import io.github.ontraportcli.failure.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            [0].id                                   | [{"id":12345678901234567890}]                    | 12345678901234567890
            [0].amount                               | [{"amount":10.50}]                               | 10.50
            [?id==`9007199254740993`].id             | [{"id":9007199254740992},{"id":9007199254740993}]| [9007199254740993]
            sort(@)                                  | [9007199254740993,9007199254740992]              | [9007199254740992,9007199254740993]
            contains(@, `9007199254740993`)          | [9007199254740992]                               | false
            sum([].price)                            | [{"price":10.10},{"price":20.20}]                | 30.30
            avg(@)                                   | [10.00,10.00,11.50]                              | 10.50
            avg(@)                                   | [10,10,11]                                       | 10.33333333333333
            to_number(@)                             | "10.50"                                          | 10.50
            abs(@)                                   | -12345678901234567890                            | 12345678901234567890
            `10.50`                                  | null                                             | 10.50
            @ == `[1.0]`                             | [1]                                              | true
            """)
    void keeps_every_digit_of_a_number(String expression, String input, String output) {
        assertEquals(output, answer(expression, input));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            data[?owner=='1'].{id: id, mail: email}  | {"data":[{"id":"7","email":"a@b.c","owner":"1"},{"owner":"2"}]} | [{"id":"7","mail":"a@b.c"}]
            data[].tags[]                            | {"data":[{"tags":["a"]},{"tags":["b","c"]}]}     | ["a","b","c"]
            sort_by(@, &age)[-1].name                | [{"name":"ann","age":41},{"name":"bo","age":7}]  | "ann"
            max_by(@, &name).age                     | [{"name":"ann","age":41},{"name":"bo","age":7}]  | 7
            map(&name, @)                            | [{"name":"ann"},{}]                              | ["ann",null]
            [*].name                                 | [{"name":"ann"},{}]                              | ["ann"]
            *                                        | {"a":null,"b":1}                                 | [1]
            [5:]                                     | [1,2]                                            | []
            [0:2]                                    | []                                               | []
            [::-1]                                   | [1,2]                                            | [2,1]
            `{"z": 1, "a": "\\`"}`                   | null                                             | {"z":1,"a":"`"}
            length(@)                                | "a😀b"                                           | 3
            missing.field                            | {}                                               | null
            """)
    void selects(String expression, String input, String output) {
        assertEquals(output, answer(expression, input));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            data[?a                 | the query cannot be read at character 8, after "data[?a": expected ']', found the end
            a b                     | the query cannot be read at character 3, after "a ": expected the end, found 'b'
            a.                      | the query cannot be read at character 3, after "a.": expected a field, a function or a value, found the end
            a[                      | the query cannot be read at character 3, after "a[": expected a number, ':' or '*', found the end
            [name mail]             | the query cannot be read at character 2, after "[": a comma is missing between 2 values
            join(',' names)         | the query cannot be read at character 6, after "join(": a comma is missing between 2 values
            a[1.5]                  | the query cannot be read at character 3, after "a[": an index is a whole number of at most nine digits
            a[:4294967296]          | the query cannot be read at character 3, after "a[": an index is a whole number of at most nine digits
            a[::0]                  | the query cannot be read at character 3, after "a[": the step of a slice cannot be 0
            a `null`                | the query cannot be read: `null` stands where it cannot
            "length"(@)             | the query cannot be read at character 1: the name of a function stands without quotes
            length(@, @)            | the query cannot be read at character 1: length() takes 1 argument, not 2
            merge()                 | the query cannot be read at character 1: merge() takes at least 1 argument, not 0
            sort_by(@, name)        | the query cannot be read at character 1: sort_by() takes an expression like &name as argument 2
            &name                   | the query cannot be read at character 1: '&' only stands before an argument, as in sort_by(@, &name)
            [?size(@) > `1`]        | the query calls size() at character 3, after "[?": there is no such function
            """)
    void says_where_an_expression_stops_making_sense(String expression, String told) {
        assertEquals(
                told,
                assertThrows(Failure.Usage.class, () -> Query.parse(expression)).what());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            sum(@)              | ["1", 2]              | the query does not fit the answer: sum() takes an array of numbers, not an array with string and number
            length(a)           | {}                    | the query does not fit the answer: length() takes a string, an array or an object, not null
            keys(@)             | []                    | the query does not fit the answer: keys() takes an object, not an empty array
            sort_by(@, &a)      | [{"a":1},{"a":"b"}]   | the query does not fit the answer: sort_by() orders by numbers or by strings, not by an array with number and string
            max_by(@, &a)       | [{}]                  | the query does not fit the answer: max_by() orders by numbers or by strings, not by an array with null
            abs(@)              | 1e99999               | the query cannot compute with the number 1e99999
            """)
    void says_which_function_met_a_value_it_does_not_take(String expression, String input, String told) {
        Query query = Query.parse(expression);
        JsonElement answer = JsonParser.parseString(input);
        assertEquals(
                told,
                assertThrows(Failure.Usage.class, () -> query.apply(answer)).what());
    }

    @Test
    void advises_the_functions_there_are_when_one_is_unknown() {
        assertEquals(
                "use one of abs, avg, ceil, contains, ends_with, floor, join, keys, length, map, max, max_by, merge, min,"
                        + " min_by, not_null, reverse, sort, sort_by, starts_with, sum, to_array, to_number, to_string,"
                        + " type, values",
                assertThrows(Failure.Usage.class, () -> Query.parse("size(@)")).next());
    }

    @Test
    void counts_the_place_over_several_lines() {
        assertEquals(
                "the query cannot be read at character 7, after \"a\r\n.b[\": expected a number, ':' or '*', found the end",
                assertThrows(Failure.Usage.class, () -> Query.parse("a\r\n.b[")).what());
    }

    @Test
    void gives_json_null_for_nothing() {
        assertEquals(JsonNull.INSTANCE, Query.parse("a[0].b").apply(JsonNull.INSTANCE));
    }

    @Test
    void leaves_the_answer_as_it_was() {
        JsonElement input = JsonParser.parseString("[[3,1],{\"a\":{\"b\":1}}]");
        Query.parse("[sort([0]), merge([1], `{\"a\":2}`), [0][], reverse(@)]").apply(input);
        assertEquals("[[3,1],{\"a\":{\"b\":1}}]", input.toString());
    }

    private static String answer(String expression, String input) {
        return Query.parse(expression).apply(JsonParser.parseString(input)).toString();
    }
}
