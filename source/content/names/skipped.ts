/** Folders that hold programs, what they made, and what is about them; never content. */
const skippedFolders: ReadonlySet<string> = new Set(
	'node_modules dist rendercv_output exampleSite archetypes docs plans prompts templates'.split(
		' ',
	),
);

/** Files that a repository has for its own sake, by their names without the extension. */
const repositoryFile =
	/^(?:readme|licen[cs]e|changelog|contributing|code[-_]of[-_]conduct|security|agents|claude|gemini|copilot-instructions|plan|plans|todo|roadmap|prompt|prompts|notice|authors|maintainers|imprint|impressum|privacy|datenschutz)$/i;

/** Data that programs leave beside the content. */
const programFile = /^(?:package|package-lock|composer|manifest|vercel|netlify|.*config.*)$/i;

/** Whether a file or folder of this name is never looked at: what is hidden, and programs. */
export function isSkipped(name: string): boolean {
	return name.startsWith('.') || skippedFolders.has(name);
}

/** Whether Markdown is about its repository, by its name without the extension. */
export function isOfRepository(stem: string): boolean {
	return repositoryFile.test(stem);
}

/** Whether a data file is a program's, by its name without the extension. */
export function isOfProgram(stem: string): boolean {
	return programFile.test(stem);
}
