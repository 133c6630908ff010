package io.github.ontraportcli.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.cli.Group;
import io.github.ontraportcli.cli.tree.Groups;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The manual pages keep to what every roff understands: ASCII, a few macros, the sections in their usual order. */
class ManPagesTest {
    private static final Pattern MACRO = Pattern.compile("\\.(TH|SH|SS|TP|PP|EX|EE|B|BR)( .*)?");
    private static final Pattern ESCAPES = Pattern.compile("\\\\(-|e|&|f[BIR]|\\((aq|dq|ga|ha|ti)|\\[u[0-9A-F]{4,6}])");

    private final Map<String, String> pages = ManPages.all(Group.shown(Groups.all()));

    @Test
    void every_page_is_ascii_and_has_no_other_macros_and_escapes() {
        List<String> wrong = new ArrayList<>();
        pages.forEach((name, page) -> page.lines().forEach(line -> {
            boolean ascii = line.chars().allMatch(each -> each >= 32 && each < 127);
            boolean request = line.startsWith(".") && !MACRO.matcher(line).matches();
            boolean escape = ESCAPES.matcher(line).replaceAll("").contains("\\");
            if (!ascii || request || escape || line.startsWith("'")) {
                wrong.add(name + ": " + line);
            }
        }));
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void every_page_has_its_sections() {
        List<String> wrong = new ArrayList<>();
        pages.forEach((name, page) -> {
            List<String> sections = page.lines()
                    .filter(each -> each.startsWith(".SH "))
                    .map(each -> each.substring(4))
                    .filter(each -> !each.equals("DESCRIPTION"))
                    .toList();
            boolean program = name.equals("ontraport.1");
            boolean whole = program || sections.equals(List.of("NAME", "SYNOPSIS", "COMMANDS", "\"SEE ALSO\""));
            String title =
                    ".TH " + name.replace(".1", "").toUpperCase(Locale.ROOT).replace("-", "\\-") + " 1 ";
            String entry = "\n" + name.replace(".1", "").replace("-", "\\-") + " \\- ";
            if (!whole || !page.startsWith(title) || !page.contains(entry)) {
                wrong.add(name + ": " + sections);
            }
        });
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void every_page_that_another_refers_to_is_there() {
        List<String> wrong = new ArrayList<>();
        pages.forEach((name, page) -> page.lines()
                .filter(each -> each.startsWith(".BR "))
                .map(each -> each.substring(4, each.indexOf(' ', 4)).replace("\\-", "-") + ".1")
                .filter(each -> !pages.containsKey(each))
                .forEach(each -> wrong.add(name + ": " + each)));
        assertEquals(List.of(), wrong);
    }
}
