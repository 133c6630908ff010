package io.github.ontraportcli.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is typed at a keyboard, line after line, and everything that comes back, written down as text.
 *
 * <pre>
 * # What it shows.
 *
 * server                        a sandbox serves at $URL; $APP_ID and $API_KEY open it
 * env NAME=VALUE                for what follows
 * file NAME [MODE]              a file below $WORK, which the lines with a bar make up
 * | its first line
 *
 * $ ontraport contacts count    quotes as in a shell; A | B pipes, &lt; NAME reads a file
 * exit 2                        unless it is 0
 * | all of stdout
 * ! all of stderr
 *
 * $ cat NAME                    shows a file below $WORK
 * </pre>
 *
 * <p>{@code $WORK}, {@code $URL}, {@code $APP_ID} and {@code $API_KEY} stand for their values in all of it, and in outputs
 * {@code $SANDBOX} for the address that {@code --sandbox} listens on. What cannot be seen is written as a sign: ␍, ␛, ␉, ␢ (a
 * byte order mark), ⊘ (no line feed at the end).
 *
 * @param steps in order
 */
record Scenario(List<Step> steps) {

    /** A part of a scenario. */
    sealed interface Step {}

    /** Lines that are for the reader: a comment, or nothing. */
    record Remark(String line) implements Step {}

    /** A sandbox begins to serve. */
    record Server() implements Step {}

    /** A variable is set. */
    record Variable(String name, String value) implements Step {}

    /** A file is written, with its mode in octal. */
    record Written(String name, String mode, String text) implements Step {}

    /** A command line is run, and ends as it is written here. */
    record Typed(String line, ProgramRun.Ended ended) implements Step {}

    static Scenario read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            List<Step> steps = new ArrayList<>();
            for (int i = 0; i < lines.size(); ) {
                i = step(file, lines, i, steps);
            }
            return new Scenario(List.copyOf(steps));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int step(Path file, List<String> lines, int at, List<Step> steps) {
        String line = lines.get(at);
        int next = at + 1;
        if (line.isEmpty() || line.startsWith("#")) {
            steps.add(new Remark(line));
        } else if (line.equals("server")) {
            steps.add(new Server());
        } else if (line.startsWith("env ") && line.contains("=")) {
            steps.add(new Variable(line.substring(4, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        } else if (line.startsWith("file ")) {
            String[] words = line.split(" ");
            List<String> text = new ArrayList<>();
            next = block(lines, next, '|', text);
            steps.add(new Written(words[1], words.length > 2 ? words[2] : "600", ScenarioText.joined(text)));
        } else if (line.startsWith("$ ")) {
            int code = 0;
            if (next < lines.size() && lines.get(next).startsWith("exit ")) {
                code = Integer.parseInt(lines.get(next).substring(5));
                next++;
            }
            List<String> out = new ArrayList<>();
            List<String> err = new ArrayList<>();
            next = block(lines, next, '|', out);
            next = block(lines, next, '!', err);
            steps.add(new Typed(
                    line.substring(2), new ProgramRun.Ended(code, ScenarioText.joined(out), ScenarioText.joined(err))));
        } else {
            throw new IllegalArgumentException(file.getFileName() + ":" + (at + 1) + " is no step: " + line);
        }
        return next;
    }

    private static int block(List<String> lines, int from, char mark, List<String> block) {
        int at = from;
        while (at < lines.size() && !lines.get(at).isEmpty() && lines.get(at).charAt(0) == mark) {
            block.add(lines.get(at).length() > 1 ? lines.get(at).substring(2) : "");
            at++;
        }
        return at;
    }

    /** The scenario as it is written. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Step each : steps) {
            if (each instanceof Remark remark) {
                text.append(remark.line()).append('\n');
            } else if (each instanceof Server) {
                text.append("server\n");
            } else if (each instanceof Variable variable) {
                text.append("env ")
                        .append(variable.name())
                        .append('=')
                        .append(variable.value())
                        .append('\n');
            } else if (each instanceof Written file) {
                String mode = file.mode().equals("600") ? "" : " " + file.mode();
                text.append("file ").append(file.name()).append(mode).append('\n');
                text.append(ScenarioText.marked('|', file.text()));
            } else if (each instanceof Typed typed) {
                text.append("$ ").append(typed.line()).append('\n');
                text.append(
                        typed.ended().code() == 0 ? "" : "exit " + typed.ended().code() + "\n");
                text.append(ScenarioText.marked('|', typed.ended().out()));
                text.append(ScenarioText.marked('!', typed.ended().err()));
            }
        }
        return text.toString();
    }
}
