package io.github.ontraportcli.app;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own, named by the property {@code ontraport.program}. */
record ChildProcess(Path program) implements ScenarioRun.Target {
    private static final long LONGEST = 120; // seconds

    static ChildProcess ofProgram() {
        Path program = Path.of(System.getProperty("ontraport.program", "target/ontraport"));
        return new ChildProcess(program.toAbsolutePath());
    }

    @Override
    public ProgramRun.Ended run(ProgramRun run, List<String> arguments) throws IOException {
        Path streams = Files.createTempDirectory(run.home(), "streams");
        Path in = Files.writeString(streams.resolve("in"), run.stdin());
        Process process = builder(run, arguments)
                .redirectInput(in.toFile())
                .redirectOutput(streams.resolve("out").toFile())
                .redirectError(streams.resolve("err").toFile())
                .start();
        try {
            if (!process.waitFor(LONGEST, TimeUnit.SECONDS)) {
                throw new IOException("it runs for longer than " + LONGEST + " s: " + arguments);
            }
        } catch (InterruptedException e) {
            throw new InterruptedIOException("interrupted while it ran: " + arguments);
        } finally {
            process.destroyForcibly();
        }
        return new ProgramRun.Ended(
                process.exitValue(),
                Files.readString(streams.resolve("out")),
                Files.readString(streams.resolve("err")));
    }

    /** The process with the environment of the run and no other, but for what a shell script and Java need. */
    ProcessBuilder builder(ProgramRun run, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(run.home().toFile());
        String path = System.getenv("PATH");
        builder.environment().clear();
        builder.environment().put("PATH", path == null ? "" : path);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(run.environment());
        return builder;
    }
}
