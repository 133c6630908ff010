package io.github.ontraportcli.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * All scenarios of {@code src/test/resources/scenarios}, a test each. With {@code -Dscenarios.write=src/test/resources/scenarios}
 * what came back is written down there instead of compared, to be read before it is kept.
 */
final class Scenarios {
    private Scenarios() {}

    /** Plays them, as many at once as there are processors. */
    static Stream<DynamicTest> on(ScenarioRun.Target target, Path temporary) throws IOException, URISyntaxException {
        Path directory = Path.of(Scenarios.class.getResource("/scenarios").toURI());
        List<Path> files;
        try (Stream<Path> found = Files.list(directory)) {
            files = found.sorted().toList();
        }
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        List<DynamicTest> tests = files.stream()
                .map(file -> test(file, target, temporary, threads))
                .toList();
        threads.shutdown();
        return tests.stream();
    }

    private static DynamicTest test(Path file, ScenarioRun.Target target, Path temporary, ExecutorService threads) {
        String name = file.getFileName().toString().replace(".txt", "");
        Scenario written = Scenario.read(file);
        Future<Scenario> played =
                threads.submit(() -> ScenarioRun.play(written, target, Files.createDirectory(temporary.resolve(name))));
        return DynamicTest.dynamicTest(name.replace('-', '_'), () -> {
            String rewrite = System.getProperty("scenarios.write", "");
            if (rewrite.isEmpty()) {
                assertEquals(written.text(), played.get().text());
            } else {
                Files.writeString(
                        Path.of(rewrite).resolve(file.getFileName()),
                        played.get().text());
            }
        });
    }
}
