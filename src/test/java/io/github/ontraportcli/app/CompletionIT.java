package io.github.ontraportcli.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The completion scripts in the real shells, with the program as it is delivered. In bash and zsh somebody types a line and
 * presses Tab, or control-G, which says all there is to choose from; fish is asked for what it would put in.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class CompletionIT {
    private static final ChildProcess PROGRAM = ChildProcess.ofProgram();
    private static final String TAB = "\t";
    private static final String ALL = "\u0007";

    private static final List<String> TYPED = List.of(
            "ontraport completi",
            "ontraport contacts li",
            "ontraport contacts list --search-",
            "ontraport -o ndjson tags cou",
            "ontraport contacts list --output=ya",
            "ontraport contacts list --values rea",
            "ontraport contacts list --dry-run=c",
            "ontraport profiles use st",
            "ontraport contacts list --profile=st",
            "ontraport objects list --type conta",
            "ontraport contacts tag 1 --tag Ze",
            "ontraport contacts tag 1 --tag Zoo",
            "ontraport contacts tag 1 --tag=Zoo\\ k",
            "ontraport contacts tag 1 --tag \"Zoo k",
            "ontraport contacts tag 1 --tag 'Zoo k",
            "ontraport contacts tag 1 --tag Zoë",
            "ontraport contacts tag 1 --tag \"Zoë",
            "ontraport contacts tag 1 --tag 'Zoë",
            "ontraport contacts tag 1 --tag Zebra --tag Qu",
            "ontraport contacts list --columns id,firstn",
            "ontraport contacts list --fields=id,firstn",
            "ontraport contacts list --sort spent:d",
            "ontraport contacts list --sort=spent:d",
            "ontraport contacts update 1 --set birthd",
            "ontraport contacts update 1 --set birthday=@off",
            "ontraport contacts list --where \"birthd",
            "ontraport contacts list --where \"id = 1 and bi",
            "ontraport contacts create --body @off",
            "ontraport contacts create --body=@off",
            "ontraport contacts get -- --sea",
            "ontraport nothing x",
            "ontraport --sandbox contacts tag 1 --tag Zeb");

    private static final String COMPLETED = """
            ontraport completion
            ontraport contacts list
            ontraport contacts list --search-notes
            ontraport -o ndjson tags count
            ontraport contacts list --output=yaml
            ontraport contacts list --values readable
            ontraport contacts list --dry-run=curl
            ontraport profiles use staging
            ontraport contacts list --profile=staging
            ontraport objects list --type contacts
            ontraport contacts tag 1 --tag Zebra
            ontraport contacts tag 1 --tag Zoo\\ keeper
            ontraport contacts tag 1 --tag=Zoo\\ keeper
            ontraport contacts tag 1 --tag "Zoo keeper"
            ontraport contacts tag 1 --tag 'Zoo keeper'
            ontraport contacts tag 1 --tag Zoë\\'s\\ \\"best\\"\\ \\$1
            ontraport contacts tag 1 --tag "Zoë's \\"best\\" \\$1"
            ontraport contacts tag 1 --tag 'Zoë'\\''s "best" $1'
            ontraport contacts tag 1 --tag Zebra --tag Quiet\\ one
            ontraport contacts list --columns id,firstname
            ontraport contacts list --fields=id,firstname
            ontraport contacts list --sort spent:desc
            ontraport contacts list --sort=spent:desc
            ontraport contacts update 1 --set birthday=
            ontraport contacts update 1 --set birthday=@offer\\ one.json
            ontraport contacts list --where "birthday"
            ontraport contacts list --where "id = 1 and bi
            ontraport contacts create --body @offer\\ one.json
            ontraport contacts create --body=@offer\\ one.json
            ontraport contacts get -- --sea
            ontraport nothing x
            ontraport --sandbox contacts tag 1 --tag Zeb
            """;

    private static final List<String> BEGUN = List.of(
            "ontraport profiles ",
            "ontraport completion ",
            "ontraport --profile ",
            "ontraport contacts tag 1 --tag Z",
            "ontraport completion --s",
            "ontraport contacts list --output=");

    private static final String LISTED = """
            ontraport profiles list remove show use
            ontraport completion bash fish powershell zsh
            ontraport --profile shop staging
            ontraport contacts tag 1 --tag Zebra Zoo\\ keeper Zoë\\'s\\ \\"best\\"\\ \\$1
            ontraport completion --safe-formulas --sandbox
            ontraport contacts list --output=csv ids json ndjson raw table tsv yaml
            """;

    private static final String FISH = """
            ontraport completi:
            completion\tTab completion for your shell
            ontraport contacts li:
            list\tList contacts
            ontraport contacts list --search-:
            --search-notes\tLet --search look into notes too.
            ontraport -o ndjson tags cou:
            count\tCount tags
            ontraport contacts list --output=ya:
            --output=yaml
            ontraport contacts list --values rea:
            readable
            ontraport contacts list --dry-run=c:
            --dry-run=curl
            ontraport profiles use st:
            staging
            ontraport contacts list --profile=st:
            --profile=staging
            ontraport objects list --type conta:
            contacts
            ontraport contacts tag 1 --tag Ze:
            Zebra
            ontraport contacts tag 1 --tag Zoo:
            Zoo\\ keeper
            ontraport contacts tag 1 --tag=Zoo\\ k:
            --tag=Zoo\\ keeper
            ontraport contacts tag 1 --tag "Zoo k:
            "Zoo keeper"
            ontraport contacts tag 1 --tag 'Zoo k:
            'Zoo keeper'
            ontraport contacts tag 1 --tag Zoë:
            Zoë\\'s\\ \\"best\\"\\ \\$1
            ontraport contacts tag 1 --tag "Zoë:
            "Zoë's \\"best\\" \\$1"
            ontraport contacts tag 1 --tag 'Zoë:
            'Zoë\\'s "best" $1'
            ontraport contacts tag 1 --tag Zebra --tag Qu:
            Quiet\\ one
            ontraport contacts list --columns id,firstn:
            id,firstname
            ontraport contacts list --fields=id,firstn:
            --fields=id,firstname
            ontraport contacts list --sort spent:d:
            spent:desc
            ontraport contacts list --sort=spent:d:
            --sort=spent:desc
            ontraport contacts update 1 --set birthd:
            birthday=
            ontraport contacts update 1 --set birthday=@off:
            birthday=@offer\\ one.json
            ontraport contacts list --where "birthd:
            "birthday"
            ontraport contacts list --where "id = 1 and bi:
            ontraport contacts create --body @off:
            @offer\\ one.json
            ontraport contacts create --body=@off:
            --body=@offer\\ one.json
            ontraport contacts get -- --sea:
            ontraport nothing x:
            ontraport --sandbox contacts tag 1 --tag Zeb:
            ontraport profiles\s:
            list\tList the profiles
            remove\tRemove a profile and its credentials
            show\tShow a profile; its key stays hidden
            use\tUse a profile from now on
            ontraport completion\s:
            bash
            fish
            powershell
            zsh
            ontraport --profile\s:
            shop
            staging
            ontraport contacts tag 1 --tag Z:
            Zebra
            Zoo\\ keeper
            Zoë\\'s\\ \\"best\\"\\ \\$1
            ontraport completion --s:
            --safe-formulas\tCSV in which no cell is taken for a formula (= + - @).
            --sandbox\tUse the simulated account on this machine; nothing leaves it.
            ontraport contacts list --output=:
            --output=csv
            --output=ids
            --output=json
            --output=ndjson
            --output=raw
            --output=table
            --output=tsv
            --output=yaml
            """;

    @TempDir
    static Path home;

    private static Process server;

    @BeforeAll
    static void some_names_are_remembered() throws IOException {
        server = PROGRAM.builder(
                        ProgramRun.in(Files.createDirectory(home.resolve("server"))),
                        List.of("sandbox", "start", "--contacts", "30", "-o", "ndjson"))
                .start();
        JsonObject told;
        BufferedReader out = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        told = JsonParser.parseString(out.readLine()).getAsJsonObject();
        Path config = Files.createDirectories(home.resolve("config/ontraport")).resolve("config.toml");
        Files.createFile(config, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(config, """
                profile = "shop"

                [shop]
                app_id = "%2$s"
                api_key = "%3$s"
                api_url = "%1$s"

                [staging]
                app_id = "2_other"
                api_key = "secret"
                """.formatted(
                        told.get("url").getAsString(),
                        told.get("app_id").getAsString(),
                        told.get("api_key").getAsString()));
        ProgramRun run = ProgramRun.in(home);
        for (String each : List.of("Zebra", "Zoo keeper", "Zoë's \"best\" $1", "Quiet one")) {
            PROGRAM.run(run, List.of("tags", "create", "--name", each));
        }
        assertEquals(0, PROGRAM.run(run, List.of("tags", "list", "--all")).code());
        PROGRAM.run(run, List.of("contacts", "list", "--where", "city = 'Ojai'"));
        Path called = Files.writeString(
                Files.createDirectory(home.resolve("bin")).resolve("ontraport"),
                "#!/bin/sh\nexec '" + PROGRAM.program() + "' \"$@\"\n");
        Files.setPosixFilePermissions(called, PosixFilePermissions.fromString("rwx------"));
        Files.writeString(home.resolve("offer one.json"), "{}");
        for (String shell : List.of("bash", "zsh", "fish")) {
            ProgramRun.Ended printed = PROGRAM.run(ProgramRun.in(home), List.of("completion", shell));
            assertEquals(new ProgramRun.Ended(0, printed.out(), ""), printed);
            Files.writeString(home.resolve("script." + shell), printed.out());
        }
    }

    @AfterAll
    static void the_server_is_ended() throws InterruptedException {
        server.destroy();
        server.waitFor();
    }

    @Test
    void bash_completes() throws IOException {
        Files.writeString(home.resolve("bashrc"), """
                PS1='READY '
                unset HISTFILE
                bind 'set enable-bracketed-paste off'
                bind '"\\C-g": insert-completions'
                _shown() { printf '\\001%s\\002' "$READLINE_LINE"; READLINE_LINE= READLINE_POINT=0; }
                bind -x '"\\C-t": _shown'
                source script.bash
                """);
        try (PseudoTerminal bash =
                new PseudoTerminal(process(), List.of("bash", "--noprofile", "--rcfile", "bashrc", "-i"), "READY ")) {
            assertEquals(COMPLETED, typed(TYPED, TAB, bash));
            assertEquals(LISTED, typed(BEGUN, ALL, bash));
        }
    }

    @Test
    void zsh_completes() throws IOException {
        Files.createDirectories(home.resolve("functions"));
        Files.copy(home.resolve("script.zsh"), home.resolve("functions/_ontraport"));
        Files.writeString(home.resolve(".zshrc"), """
                setopt extendedglob
                PROMPT='READY '
                unset zle_bracketed_paste
                fpath=($PWD/functions $fpath)
                autoload -Uz compinit && compinit -u -d dump
                shown() { print -rn -- $'\\001'"$BUFFER"$'\\002'; BUFFER= }
                zle -N shown
                compadd() {
                    local -a reply
                    if [[ "${@[1,(i)(-|--)]}" != *-[OAD]\\ * ]]; then
                        builtin compadd -O reply "$@"
                        found+=( "${reply[@]}" )
                    fi
                    builtin compadd "$@"
                }
                all() { found=(); zle list-choices; BUFFER="${LBUFFER%%[^ =]#}${(j: :)${(@oq)found}}" }
                zle -N all
                bindkey -e
                bindkey '^T' shown
                bindkey '^G' all
                """);
        try (PseudoTerminal zsh = new PseudoTerminal(process(), List.of("zsh", "-d", "-i"), "READY ")) {
            // A condition goes on behind its first field, and zsh leaves the quote open for that.
            assertEquals(COMPLETED.replace("birthday\"", "birthday"), typed(TYPED, TAB, zsh));
            assertEquals(LISTED, typed(BEGUN, ALL, zsh));
        }
    }

    @Test
    void fish_completes() throws IOException, InterruptedException {
        PseudoTerminal.needed("fish", "fish");
        List<String> command = new ArrayList<>(List.of(
                "fish",
                "--no-config",
                "--private",
                "-c",
                "source script.fish; for line in $argv; echo \"$line:\"; complete --escape -C $line; end"));
        command.addAll(TYPED);
        command.addAll(BEGUN);
        Process fish = process().command(command).redirectErrorStream(true).start();
        String said = new String(fish.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, fish.waitFor());

        assertEquals(FISH, said);
    }

    private static String typed(List<String> lines, String key, PseudoTerminal shell) throws IOException {
        StringBuilder seen = new StringBuilder();
        for (String each : lines) {
            seen.append(shell.type(each + key).stripTrailing()).append('\n');
        }
        return seen.toString();
    }

    private static ProcessBuilder process() {
        ProcessBuilder builder = PROGRAM.builder(ProgramRun.in(home), List.of());
        String path = builder.environment().getOrDefault("PATH", "");
        builder.environment().put("PATH", home.resolve("bin") + ":" + path);
        builder.environment().put("TERM", "xterm");
        builder.environment().put("ZDOTDIR", home.toString());
        return builder;
    }
}
