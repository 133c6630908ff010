package io.github.ontraportcli.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What must hold of every resource and every operation, whoever wrote it down. */
class CatalogTest {
    @Test
    void names_and_aliases_are_said_once_and_lead_to_their_resource() {
        List<String> names = new ArrayList<>();
        for (Catalog.Entry each : Catalog.entries()) {
            names.add(each.name());
            names.addAll(each.aliases());
            assertEquals(each.name(), each.resource().get().name());
            assertEquals(each, Catalog.entry(each.name()).orElseThrow());
            each.aliases()
                    .forEach(alias -> assertEquals(each, Catalog.entry(alias).orElseThrow()));
        }
        assertEquals(
                List.of(),
                names.stream().filter(each -> !each.matches("[a-z]+(-[a-z]+)*")).toList());
        assertEquals(new HashSet<>(names).size(), names.size());
        assertEquals(true, Catalog.entry("nothing").isEmpty());
    }

    @Test
    void verbs_of_a_resource_have_names_of_their_own() {
        for (Catalog.Entry each : Catalog.entries()) {
            List<String> verbs =
                    each.resource().get().verbs().stream().map(Verb::name).toList();
            assertEquals(verbs, verbs.stream().distinct().toList(), each.name());
        }
    }

    @Test
    void reads_are_gets_and_gets_are_reads() {
        assertEquals(List.of(), wrong((operation, wrong) -> {
            if ((operation.method() == Method.GET) != (operation.repeat() == Repeat.READ)) {
                wrong.add(operation + " is " + operation.repeat());
            }
        }));
    }

    @Test
    void reads_say_everything_in_the_address() {
        assertEquals(List.of(), wrong((operation, wrong) -> {
            if (operation.method() == Method.GET && operation.body() != Body.NONE) {
                wrong.add(operation + " has a body");
            }
        }));
    }

    @Test
    void what_makes_something_new_is_never_repeated() {
        assertEquals(List.of(), wrong((operation, wrong) -> {
            boolean harmless = operation.path().matches(".*(pause|/cancel|/reschedule)");
            if (operation.method() == Method.POST && operation.repeat() == Repeat.IDEMPOTENT && !harmless) {
                wrong.add(operation.toString());
            }
        }));
    }

    @Test
    void what_moves_money_is_never_repeated() {
        assertEquals(List.of(), wrong((operation, wrong) -> {
            if (operation.danger() == Danger.MOVES_MONEY && operation.repeat() != Repeat.ONCE) {
                wrong.add(operation.toString());
            }
        }));
    }

    @Test
    void a_write_that_selects_many_says_that_it_is_dangerous() {
        assertEquals(List.of(), wrong((operation, wrong) -> {
            if (operation.writes() && operation.has(Role.IDS) && operation.danger() == Danger.NONE) {
                wrong.add(operation.toString());
            }
        }));
    }

    @Test
    void no_operation_takes_a_parameter_twice_or_one_that_it_fixes() {
        assertEquals(List.of(), wrong((operation, wrong) -> {
            Set<String> names = new TreeSet<>(operation.fixed().keySet());
            for (Parameter each : operation.parameters()) {
                if (!names.add(each.key())) {
                    wrong.add(operation + " " + each.key());
                }
            }
        }));
    }

    @Test
    void no_two_values_of_an_operation_share_an_option() {
        assertEquals(List.of(), wrong((operation, wrong) -> {
            Set<String> options = new TreeSet<>();
            for (Parameter each : operation.parameters()) {
                if (each.role() == Role.VALUE && !options.add(each.option())) {
                    wrong.add(operation + " " + each.option());
                }
            }
        }));
    }

    @Test
    void every_option_is_spelled_like_one_and_explained() {
        assertEquals(List.of(), wrong((operation, wrong) -> {
            for (Parameter each : operation.parameters()) {
                boolean spelled = each.option().matches("--[a-z0-9]+(-[a-z0-9]+)*|<id>");
                if (!spelled || (each.role() == Role.VALUE && each.help().isBlank())) {
                    wrong.add(operation + " " + each.name() + " " + each.option());
                }
            }
        }));
    }

    @Test
    void every_choice_has_words_and_codes_of_its_own() {
        assertEquals(List.of(), wrong((operation, wrong) -> {
            for (Parameter each : operation.parameters()) {
                if (each.type() instanceof Type.Choice choice) {
                    Set<String> words = new HashSet<>();
                    choice.words().forEach(word -> words.add(word.word()));
                    if (words.size() != choice.words().size() || words.isEmpty()) {
                        wrong.add(operation + " " + each.name());
                    }
                }
            }
        }));
    }

    @Test
    void every_verb_ends_in_an_operation_and_has_an_example_of_itself() {
        List<String> wrong = new ArrayList<>();
        for (Catalog.Entry each : Catalog.entries()) {
            for (Verb verb : each.resource().get().verbs()) {
                boolean begins = verb.example().startsWith("ontraport " + each.name() + " " + verb.name());
                if (verb.operations().isEmpty() || verb.summary().isBlank() || !begins) {
                    wrong.add(each.name() + " " + verb.name() + ": " + verb.example());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void an_option_is_named_after_its_parameter() {
        assertEquals("--object-type-id", Parameter.text("object_type_id", "").option());
        assertEquals("--list-fields", Parameter.text("listFields", "").option());
        assertEquals("--object-id", Parameter.text("objectID", "").option());
        assertEquals("--f1234", Parameter.text("f1234", "").option());
        assertEquals("--id", Parameter.text("ID", "").option());
    }

    @Test
    void a_deed_is_told_in_the_past() {
        assertEquals("tagged", verb("tag").past());
        assertEquals("deleted", verb("delete").past());
        assertEquals("paused", verb("pause").past());
    }

    private static Verb verb(String name) {
        return Verb.verb(name, "", "", OperationBuilder.put("x"));
    }

    private static List<String> wrong(BiConsumer<Operation, List<String>> check) {
        List<String> wrong = new ArrayList<>();
        for (Catalog.Entry each : Catalog.entries()) {
            for (Verb verb : each.resource().get().verbs()) {
                verb.operations().forEach(operation -> check.accept(operation, wrong));
            }
        }
        return wrong;
    }
}
