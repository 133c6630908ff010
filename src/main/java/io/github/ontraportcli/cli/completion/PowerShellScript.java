package io.github.ontraportcli.cli.completion;

import java.util.stream.Collectors;

/** The completion script for PowerShell, 5.1 and later. */
final class PowerShellScript {
    private static final String FUNCTION = """
            Register-ArgumentCompleter -Native -CommandName 'ontraport' -ScriptBlock {
                param($wordToComplete, $commandAst, $cursorPosition)
                $table = $script:OntraportTable
                $words = @($commandAst.CommandElements |
                    Where-Object { $_.Extent.StartOffset -lt $cursorPosition -and ($_.Extent.EndOffset -lt $cursorPosition -or -not $wordToComplete) } |
                    ForEach-Object { if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text } })
                $program = $words[0]
                $context = @($words | Select-Object -Skip 1)
                $typed = $wordToComplete -replace '^["'']', '' -replace '["'']$', ''
                $head = ''
                $options = @($table.Options[0..($table.Everywhere - 1)])
                $group = $null; $command = $null; $argument = ''; $value = $null; $ended = $false; $count = 0

                function Find-Option($name) {
                    foreach ($each in $options) {
                        if (($each[0] -split '[=?]', 2)[0] -ceq $name) { return $each[0] }
                    }
                    return ''
                }
                function Get-Remembered($what) {
                    try { @(& $program '__complete' $what '--' @context 2>$null) } catch { @() }
                }
                function Get-Files($typed) {
                    @(Get-ChildItem -Path "$typed*" -ErrorAction SilentlyContinue | ForEach-Object {
                        $parent = $typed -replace '[^/\\\\]*$', ''
                        $parent + $_.Name
                    })
                }
                function Get-Values($sort) {
                    switch -CaseSensitive ($sort) {
                        '@file' { Get-Files $typed; return }
                        '@json' { if ($typed.StartsWith('@')) { Get-Files $typed.Substring(1) | ForEach-Object { "@$_" } }; return }
                        '@fields' {
                            $before = $typed -replace '[^,]*$', ''
                            Get-Remembered 'field' | ForEach-Object { "$before$_" }
                            return
                        }
                        '@sort' {
                            if ($typed.Contains(':')) { $field = ($typed -split ':', 2)[0]; "${field}:asc"; "${field}:desc" } else { Get-Remembered 'field' }
                            return
                        }
                        '@where' { if (-not $typed.Contains(' ')) { Get-Remembered 'field' }; return }
                        '@set' {
                            if ($typed -match '^([^=]*=@)(.*)$') {
                                $before = $Matches[1]
                                Get-Files $Matches[2] | ForEach-Object { "$before$_" }
                            } elseif (-not $typed.Contains('=')) {
                                Get-Remembered 'field' | ForEach-Object { "$_=" }
                            }
                            return
                        }
                        default { if ($sort.StartsWith('@')) { Get-Remembered $sort.Substring(1) } elseif ($sort) { $sort -split '\\|' } }
                    }
                }

                foreach ($word in $context) {
                    if ($null -ne $value) { $value = $null; continue }
                    if (-not $ended -and $word -ceq '--') { $ended = $true; continue }
                    if (-not $ended -and $word.StartsWith('-')) {
                        if (-not $word.Contains('=')) {
                            $spec = Find-Option $word
                            if ($spec.Contains('=')) { $value = ($spec -split '=', 2)[1] }
                        }
                        continue
                    }
                    if (-not $group) {
                        $group = $table.Names[$word]
                        if (-not $group) { return }
                        if ($table.Verbs[$group].Count -eq 0) { $command = $group }
                    } elseif (-not $command) {
                        $command = "$group $word"
                    } else {
                        $count++
                        continue
                    }
                    if ($command -and $table.Commands.ContainsKey($command)) {
                        $use = $table.Uses[$table.Commands[$command]]
                        $argument = $use[1]
                        foreach ($run in $use[0]) { $options += $table.Options[$run[0]..$run[1]] }
                    }
                }

                if ($null -ne $value) {
                    $found = @(Get-Values $value | ForEach-Object { , @($_, $_) })
                } elseif (-not $ended -and $typed -match '^(--[^=]*)=(.*)$') {
                    $head = $Matches[1] + '='
                    $typed = $Matches[2] -replace '^["'']', ''
                    $spec = Find-Option ($head.TrimEnd('='))
                    $found = if ($spec -match '[=?]') { @(Get-Values (($spec -split '[=?]', 2)[1]) | ForEach-Object { , @($_, $_) }) } else { @() }
                } elseif (-not $ended -and $typed.StartsWith('-')) {
                    $found = @($options | ForEach-Object { , @(($_[0] -split '[=?]', 2)[0], $_[1]) })
                } elseif (-not $group) {
                    $found = $table.First
                } elseif (-not $command) {
                    $found = $table.Verbs[$group]
                } elseif ($count -eq 0) {
                    $found = @(Get-Values $argument | ForEach-Object { , @($_, $_) })
                } else {
                    $found = @()
                }
                foreach ($each in $found) {
                    if ($each[0] -and $each[0].StartsWith($typed, [System.StringComparison]::OrdinalIgnoreCase)) {
                        $text = $each[0]
                        if ($text -match '[^A-Za-z0-9_.:=/+-]') { $text = "'" + $text.Replace("'", "''") + "'" }
                        [System.Management.Automation.CompletionResult]::new($head + $text, $each[0], 'ParameterValue', $each[1])
                    }
                }
            }
            """;

    private PowerShellScript() {}

    static String of(Table table) {
        StringBuilder script = new StringBuilder("""
                # Completes ontraport in PowerShell. Made by: ontraport completion powershell

                $script:OntraportTable = @{}
                $script:OntraportTable.Everywhere =\s""");
        script.append(table.everywhere()).append("\n\n");
        script.append(
                "# NAME, NAME=VALUE or NAME?VALUE (which may be left out); a VALUE is words, or @ and what is looked up.\n");
        script.append("$script:OntraportTable.Options = @(\n");
        script.append(table.options().stream()
                .map(each -> pair(each.spec(), each.help()))
                .collect(Collectors.joining(",\n")));
        script.append("\n)\n\n$script:OntraportTable.First = @(\n");
        script.append(table.groups().stream()
                .flatMap(group -> group.names().stream().map(name -> pair(name, group.summary())))
                .collect(Collectors.joining(",\n")));
        script.append("\n)\n\n$script:OntraportTable.Names = @{\n");
        table.groups().forEach(group -> group.names().forEach(name -> assign(script, name, quoted(group.name()))));
        script.append("}\n\n$script:OntraportTable.Verbs = @{\n");
        table.groups()
                .forEach(group -> assign(
                        script,
                        group.name(),
                        group.verbs().stream()
                                .map(verb -> "," + pair(verb.name(), verb.summary()))
                                .collect(Collectors.joining("; ", "@(", ")"))));
        script.append("}\n\n# The options of some commands as runs of numbers, and what they take as an argument.\n");
        script.append("$script:OntraportTable.Uses = @(\n");
        script.append(table.uses().stream()
                .map(use -> ",@(@(" + runs(use) + "), " + quoted(use.argument()) + ")")
                .collect(Collectors.joining("\n")));
        script.append("\n)\n\n$script:OntraportTable.Commands = @{\n");
        for (int i = 0; i < table.uses().size(); i++) {
            String number = String.valueOf(i);
            table.uses().get(i).commands().forEach(each -> assign(script, each, number));
        }
        return script.append("}\n\n").append(FUNCTION).toString();
    }

    private static String runs(Table.Use use) {
        return Table.runs(use, (from, to) -> ",@(" + from + "," + to + ")").replace(" ", "; ");
    }

    private static void assign(StringBuilder script, String key, String value) {
        script.append(quoted(key)).append(" = ").append(value).append('\n');
    }

    private static String pair(String name, String meaning) {
        return "@(" + quoted(name) + ", " + quoted(meaning) + ")";
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
