package io.github.ontraportcli.output.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.failure.Failure;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Puts {@link Query} to the public JMESPath compliance suite: the folder of JSON files that the system property
 * {@code jmespath.suite} names. Its name keeps it out of an ordinary build, where that folder is not at hand; run it
 * with {@code mvn test -Dtest=JmespathSuiteCheck -Djmespath.suite=FOLDER}.
 */
class JmespathSuiteCheck {
    @TestFactory
    Stream<DynamicContainer> answers_as_the_public_suite_says() throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(Path.of(folder()), "*.json")) {
            found.forEach(files::add);
        }
        if (files.isEmpty()) {
            throw new IllegalStateException("no *.json in " + folder());
        }
        files.sort(Comparator.naturalOrder());
        return files.stream().map(file -> dynamicContainer(file.getFileName().toString(), cases(file)));
    }

    private static String folder() {
        String folder = System.getProperty("jmespath.suite");
        if (folder == null) {
            throw new IllegalStateException("-Djmespath.suite names the folder of the suite");
        }
        return folder;
    }

    private static Stream<DynamicTest> cases(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return elements(JsonParser.parseReader(reader))
                    .flatMap(group -> elements(group.getAsJsonObject().get("cases"))
                            .map(each -> test(group.getAsJsonObject().get("given"), each.getAsJsonObject())));
        } catch (IOException unreadable) {
            throw new IllegalStateException("cannot read " + file, unreadable);
        }
    }

    private static Stream<JsonElement> elements(JsonElement array) {
        return StreamSupport.stream(array.getAsJsonArray().spliterator(), false);
    }

    private static DynamicTest test(JsonElement given, JsonObject one) {
        String expression = one.get("expression").getAsString();
        return dynamicTest(expression.isEmpty() ? "(empty)" : expression, () -> {
            if (one.has("error")) {
                assertThrows(Failure.Usage.class, () -> Query.parse(expression).apply(given));
            } else if (one.has("result")) {
                JsonElement before = given.deepCopy();
                assertEquals(
                        comparable(one.get("result")),
                        comparable(Query.parse(expression).apply(given)));
                assertEquals(before, given);
            } else {
                // A benchmark says nothing of its answer, only that there is one.
                Query.parse(expression).apply(given);
            }
        });
    }

    /** The same JSON with each number in one spelling, so that 1 and 1.0 are equal and no digit is lost. */
    private static JsonElement comparable(JsonElement value) {
        if (value.isJsonObject()) {
            JsonObject object = new JsonObject();
            value.getAsJsonObject().entrySet().forEach(f -> object.add(f.getKey(), comparable(f.getValue())));
            return object;
        }
        if (value.isJsonArray()) {
            return QueryLists.of(
                    elements(value).map(JmespathSuiteCheck::comparable).toList());
        }
        if (value.isJsonNull()) {
            return JsonNull.INSTANCE;
        }
        return QueryValue.isNumber(value)
                ? new JsonPrimitive(
                        "number " + value.getAsBigDecimal().stripTrailingZeros().toPlainString())
                : value;
    }
}
