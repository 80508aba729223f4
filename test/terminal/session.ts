import {readdirSync, readFileSync, readSync} from 'node:fs';
import type {Socket} from 'node:net';
import {constants} from 'node:os';
import {dirname} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {type IPty, spawn} from '@lydell/node-pty';
import xterm, {type IUnicodeVersionProvider, type Terminal} from '@xterm/headless';
import {type Style, styleOf} from './picture.ts';

/** The terminal a program is put into. */
export type TerminalOptions = {
	columns: number;
	rows: number;

	/** Set over a plain environment; `undefined` takes a variable away. */
	env?: Record<string, string | undefined>;

	/** @default process.cwd() */
	cwd?: string;
};

/** A program to run in a terminal. */
export type SessionOptions = TerminalOptions & {
	/** The script for `node` to run; leave it out to give `args` to node itself (`-e`, …). */
	file?: string;

	args?: string[];

	/** @default process.execPath */
	node?: string;
};

/** How a program ended: with a status, or by a signal. */
export type Exit = {exitCode: number; signal: NodeJS.Signals | undefined};

/** What a test may wait for: words on the screen, or something true of its whole text. */
export type Wanted = string | RegExp | ((text: string) => boolean);

/** A cell of the screen: what is in it and how it is written. */
export type StyledCell = Style & {text: string; link: string | undefined};

/** Milliseconds to wait for a screen: what never comes is told of, and a busy machine is no fault. */
const patience = 60_000;

/** Milliseconds to wait for a pause in what a program writes that may never make one. */
const breath = 5000;

const open = new Set<Session>();

/** Runs `node file ...args` in a pseudo-terminal, and reads its screen. */
export function openSession({file, args = [], node, ...options}: SessionOptions): Session {
	const command = node ?? process.execPath;
	return new Session(command, file === undefined ? args : [file, ...args], options);
}

/**
 * Runs a shell whose prompt is `$ `, so that what a program leaves behind can be asked of the very
 * terminal it ran in: the shell lives on when the program has quit.
 */
export function openShell({env, ...options}: TerminalOptions): Session {
	const path = `${dirname(process.execPath)}:${process.env.PATH ?? ''}`;
	return new Session('sh', [], {...options, env: {PATH: path, PS1: '$ ', ...env}});
}

/** Ends every program still running. For `afterEach`. */
export async function closeAll(): Promise<void> {
	await Promise.all([...open].map((session) => session.close()));
}

/**
 * A program in a pseudo-terminal, a hand on its keyboard and an eye on its screen. The emulator
 * takes a moment to read what the program wrote: `press`, `type`, `resize`, `settle` and `waitFor`
 * wait for it; `screen` and its like tell what has been read so far.
 */
export class Session {
	/** The emulator: a picture is made of it. */
	readonly terminal: Terminal;

	/** Resolves when the program has ended and all it wrote is on the screen. */
	readonly exited: Promise<Exit>;

	readonly #pty: IPty;
	readonly #decoder = new TextDecoder();
	#raw = '';
	#unread = 0;
	#lastOutput = performance.now();
	#exit: Exit | undefined;

	/** Use `openSession` or `openShell`. */
	constructor(command: string, args: string[], {columns, rows, env, cwd}: TerminalOptions) {
		this.terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
		this.terminal.unicode.register(graphemes);
		this.terminal.unicode.activeVersion = graphemes.version;
		this.#pty = spawn(command, args, {
			name: 'xterm-256color',
			cols: columns,
			rows,
			cwd: cwd ?? process.cwd(),
			env: plainEnvironment(env),
		});
		readToTheEnd(this.#pty, (bytes) => this.#read(bytes));
		// What a terminal answers when asked: where the cursor is, what it can do.
		this.terminal.onData((reply) => {
			if (!this.#exit) {
				this.#pty.write(reply);
			}
		});
		this.exited = new Promise((resolve) => {
			this.#pty.onExit(({exitCode, signal}) => {
				this.terminal.write('', () => {
					this.#exit = {exitCode, signal: signalName(signal)};
					open.delete(this);
					resolve(this.#exit);
				});
			});
		});
		open.add(this);
	}

	/** Every byte received, as text. */
	get raw(): string {
		return this.#raw;
	}

	/** The rows of the screen, without the blanks at their ends. */
	screen(): string[] {
		const top = this.terminal.buffer.active.baseY;
		return this.#lines().slice(top, top + this.terminal.rows);
	}

	/** The screen as one text. */
	text(): string {
		return this.screen().join('\n');
	}

	/** The rows that have scrolled off the top, the oldest first. */
	scrollback(): string[] {
		return this.#lines().slice(0, this.terminal.buffer.active.baseY);
	}

	/** A cell, counting rows and columns from 0. The second half of a wide character is empty. */
	styleAt(row: number, column: number): StyledCell {
		const buffer = this.terminal.buffer.active;
		const cell = buffer.getLine(buffer.baseY + row)?.getCell(column);
		if (!cell) {
			throw new RangeError(`no cell at row ${row}, column ${column}`);
		}

		const {urlId} = (cell as unknown as {extended: {urlId: number}}).extended;
		const link = urlId ? innards(this.terminal)._oscLinkService.getLinkData(urlId)?.uri : undefined;
		return {text: cell.getChars(), link, ...styleOf(cell)};
	}

	/** Where some words are on the screen: the cell of the first letter, for `styleAt`. */
	find(words: string): {row: number; column: number} {
		const buffer = this.terminal.buffer.active;
		for (const [row, text] of this.screen().entries()) {
			const index = text.indexOf(words);
			if (index !== -1) {
				const line = buffer.getLine(buffer.baseY + row)!;
				let column = 0;
				for (let before = 0; before < index || line.getCell(column)!.getWidth() === 0; column++) {
					const cell = line.getCell(column)!;
					before += cell.getWidth() === 0 ? 0 : cell.getChars().length || 1;
				}

				return {row, column};
			}
		}

		throw new Error(`${JSON.stringify(words)} is not on the screen:\n${this.#framed()}`);
	}

	/** Where the cursor is, counting from 0. */
	cursor(): {row: number; column: number} {
		const {cursorX, cursorY} = this.terminal.buffer.active;
		return {row: cursorY, column: cursorX};
	}

	/** Whether the cursor is shown. */
	cursorVisible(): boolean {
		return !innards(this.terminal).coreService.isCursorHidden;
	}

	/** Whether the program has taken the alternate screen. */
	alternate(): boolean {
		return this.terminal.buffer.active.type === 'alternate';
	}

	/**
	 * Presses keys one after the other, leaving the program time to answer each: a name (`up`,
	 * `enter`, `esc`, `ctrl-c`, …) or a character.
	 */
	async press(...keys: string[]): Promise<void> {
		for (const key of keys) {
			this.write(bytesOf(key, this.terminal.modes.applicationCursorKeysMode));
			// Programs wait a while for what may follow an escape; a letter too soon would be Alt.
			await this.#quiet(key === 'esc' ? 100 : 25, breath);
		}
	}

	/** Types a text, a character at a time, as fingers do. */
	async type(text: string): Promise<void> {
		for (const character of text) {
			this.write(character);
			await this.#quiet(5, breath);
		}
	}

	/** Sends bytes as they are: a paste, a mouse's report, keys faster than anyone's. */
	write(data: string): void {
		if (this.#exit) {
			throw new Error(`the program has ended already, ${describe(this.#exit)}`);
		}

		this.#pty.write(data);
	}

	/** Makes the window another size, and waits for what the program does about it. */
	async resize(columns: number, rows: number): Promise<void> {
		await this.#flushed();
		this.terminal.resize(columns, rows);
		this.#pty.resize(columns, rows);
		await this.#quiet(50, breath);
	}

	/**
	 * Waits for the screen to show something and come to rest with it; gives the screen's text.
	 * Rejects with the whole screen when time is up, or when the program ends without showing it.
	 */
	async waitFor(wanted: Wanted, {timeout = patience} = {}): Promise<string> {
		const deadline = performance.now() + timeout;
		for (;;) {
			const exit = this.#exit;
			await this.#flushed();
			if (this.#shows(wanted)) {
				await this.#quiet(25, 300);
				if (this.#shows(wanted) && !this.terminal.modes.synchronizedOutputMode) {
					return this.text();
				}
			}

			if (exit) {
				const ending = `the program ended, ${describe(exit)}, without ${named(wanted)}`;
				throw new Error(`${ending} on the screen:\n${this.#framed()}`);
			}

			if (performance.now() >= deadline) {
				const waited = `waited ${timeout} ms in vain for ${named(wanted)} on the screen`;
				throw new Error(`${waited}:\n${this.#framed()}`);
			}

			await sleep(10);
		}
	}

	/** Waits until the program has written nothing for so many milliseconds. */
	async settle(quiet = 80, {timeout = patience} = {}): Promise<void> {
		if (!(await this.#quiet(quiet, timeout))) {
			throw new Error(`the screen did not settle in ${timeout} ms:\n${this.#framed()}`);
		}
	}

	/** The number of the program's process. */
	get pid(): number {
		return this.#pty.pid;
	}

	/** Reads no more of what the program writes, as a terminal that is held up; until `readOn`. */
	hold(): void {
		this.#pty.pause();
	}

	/** Of what the program has written meanwhile, reads about so many bytes. */
	readSome(bytes: number): void {
		try {
			for (let left = bytes; left > 0; ) {
				const part = new Uint8Array(4096);
				const size = readSync((this.#pty as unknown as PtyInnards).fd, part);
				this.#read(part.subarray(0, size));
				left -= size;
			}
		} catch {
			// EAGAIN: there is no more.
		}
	}

	/** Reads again. */
	readOn(): void {
		this.#pty.resume();
	}

	/** Sends the program a signal. */
	kill(signal: NodeJS.Signals = 'SIGTERM'): void {
		this.#pty.kill(signal);
	}

	/** Ends the program if it still runs. */
	async close(): Promise<void> {
		if (!this.#exit) {
			try {
				// It leads a session, so that its number is also its group's.
				process.kill(-this.#pty.pid, 'SIGKILL');
			} catch {
				// It has just ended by itself.
			}
		}

		await this.exited;
	}

	#read(bytes: Uint8Array): void {
		this.#raw += this.#decoder.decode(bytes, {stream: true});
		this.#lastOutput = performance.now();
		this.#unread++;
		this.terminal.write(bytes, () => {
			this.#unread--;
		});
	}

	#flushed(): Promise<void> {
		return new Promise((resolve) => this.terminal.write('', resolve));
	}

	/**
	 * Waits for a pause of `pause` ms from now, at most `limit` ms; tells whether there was one. A
	 * program that has work to do, and no core to do it on, makes none.
	 */
	async #quiet(pause: number, limit: number): Promise<boolean> {
		const start = performance.now();
		let lastWork = start;
		for (;;) {
			const now = performance.now();
			const drawn = this.#unread === 0 && !this.terminal.modes.synchronizedOutputMode;
			if (drawn && this.#exit) return true;
			if (drawn && now - Math.max(lastWork, this.#lastOutput) >= pause) {
				if (!isAtWork(this.#pty.pid)) return true;
				lastWork = now;
			}

			if (now - start >= limit) {
				await this.#flushed();
				return false;
			}

			await sleep(5);
		}
	}

	#shows(wanted: Wanted): boolean {
		const text = this.text();
		return typeof wanted === 'function'
			? wanted(text)
			: typeof wanted === 'string'
				? text.includes(wanted)
				: text.search(wanted) !== -1;
	}

	#lines(): string[] {
		const buffer = this.terminal.buffer.active;
		return Array.from({length: buffer.length}, (_, index) =>
			buffer.getLine(index)!.translateToString(true).trimEnd(),
		);
	}

	#framed(): string {
		const {active: buffer} = this.terminal.buffer;
		const rule = '─'.repeat(this.terminal.cols);
		const rows = Array.from({length: this.terminal.rows}, (_, row) => {
			const line = buffer.getLine(buffer.baseY + row)!.translateToString(false);
			return `│${line}│`;
		});
		return [`┌${rule}┐`, ...rows, `└${rule}┘`].join('\n');
	}
}

const keys: Record<string, string> = {
	up: '\x1b[A',
	down: '\x1b[B',
	right: '\x1b[C',
	left: '\x1b[D',
	home: '\x1b[H',
	end: '\x1b[F',
	pageup: '\x1b[5~',
	pagedown: '\x1b[6~',
	delete: '\x1b[3~',
	enter: '\r',
	esc: '\x1b',
	space: ' ',
	tab: '\t',
	'shift-tab': '\x1b[Z',
	backspace: '\x7f',
};

function bytesOf(key: string, application: boolean): string {
	const control = /^ctrl-([a-z])$/.exec(key);
	if (control) {
		return String.fromCharCode(control[1]!.charCodeAt(0) - 96);
	}

	const bytes = keys[key];
	if (bytes) {
		// A program may ask for the arrows' other code; a real keyboard obeys.
		return application ? bytes.replace(/^\x1b\[(?=[A-H]$)/, '\x1bO') : bytes;
	}

	if ([...key].length !== 1) {
		throw new RangeError(`no key is called ${JSON.stringify(key)}; use type() for text`);
	}

	return key;
}

/**
 * Only what a program needs from the machine: a variable of the tester's own (CI, NO_COLOR, LC_ALL,
 * the name of their terminal) must not change what a test sees.
 */
function plainEnvironment(env: TerminalOptions['env'] = {}): Record<string, string> {
	const variables: Record<string, string | undefined> = {
		TERM: 'xterm-256color',
		COLORTERM: 'truecolor',
		LANG: 'en_US.UTF-8',
	};
	for (const name of ['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'TMPDIR', 'NODE_V8_COVERAGE']) {
		variables[name] = process.env[name];
	}

	return Object.fromEntries(
		Object.entries({...variables, ...env}).filter(
			(entry): entry is [string, string] => entry[1] !== undefined,
		),
	);
}

/** What node-pty has and does not declare. */
type PtyInnards = {_socket: Socket; fd: number};

/**
 * Hands on all that a program writes, to its last word. node-pty alone loses some on a busy machine:
 * it takes a program's end for the end of what there is to read, when 4 KB are read or 200 ms gone.
 */
function readToTheEnd(pty: IPty, read: (bytes: Uint8Array) => void): void {
	const {_socket: socket, fd} = pty as unknown as PtyInnards;
	// Bytes, not letters: the last ones are read by another hand, perhaps from the middle of a letter.
	socket.setEncoding('latin1');
	pty.onData((data) => read(Buffer.from(data, 'latin1')));
	const destroy = socket.destroy.bind(socket);
	socket.destroy = (error) => {
		try {
			for (let size = -1; size !== 0 && !socket.destroyed; ) {
				const bytes = new Uint8Array(4096);
				size = readSync(fd, bytes);
				read(bytes.subarray(0, size));
			}
		} catch {
			// EIO: nobody is left to write. EAGAIN: a child of the program's is, and has nothing to say.
		}

		return destroy(error);
	};
}

/**
 * Whether what is in the foreground of a terminal runs, waits for a core, or for a disk. `leader` is
 * the first program in it. Where the system does not tell, as elsewhere than on Linux: no.
 */
function isAtWork(leader: number): boolean {
	// What follows the name of a process: its state, its parent, its group, its session, its terminal,
	// and the group in the foreground of that.
	const fieldsOf = (file: string) =>
		readFileSync(file, 'utf8')
			.replace(/^.*\) /s, '')
			.split(' ');
	try {
		const group = Number(fieldsOf(`/proc/${leader}/stat`)[5]);
		const threads = `/proc/${group}/task`;
		return readdirSync(threads).some((thread) =>
			/[RD]/.test(fieldsOf(`${threads}/${thread}/stat`)[0] ?? ''),
		);
	} catch {
		return false;
	}
}

function signalName(signal: number | undefined): NodeJS.Signals | undefined {
	const names = Object.entries(constants.signals);
	return signal
		? (names.find(([, number]) => number === signal)?.[0] as NodeJS.Signals | undefined)
		: undefined;
}

const describe = ({exitCode, signal}: Exit) =>
	signal ? `by ${signal}` : `with status ${exitCode}`;

const named = (wanted: Wanted) =>
	typeof wanted === 'string' ? JSON.stringify(wanted) : String(wanted);

/** What xterm knows and does not tell. */
type Innards = {
	coreService: {isCursorHidden: boolean};
	_oscLinkService: {getLinkData(id: number): {uri: string} | undefined};
};

const innards = (terminal: Terminal) => (terminal as unknown as {_core: Innards})._core;

const segmenter = new Intl.Segmenter();
const clusters: string[] = [];

/**
 * The widths of today's terminals. xterm comes with those of Unicode 6, in which an emoji is one
 * column wide and a family is three people; the way to give it others is a provider that says, for
 * each code point, how wide the character has become and whether it belongs to the one before.
 * Written without `string-width` on purpose: Ink measures with that, and would measure itself.
 */
const graphemes: IUnicodeVersionProvider = {
	version: 'graphemes',
	wcwidth: (codepoint) => widthOf(String.fromCodePoint(codepoint)),
	charProperties(codepoint, preceding) {
		const character = String.fromCodePoint(codepoint);
		const before = preceding >> 3;
		const joined = before !== 0 && codepoint >= 0x300 && isOne(textOf(before) + character);
		const text = joined ? textOf(before) + character : character;
		return (idOf(text) << 3) | (widthOf(text) << 1) | Number(joined);
	},
};

const isOne = (text: string) => [...segmenter.segment(text)].length === 1;

// The state that xterm hands back has 24 bits: a code point, or the number of a cluster.
const idOf = (text: string) => {
	const codepoint = text.codePointAt(0)!;
	if (text.length === String.fromCodePoint(codepoint).length) {
		return codepoint;
	}

	const known = clusters.indexOf(text);
	return 0x200000 + (known === -1 ? clusters.push(text) - 1 : known);
};

const textOf = (id: number) =>
	id < 0x200000 ? String.fromCodePoint(id) : clusters[id - 0x200000]!;

const invisible = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]+$/u;
const emoji = /^\p{Emoji_Presentation}|^\p{Emoji}\p{Emoji_Modifier}?\ufe0f/u;
const wide =
	/^[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]/u;

function widthOf(text: string): 0 | 1 | 2 {
	if (text.length === 1 && text < '\u0300') {
		return 1;
	}

	return invisible.test(text) && text !== '\u00ad'
		? 0
		: emoji.test(text) || wide.test(text)
			? 2
			: 1;
}
