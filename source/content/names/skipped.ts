/** Folders that hold programs, or what one has made of the content. */
const programFolders: ReadonlySet<string> = new Set(['node_modules', 'dist', 'rendercv_output']);

/** Files that a repository has for its own sake, by their names without the extension. */
const repositoryFile =
	/^(?:readme|licen[cs]e|changelog|contributing|code[-_]of[-_]conduct|security)$/i;

/** Data that programs leave beside the content. */
const programFile = /^(?:package|package-lock|composer|manifest|vercel|netlify|.*config.*)$/i;

/** Whether a file or folder of this name is never looked at: what is hidden, and programs. */
export function isSkipped(name: string): boolean {
	return name.startsWith('.') || programFolders.has(name);
}

/** Whether Markdown is about its repository, by its name without the extension. */
export function isOfRepository(stem: string): boolean {
	return repositoryFile.test(stem);
}

/** Whether a data file is a program's, by its name without the extension. */
export function isOfProgram(stem: string): boolean {
	return programFile.test(stem);
}
