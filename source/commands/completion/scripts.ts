/*
 * What a shell runs to complete a call. It asks the program, which knows its own flags and what is
 * in the content; the word at the cursor comes first, behind a sign, as PowerShell drops empty words.
 */

import {completeWord as ask, type shells} from './shells.ts';

/** What stands before the word at the cursor. */
export const cursorSign = '=';

const sign = cursorSign;

/** The script of each shell, which says where it is put. */
export const scripts: Record<(typeof shells)[number], string> = {
	bash: `# eval "$(my-resume completion bash)" in ~/.bashrc
_my_resume() {
	local line
	COMPREPLY=()
	while IFS= read -r line; do
		COMPREPLY+=("\${line%%$'\\t'*}")
	done < <("\${COMP_WORDS[0]}" ${ask} "${sign}\${COMP_WORDS[COMP_CWORD]}" "\${COMP_WORDS[@]:1:COMP_CWORD-1}" 2>/dev/null)
}
complete -o default -o bashdefault -F _my_resume my-resume
`,
	zsh: `#compdef my-resume
# eval "$(my-resume completion zsh)" in ~/.zshrc, below compinit
_my_resume() {
	local line
	local -a found
	while IFS= read -r line; do
		found+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
	done < <("\${words[1]}" ${ask} "${sign}\${words[CURRENT]}" "\${(@)words[2,CURRENT-1]}" 2>/dev/null)
	if (( \${#found} )); then _describe my-resume found; else _files; fi
}
compdef _my_resume my-resume
`,
	fish: `# my-resume completion fish > ~/.config/fish/completions/my-resume.fish
function __my_resume
	set -l words (commandline -opc)
	set -l found ($words[1] ${ask} "${sign}"(commandline -ct) $words[2..-1] 2>/dev/null)
	if set -q found[1]
		printf '%s\\n' $found
	else
		__fish_complete_path (commandline -ct)
	end
end
complete -c my-resume -f -a '(__my_resume)'
`,
	powershell: `# my-resume completion powershell | Out-String | Invoke-Expression, in $PROFILE
Register-ArgumentCompleter -Native -CommandName my-resume -ScriptBlock {
	param($word, $call, $cursor)
	$words = @($call.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object {
		if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { "$_" }
	})
	$encoding = [Console]::OutputEncoding
	try {
		[Console]::OutputEncoding = [System.Text.UTF8Encoding]::new($false)
		& my-resume ${ask} "${sign}$word" @words 2>$null | ForEach-Object {
			$value, $about = $_ -split "\`t", 2
			[System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', "$about ")
		}
	} finally {
		[Console]::OutputEncoding = $encoding
	}
}
`,
};
