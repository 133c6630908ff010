package io.github.ontraportcli.cli.tree;

import io.github.ontraportcli.catalog.Answer;
import io.github.ontraportcli.catalog.Catalog;
import io.github.ontraportcli.catalog.Danger;
import io.github.ontraportcli.catalog.Method;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Paging;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.Role;
import io.github.ontraportcli.catalog.Type;
import io.github.ontraportcli.catalog.Verb;
import io.github.ontraportcli.cli.Argument;
import io.github.ontraportcli.cli.Command;
import io.github.ontraportcli.cli.Group;
import io.github.ontraportcli.cli.Option;
import io.github.ontraportcli.cli.SharedOptions;
import io.github.ontraportcli.cli.run.SpecialVerbs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a group of commands from each resource of the catalogue, and a command from each of its verbs. */
final class FromCatalog {
    private FromCatalog() {}

    static Group group(Catalog.Entry entry) {
        return new Group(
                entry.name(),
                entry.aliases(),
                entry.topic(),
                entry.summary(),
                () -> commands(entry.resource().get()));
    }

    private static List<Command> commands(Resource resource) {
        return resource.verbs().stream().map(verb -> command(resource, verb)).toList();
    }

    private static Command command(Resource resource, Verb verb) {
        Options options = new Options(resource, verb);
        verb.operations().forEach(options::add);
        return new Command(
                List.of(resource.name(), verb.name()),
                verb.summary(),
                verb.example(),
                verb.operations(),
                resource.type(),
                options.list(),
                options.arguments(),
                SpecialVerbs.action(resource, verb));
    }

    /** Gathers what the operations of a verb can be told. */
    private static final class Options {
        private final Resource resource;
        private final Verb verb;
        private final Map<String, Option> named = new LinkedHashMap<>();
        private final Map<String, Argument> arguments = new LinkedHashMap<>();

        Options(Resource resource, Verb verb) {
            this.resource = resource;
            this.verb = verb;
        }

        void add(Operation operation) {
            for (Parameter each : operation.parameters()) {
                add(operation, each);
            }
            if (operation.writes()) {
                if (operation.danger() != Danger.NONE && (operation.has(Role.ID) || operation.has(Role.IDS))) {
                    SharedOptions.SELECTING.stream()
                            .filter(each -> resource.grouped() || !each.equals(SharedOptions.GROUP))
                            .forEach(each -> say(each, List.of()));
                }
                if (operation.method() != Method.DELETE) {
                    say(SharedOptions.SET, List.of());
                    say(SharedOptions.SET_JSON, List.of());
                    say(SharedOptions.BODY, List.of());
                }
            }
            if (operation.overwrites()) {
                say(SharedOptions.NO_BACKUP, List.of());
            }
            if (operation.answer() == Answer.ACCEPTED) {
                say(SharedOptions.WAIT, List.of());
            }
            if (operation.answer().paged()) {
                say(SharedOptions.LIMIT, List.of());
                say(SharedOptions.ALL, List.of());
            }
            if (operation.paging() instanceof Paging.ByTime) {
                say(SharedOptions.UNTIL, List.of());
            }
        }

        private void add(Operation operation, Parameter parameter) {
            List<String> sets = List.of(parameter.key());
            switch (parameter.role()) {
                case VALUE, UNIQUE_ID -> value(operation, parameter);
                case OBJECT -> argument(parameter, 1);
                case ID -> ids(parameter);
                case IDS -> {
                    ids(parameter);
                    say(SharedOptions.IDS, sets);
                }
                case TYPE -> type(parameter, sets);
                case CONDITION -> {
                    say(SharedOptions.WHERE, sets);
                    say(SharedOptions.CONDITION, sets);
                }
                case SEARCH -> say(SharedOptions.SEARCH, sets);
                case SEARCH_NOTES -> say(SharedOptions.SEARCH_NOTES, sets);
                case GROUP, PERFORM_ALL -> say(SharedOptions.GROUP, sets);
                case START -> say(SharedOptions.START, sets);
                case RANGE -> say(SharedOptions.LIMIT, sets);
                case SORT, SORT_DIRECTION -> say(SharedOptions.SORT, sets);
                case FIELDS -> say(SharedOptions.ONLY_FIELDS, sets);
                case EXTERNS -> say(SharedOptions.EXTERNS, sets);
            }
        }

        private void value(Operation operation, Parameter parameter) {
            String heading = !operation.writes() ? "Selecting" : operation.has(Role.IDS) ? "Change" : "Fields";
            if (parameter.argument()) {
                argument(parameter, parameter.type() instanceof Type.Ids ? Argument.ANY : 1);
            } else {
                say(Labels.option(parameter, heading, everywhereRequired(parameter)), List.of(parameter.key()));
            }
        }

        private void argument(Parameter parameter, int most) {
            String shown = "<" + parameter.option().substring(2) + ">";
            arguments.put(shown, new Argument(shown, parameter.help(), 1, most, List.of(parameter.key())));
        }

        private void type(Parameter parameter, List<String> sets) {
            boolean must = parameter.required() && parameter.usual().isEmpty();
            Option option = parameter.usual().isEmpty()
                    ? SharedOptions.TYPE
                    : SharedOptions.TYPE.meaning(
                            "The object type: a name or a type ID; " + parameter.usual() + " unless said.");
            say(must ? option.must() : option, sets);
        }

        private boolean everywhereRequired(Parameter parameter) {
            return verb.operations().stream()
                    .allMatch(each -> each.parameters().stream()
                            .anyMatch(same -> same.key().equals(parameter.key())
                                    && same.required()
                                    && each.partsOf(same).isEmpty()
                                    && same.usual().isEmpty()));
        }

        private void ids(Parameter parameter) {
            boolean otherwise = verb.operations().stream()
                    .flatMap(each -> each.parameters().stream())
                    .anyMatch(each -> each.argument() && each.role() == Role.VALUE);
            if (otherwise || !(verb.writes() || verb.namesOne())) {
                return;
            }
            boolean several =
                    verb.operations().stream().anyMatch(each -> each.has(Role.IDS) || each.danger() != Danger.NONE);
            Argument before = arguments.get("<id>");
            List<String> sets = new ArrayList<>(before == null ? List.of() : before.parameters());
            if (!sets.contains(parameter.name())) {
                sets.add(parameter.name());
            }
            arguments.put(
                    "<id>",
                    new Argument(
                            "<id>",
                            several ? "IDs or email addresses of the records." : "The record's ID or email address.",
                            several ? 0 : 1,
                            several ? Argument.ANY : 1,
                            List.copyOf(sets)));
        }

        private void say(Option option, List<String> sets) {
            named.merge(option.name(), option.setting(sets), (before, now) -> before.setting(sets));
        }

        List<Option> list() {
            List<Option> all = new ArrayList<>(named.values());
            all.add(SharedOptions.PARAM);
            return List.copyOf(all);
        }

        List<Argument> arguments() {
            return List.copyOf(arguments.values());
        }
    }
}
