package io.github.ontraportcli.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The scenarios, in process. */
class ScenarioTest {
    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicTest> every_scenario_goes_as_it_is_written() throws IOException, URISyntaxException {
        return Scenarios.on(ProgramRun::run, temporary);
    }
}
