package io.github.ontraportcli.cli.completion;

import io.github.ontraportcli.catalog.Type;
import io.github.ontraportcli.cli.Argument;
import io.github.ontraportcli.cli.Command;
import io.github.ontraportcli.cli.GlobalOptions;
import io.github.ontraportcli.cli.Group;
import io.github.ontraportcli.cli.Option;
import io.github.ontraportcli.cli.SharedOptions;
import io.github.ontraportcli.cli.help.HelpTopics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the scripts offer where a value is wanted: words ({@code raw|readable}), a sort of value behind an {@code @}
 * ({@code @file}, {@code @field}, …), or nothing at all, which is the empty text.
 */
final class Takes {
    private static final String FILE = "@file";
    private static final String JSON = "@json";
    private static final String PROFILE = "@profile";
    private static final String TYPE = "@type";
    private static final String TAG = "@tag";
    private static final String FIELDS = "@fields";
    private static final String SORT = "@sort";
    private static final String WHERE = "@where";
    private static final String SET = "@set";

    private static final Map<String, String> BY_NAME = Map.of(
            GlobalOptions.PROFILE.name(),
            PROFILE,
            GlobalOptions.COLUMNS.name(),
            FIELDS,
            SharedOptions.ONLY_FIELDS.name(),
            FIELDS,
            SharedOptions.TYPE.name(),
            TYPE,
            SharedOptions.SORT.name(),
            SORT,
            SharedOptions.WHERE.name(),
            WHERE,
            SharedOptions.SET.name(),
            SET,
            SharedOptions.SET_JSON.name(),
            SET,
            "--tag",
            TAG,
            "--input",
            FILE);

    private Takes() {}

    /** What an option takes. */
    static String of(Option option) {
        if (option.type() instanceof Type.Choice choice) {
            return choice.words().stream().map(Type.Word::word).collect(Collectors.joining("|"));
        }
        if (BY_NAME.containsKey(option.name())) {
            return BY_NAME.get(option.name());
        }
        if (option.label().equals("FILE")) {
            return FILE;
        }
        // A condition is the one JSON that is always typed out.
        boolean json = option.type() instanceof Type.Tree || option.label().equals("JSON");
        return json && !option.name().equals(SharedOptions.CONDITION.name()) ? JSON : "";
    }

    /** What a command takes as its first argument. */
    static String first(Command command, List<Group> groups) {
        if (command.arguments().isEmpty()) {
            return "";
        }
        Argument first = command.arguments().get(0);
        return switch (command.path().get(0)) {
            case "profiles" -> PROFILE;
            case "completion" -> String.join("|", Shell.words());
            case "help" -> {
                List<String> words = new ArrayList<>(List.of("options"));
                HelpTopics.all().forEach(each -> words.add(each.name()));
                groups.stream()
                        .map(Group::name)
                        .filter(each -> !words.contains(each))
                        .forEach(words::add);
                yield String.join("|", words);
            }
            default -> first.name().equals("<file>") ? FILE : "";
        };
    }
}
