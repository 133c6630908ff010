package io.github.ontraportcli.cli.tree;

import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Type;
import io.github.ontraportcli.cli.Option;
import java.util.List;
import java.util.StringJoiner;

/** How a parameter of the catalogue shows itself as an option. */
final class Labels {
    private static final int LONGEST = 30;

    private Labels() {}

    static Option option(Parameter parameter, String heading, boolean required) {
        return new Option(
                List.of(parameter.option()),
                label(parameter.type()),
                parameter.type(),
                heading,
                parameter.help(),
                required,
                parameter.type() instanceof Type.Names || parameter.type() instanceof Type.Members,
                false,
                List.of(parameter.key()));
    }

    private static String label(Type type) {
        if (type instanceof Type.Flag) {
            return "";
        }
        if (type instanceof Type.Choice choice) {
            return words(choice.words(), "|", "WORD") + (choice.orId() ? "|ID" : "");
        }
        if (type instanceof Type.Choices choices) {
            return words(choices.words(), ",", "WORD,WORD");
        }
        if (type instanceof Type.Id) {
            return "ID";
        }
        if (type instanceof Type.Span span) {
            return span.unit() == 1 ? "30m|2h" : "7d|2w";
        }
        if (type instanceof Type.Prose) {
            return "TEXT|@FILE";
        }
        if (type instanceof Type.IdOrName) {
            return "ID|NAME";
        }
        if (type instanceof Type.Members) {
            return "FIELD=VALUE";
        }
        if (type instanceof Type.Moment) {
            return "DATE";
        }
        if (type instanceof Type.Whole || type instanceof Type.Decimal) {
            return "N";
        }
        if (type instanceof Type.Ids) {
            return "1,2,3";
        }
        if (type instanceof Type.Names) {
            return "NAME";
        }
        return type instanceof Type.Tree ? "JSON" : "TEXT";
    }

    private static String words(List<Type.Word> all, String between, String instead) {
        StringJoiner words = new StringJoiner(between);
        all.forEach(each -> words.add(each.word()));
        return words.length() > LONGEST ? instead : words.toString();
    }
}
