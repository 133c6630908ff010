package io.github.ontraportcli.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The same scenarios on the program as it is delivered: the jar with its launcher, or the binary. */
class ScenarioIT {
    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicTest> every_scenario_goes_as_it_is_written() throws IOException, URISyntaxException {
        return Scenarios.on(ChildProcess.ofProgram(), temporary);
    }
}
