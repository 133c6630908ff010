package io.github.ontraportcli.cli.help;

/** The topic about tab completion: how it is put into each shell. */
final class Shells {
    static final String PAGE = """
            Shells

              ontraport completion bash

            prints a script for a shell: bash, zsh, fish or powershell. Once it is loaded,
            the Tab key completes commands, options, words and files, and the names of
            profiles, types, fields and tags that earlier commands have seen. Pressing it
            asks no account: tags are known after

              ontraport tags list --all

            bash, with the package bash-completion:
              mkdir -p ~/.local/share/bash-completion/completions
              cd ~/.local/share/bash-completion/completions
              env ontraport completion bash > ontraport
            or, without it, a line in ~/.bashrc:
              eval "$(ontraport completion bash)"

            zsh:
              mkdir -p ~/.zfunc && ontraport completion zsh > ~/.zfunc/_ontraport
            and in ~/.zshrc:
              fpath=(~/.zfunc $fpath)
              autoload -Uz compinit && compinit

            fish:
              mkdir -p ~/.config/fish/completions; cd ~/.config/fish/completions
              env ontraport completion fish > ontraport.fish

            PowerShell, a line in the file that $PROFILE names:
              (ontraport completion powershell) -join "`n" | Invoke-Expression

            Write the file again after an update of ontraport.
            """;

    private Shells() {}
}
