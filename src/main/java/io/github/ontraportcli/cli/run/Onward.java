package io.github.ontraportcli.cli.run;

import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.SharedOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The command line that goes on after this one, for a shell: the same for other records. */
record Onward(Invocation invocation) {
    /** The same command for these records, e.g. {@code ontraport contacts tag --ids 7,8 --tag VIP}. */
    String with(String ids) {
        List<String> words =
                new ArrayList<>(List.of("ontraport", invocation.command().words()));
        invocation.arguments().stream()
                .limit(invocation.command().arguments().stream()
                        .takeWhile(each -> !each.name().equals("<id>"))
                        .count())
                .forEach(each -> words.add(LookupLine.word(each)));
        words.add(SharedOptions.IDS.name() + " " + ids);
        Set<String> selecting =
                SharedOptions.SELECTING.stream().map(each -> each.name()).collect(Collectors.toSet());
        invocation.options().keySet().stream()
                .filter(each -> !selecting.contains(each))
                .forEach(each -> say(words, each));
        return String.join(" ", words);
    }

    private void say(List<String> words, String option) {
        boolean flag = invocation.values(option).stream().allMatch(String::isEmpty);
        if (flag) {
            words.add(option);
        }
        invocation.values(option).stream()
                .filter(each -> !flag)
                .forEach(each -> words.add(option + (each.startsWith("-") ? "=" : " ") + LookupLine.word(each)));
    }
}
