package io.github.ontraportcli.app;

import io.github.ontraportcli.sandbox.Sandbox;
import io.github.ontraportcli.sandbox.SandboxOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plays a scenario on a program, and answers with what really came back. */
final class ScenarioRun implements AutoCloseable {

    /** A program that can be run. */
    interface Target {
        ProgramRun.Ended run(ProgramRun run, List<String> arguments) throws IOException;
    }

    private final Target target;
    private final Path work;
    private final Map<String, String> values = new LinkedHashMap<>();
    private ProgramRun run;
    private @Nullable Sandbox server;

    private ScenarioRun(Target target, Path work) {
        this.target = target;
        this.work = work;
        this.run = ProgramRun.in(work);
        values.put("$WORK", work.toString());
    }

    /** The scenario as it went. */
    static Scenario play(Scenario scenario, Target target, Path work) throws IOException {
        List<Scenario.Step> played = new ArrayList<>();
        try (ScenarioRun run = new ScenarioRun(target, work)) {
            for (Scenario.Step each : scenario.steps()) {
                played.add(run.step(each));
            }
        }
        return new Scenario(played);
    }

    private Scenario.Step step(Scenario.Step step) throws IOException {
        if (step instanceof Scenario.Server) {
            server = Sandbox.start(SandboxOptions.inMemory(ProgramRun.CLOCK));
            values.put("$URL", server.address().toString().replaceFirst("/$", ""));
            values.put("$APP_ID", server.appId());
            values.put("$API_KEY", server.apiKey());
        } else if (step instanceof Scenario.Variable variable) {
            run = run.with(variable.name(), spelledOut(variable.value()));
        } else if (step instanceof Scenario.Written file) {
            write(file);
        } else if (step instanceof Scenario.Typed typed) {
            ProgramRun.Ended ended = typed(typed.line());
            return new Scenario.Typed(
                    typed.line(), new ProgramRun.Ended(ended.code(), shown(ended.out()), shown(ended.err())));
        }
        return step;
    }

    private ProgramRun.Ended typed(String line) throws IOException {
        List<String> words = new ArrayList<>(ScenarioText.words(line));
        if (words.get(0).equals("cat")) {
            return ProgramRun.Ended.well(Files.readString(work.resolve(words.get(1))));
        }
        String stdin = "";
        int from = words.indexOf("<");
        if (from >= 0) {
            stdin = Files.readString(work.resolve(words.remove(from + 1)));
            words.remove(from);
        }
        StringBuilder err = new StringBuilder();
        while (true) {
            int pipe = words.indexOf("|");
            List<String> first = pipe < 0 ? words : words.subList(0, pipe);
            ProgramRun.Ended ended = target.run(run.given(stdin), arguments(first));
            err.append(ended.err());
            if (pipe < 0) {
                return new ProgramRun.Ended(ended.code(), ended.out(), err.toString());
            }
            stdin = ended.out();
            words = new ArrayList<>(words.subList(pipe + 1, words.size()));
        }
    }

    private List<String> arguments(List<String> words) {
        if (!words.get(0).equals("ontraport")) {
            throw new IllegalArgumentException("a scenario runs ontraport, not " + words.get(0));
        }
        return words.subList(1, words.size()).stream().map(this::spelledOut).toList();
    }

    private String spelledOut(String text) {
        String spelled = text;
        for (Map.Entry<String, String> each : values.entrySet()) {
            spelled = spelled.replace(each.getKey(), each.getValue());
        }
        return spelled;
    }

    private String shown(String output) {
        String shown = output;
        for (Map.Entry<String, String> each : values.entrySet()) {
            shown = shown.replace(each.getValue(), each.getKey());
        }
        return ScenarioText.visible(shown.replaceAll("http://127\\.0\\.0\\.1:[0-9]{5}/1", "\\$SANDBOX"));
    }

    private void write(Scenario.Written written) throws IOException {
        Path file = work.resolve(written.name());
        Files.createDirectories(file.getParent());
        Files.writeString(file, ScenarioText.invisible(spelledOut(written.text())));
        PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (posix != null) {
            posix.setPermissions(permissions(Integer.parseInt(written.mode(), 8)));
        }
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        PosixFilePermission[] all = PosixFilePermission.values();
        for (int i = 0; i < all.length; i++) {
            if ((mode & (0400 >> i)) != 0) {
                permissions.add(all[i]);
            }
        }
        return permissions;
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
