package io.github.ontraportcli.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.sandbox.Sandbox;
import io.github.ontraportcli.sandbox.SandboxOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked before records lose what they have in a field, and that what was remembered of fields is not held on to. */
class FieldQuestionsTest {
    @TempDir
    Path home;

    @Test
    void a_field_is_shown_before_it_goes() {
        assertEquals("""
                exit 130
                  f1502  Shirt Size  drop  Custom Fields
                Delete field f1502 in the sandbox? [y/N] _
                ontraport: nothing was sent
                """, conversation("--sandbox fields delete f1502 --type contact", "n"));
        assertEquals("""
                exit 0
                  f1502  Shirt Size  drop  Custom Fields
                Delete field f1502 in the sandbox? [y/N] _
                Deleted field f1502.
                """, conversation("--sandbox fields delete f1502 --type contact", "y"));
    }

    @Test
    void a_section_is_shown_before_it_goes() {
        assertEquals("""
                exit 0
                Created section Travel.
                """, conversation("--sandbox fields create-section Travel --type contact"));
        assertEquals("""
                exit 0
                  4  Travel  0
                Delete section Travel in the sandbox? [y/N] _
                Deleted section Travel.
                """, conversation("--sandbox fields delete-section Travel --type contact", "yes"));
    }

    @Test
    void options_are_not_taken_away_without_a_question() {
        assertEquals("""
                exit 130
                Take options from field f1502 in the sandbox? [y/N] _
                ontraport: nothing was sent
                """, conversation("--sandbox fields update f1502 --type contact --remove-option Small", ""));
        assertEquals("""
                exit 0
                field  alias
                f1502  Shirt Size
                """, conversation("--sandbox fields update f1502 --type contact --add-option Tiny"));
    }

    @Test
    void what_was_remembered_of_a_type_is_forgotten_when_its_fields_change() {
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.inMemory(ProgramRun.CLOCK))) {
            ProgramRun run = ProgramRun.in(home).connectedTo(sandbox);
            List<String> ends = List.of(
                            "contacts update 1 --set f1502=Small -q f1502",
                            "fields update f1502 --type contact --replace-with Tiny --replace-with Small --yes -o ids",
                            "contacts update 1 --set f1502=tiny -o ids",
                            "contacts update 1 --set f1502=Medium -o ids",
                            "fields delete f1502 --type contact --yes -o ids",
                            "contacts update 1 --set f1502=Small -o ids")
                    .stream()
                    .map(line -> run.run(ScenarioText.words(line)))
                    .map(each -> each.code() + " "
                            + (each.out() + each.err()).lines().findFirst().orElse(""))
                    .toList();

            assertEquals("""
                    0 "1"
                    0 f1502
                    0 1
                    2 ontraport: --set f1502 names no option of the field: Medium
                    0 f1502
                    2 ontraport: --set names a field that is not there: f1502""", String.join("\n", ends));
        }
    }

    /** Exit code, questions (the cursor is a {@code _}), stdout and stderr, on a terminal of 80 columns. */
    private String conversation(String line, String... answers) {
        ScriptedPrompts prompts = ScriptedPrompts.answering(answers);
        ProgramRun.Ended ended =
                ProgramRun.in(home).onTerminal(80).asking(prompts).run(ScenarioText.words(line));
        String asked = prompts.questions().stream().map(each -> each + "_\n").collect(Collectors.joining());
        return "exit " + ended.code() + "\n" + asked + ended.out() + ended.err();
    }
}
