import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {buildReaching, Computer} from './reaching.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'reaching-'));
let program: string;
let computer: Computer;

beforeAll(async () => {
	program = await buildReaching(folder);
});
afterEach(() => computer.remove());
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const text = 'José · 山田 \u001B]0;x\u0007 $(id)\n👩🏽‍💻';
const osc52 = (copied: string) => `\u001B]52;c;${Buffer.from(copied).toString('base64')}\u0007`;
const desktop = {DISPLAY: ':0'};
/** A tool that keeps what it is given. */
const keep = (name: string) => `/bin/cat > ${name}.input`;

// The clipboard of macOS and Windows is not found by PATH alone.
describe.skipIf(process.platform !== 'linux')('copying a text', () => {
	const tools = {
		which: `command -v "$1" > which.found`,
		xsel: keep('xsel'),
		'wl-copy': keep('wl-copy'),
	};

	async function copy(env: Record<string, string>, {given = text, times = 1, have = tools} = {}) {
		computer = new Computer(have);
		const result = await computer.run(program, ['copy', given, String(times)], env);
		expect(result.status).toBe(0);
		const {stdout: written, stderr: said} = result;
		return {said, written, x: computer.note('xsel.input'), wayland: computer.note('wl-copy.input')};
	}

	it('asks the terminal, and fills the clipboard of this computer', async () => {
		expect(await copy(desktop)).toEqual({
			said: 'both',
			written: osc52(text),
			x: text,
			wayland: undefined,
		});
		expect(computer.note('xsel.arguments')).toBe('--clipboard\n--input\n');
	});

	it('does so under Wayland', async () => {
		expect(await copy({WAYLAND_DISPLAY: 'wayland-0'})).toMatchObject({said: 'both', wayland: text});
	});

	it.each([
		['from another computer', {...desktop, SSH_CONNECTION: '10.0.0.1 1 10.0.0.2 22'}],
		['without a desktop', {}],
	])('asks the terminal alone %s', async (_, env) => {
		expect(await copy(env)).toEqual({
			said: 'terminal',
			written: osc52(text),
			x: undefined,
			wayland: undefined,
		});
	});

	it.each([
		['is missing', {}],
		['fails', {...tools, xsel: 'echo no >&2; exit 1'}],
		['does not read', {...tools, xsel: 'exit 0'}],
	])('never fails where the tool %s', async (how, have) => {
		const given = 'long '.repeat(14_000);
		const {said, written} = await copy(desktop, {given, have: have as typeof tools});
		// One that says that it has done it, without having read all, is believed or not.
		expect(how === 'does not read' ? ['terminal', 'both'] : ['terminal']).toContain(said);
		expect(written).toBe(osc52(given));
	});

	it('asks no terminal for more than terminals take', async () => {
		expect(await copy({}, {given: 'x', times: 74_994})).toMatchObject({
			said: 'terminal',
			written: osc52('x'.repeat(74_994)),
		});
		computer.remove();
		expect(await copy({}, {given: 'x', times: 74_995})).toMatchObject({said: 'none', written: ''});
		computer.remove();
		const much = await copy(desktop, {given: 'é', times: 100_000});
		expect(much).toMatchObject({said: 'local', written: '', x: 'é'.repeat(100_000)});
	});

	it.each(['linux', 'dumb', 'vt100'])('asks no terminal that would not obey: %s', async (TERM) => {
		expect(await copy({TERM})).toMatchObject({said: 'none', written: ''});
	});

	it('does nothing with nothing', async () => {
		expect(await copy(desktop, {given: ''})).toMatchObject({
			said: 'none',
			written: '',
			x: undefined,
		});
	});

	it('asks tmux and, through it, the terminal around it', async () => {
		const inside = osc52(text).replaceAll('\u001B', '\u001B\u001B');
		const {written} = await copy({TMUX: '/tmp/tmux,1,0', TERM: 'screen-256color'});
		expect(written).toBe(`${osc52(text)}\u001BPtmux;${inside}\u001B\\`);
	});

	it.each([{STY: '1.pts-0', TERM: 'xterm'}, {TERM: 'screen.xterm-256color'}])(
		'asks the terminal around GNU Screen, in parts that it hands on: %o',
		async (env) => {
			const {written} = await copy(env, {given: 'x', times: 3000});
			const parts = [...written.matchAll(/\u001BP(.*?)\u001B\\/gs)];
			expect(parts.map(([all]) => all).join('')).toBe(written);
			expect(parts.map(([, part]) => part).join('')).toBe(osc52('x'.repeat(3000)));
			for (const [all] of parts) expect(all.length).toBeLessThan(256);
		},
	);
});
