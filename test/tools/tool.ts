import {accessSync, constants} from 'node:fs';
import path from 'node:path';

/**
 * Programs that some tests ask, and which the README's own commands do without: the names that each
 * goes by, and the package of Debian and Ubuntu that has it. Those of `linux` are not looked for
 * elsewhere.
 */
const tools = {
	/** A browser, for the page. */
	chromium: {
		names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
		from: 'chromium',
	},
	/** Readers of PDFs. */
	pdftotext: {names: ['pdftotext'], from: 'poppler-utils'},
	pdfinfo: {names: ['pdfinfo'], from: 'poppler-utils'},
	pdffonts: {names: ['pdffonts'], from: 'poppler-utils'},
	/** What PDFs look like. */
	pdftoppm: {names: ['pdftoppm'], from: 'poppler-utils'},
	/** The system's own record of what a program does. */
	strace: {names: ['strace'], from: 'strace', linux: true},
	/** Runs a program in a session of its own. */
	setsid: {names: ['setsid'], from: 'util-linux', linux: true},
	/** What asks for a page from a terminal. */
	curl: {names: ['curl'], from: 'curl'},
	wget: {names: ['wget'], from: 'wget'},
	http: {names: ['http'], from: 'httpie'},
	/** The state of a process. */
	ps: {names: ['ps'], from: 'procps'},
	/** What people have to connect with. */
	ssh: {names: ['ssh'], from: 'openssh-client'},
	plink: {names: ['plink'], from: 'putty-tools'},
	dbclient: {names: ['dbclient'], from: 'dropbear-bin'},
	/** What spreads connections over processes. */
	haproxy: {names: ['haproxy'], from: 'haproxy'},
} as const satisfies Record<string, {names: readonly string[]; from: string; linux?: true}>;

export type ToolName = keyof typeof tools;

function isProgram(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** Where a program is, or undefined: then its tests are skipped. */
export function findTool(tool: ToolName): string | undefined {
	const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
	return tools[tool].names
		.flatMap((name) => folders.map((folder) => path.join(folder, name)))
		.find(isProgram);
}

/** The programs that are not here, below the package that has them. */
export function missingTools(): Map<string, ToolName[]> {
	const missing = new Map<string, ToolName[]>();
	for (const [name, {from, ...rest}] of Object.entries(tools)) {
		if ('linux' in rest && process.platform !== 'linux') continue;
		const tool = name as ToolName;
		if (!findTool(tool)) missing.set(from, [...(missing.get(from) ?? []), tool]);
	}
	return missing;
}
