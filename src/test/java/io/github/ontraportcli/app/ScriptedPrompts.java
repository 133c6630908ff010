package io.github.ontraportcli.app;

import io.github.ontraportcli.cli.Prompts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A person whose answers are known beforehand, and who remembers what was asked. */
public final class ScriptedPrompts implements Prompts {
    private final boolean there;
    private final Deque<String> answers;
    private final List<String> questions = new ArrayList<>();

    private ScriptedPrompts(boolean there, List<String> answers) {
        this.there = there;
        this.answers = new ArrayDeque<>(answers);
    }

    /** Somebody who gives these answers, one after the other, and then ends the input. */
    public static ScriptedPrompts answering(String... answers) {
        return new ScriptedPrompts(true, List.of(answers));
    }

    /** Nobody can be asked. */
    public static ScriptedPrompts nobody() {
        return new ScriptedPrompts(false, List.of());
    }

    /** What was asked; a question whose answer is not shown begins with {@code (hidden) }. */
    public List<String> questions() {
        return List.copyOf(questions);
    }

    @Override
    public boolean possible() {
        return there;
    }

    @Override
    public Optional<String> line(String question) {
        questions.add(question);
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public Optional<String> secret(String question) {
        questions.add("(hidden) " + question);
        return Optional.ofNullable(answers.poll());
    }
}
