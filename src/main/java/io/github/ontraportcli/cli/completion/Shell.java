package io.github.ontraportcli.cli.completion;

import io.github.ontraportcli.cli.Group;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A shell that commands can be completed in. */
public enum Shell {
    BASH("bash", "ontraport.bash", BashScript::of),
    ZSH("zsh", "ontraport.zsh", ZshScript::of),
    FISH("fish", "ontraport.fish", FishScript::of),
    POWERSHELL("powershell", "ontraport.ps1", PowerShellScript::of);

    private final String word;
    private final String file;
    private final Function<Table, String> writer;

    Shell(String word, String file, Function<Table, String> writer) {
        this.word = word;
        this.file = file;
        this.writer = writer;
    }

    /** Their names, as they are typed. */
    public static List<String> words() {
        return Stream.of(values()).map(each -> each.word).toList();
    }

    /** The shell of that name. */
    public static Optional<Shell> named(String name) {
        return Stream.of(values()).filter(each -> each.word.equals(name)).findFirst();
    }

    /** The file in which its script is handed out, e.g. {@code ontraport.bash}. */
    public String file() {
        return file;
    }

    /** The script that completes these commands in it. */
    public String script(List<Group> groups) {
        return writer.apply(Table.of(Group.shown(groups)));
    }
}
