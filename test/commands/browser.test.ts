import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, afterEach, beforeAll, describe, expect, it, vi} from 'vitest';
import {buildReaching, Computer} from './reaching.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'reaching-'));
let program: string;
let computer: Computer;

beforeAll(async () => {
	program = await buildReaching(folder);
});
afterEach(() => computer.remove());
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const display = {DISPLAY: ':0'};

// The opener of macOS and Windows is not found by PATH.
describe.skipIf(process.platform !== 'linux')('opening an address', () => {
	async function open(address: string, env: Record<string, string>, rest = 'exit 0') {
		computer = new Computer({'xdg-open': rest});
		const result = await computer.run(program, ['open', address], env);
		expect(result).toMatchObject({stdout: '', status: 0});
		return {said: result.stderr, called: computer.note('xdg-open.arguments')};
	}

	it.each([
		['https://example.org/a?b=c&d=$(touch x)#e', 'https://example.org/a?b=c&d=$(touch%20x)#e'],
		['http://example.org', 'http://example.org/'],
		['mailto:grace@example.org', 'mailto:grace@example.org'],
		['tel:+1202000000', 'tel:+1202000000'],
		['  HTTPS://Example.org/`id`;ls', 'https://example.org/%60id%60;ls'],
		[
			'mailto:grace@example.org?attach=/etc/passwd&subject=Hi&Attachment=x',
			'mailto:grace@example.org?subject=Hi',
		],
	])(
		'hands %s to the xdg-open of PATH, as one argument and without a shell',
		async (given, got) => {
			expect(await open(given, display)).toEqual({said: 'opened', called: `${got}\n`});
			expect(computer.note('x')).toBeUndefined();
		},
	);

	it.each([
		'--help',
		'-a',
		'',
		'example.org',
		'file:///etc/passwd',
		'javascript:alert(1)',
		'vbscript:x',
		'ssh://-oProxyCommand=id',
		'/etc/passwd',
		'xdg-open',
	])('opens nothing for %j', async (given) => {
		expect(await open(given, display)).toEqual({said: 'unavailable', called: undefined});
	});

	it.each([
		['without a display', {}],
		['from another computer', {...display, SSH_CONNECTION: '10.0.0.1 1 10.0.0.2 22'}],
		['from another computer’s terminal', {...display, SSH_TTY: '/dev/pts/0'}],
	])('opens nothing %s', async (_, env) => {
		const result = await open('https://example.org', env);
		expect(result).toEqual({said: 'unavailable', called: undefined});
	});

	it('opens nothing where there is no xdg-open, not even one in the current folder', async () => {
		computer = new Computer({});
		const result = await computer.run(program, ['open', 'https://example.org'], {
			...display,
			PATH: `:.:bin:${computer.folder}/none`,
		});
		expect(result).toEqual({stdout: '', stderr: 'unavailable', status: 0});
	});

	it('tells when no program took the address', async () => {
		const {said, called} = await open('https://example.org', display, 'exit 3');
		expect({said, called}).toEqual({said: 'unavailable', called: 'https://example.org/\n'});
	});

	it.each([
		['while it runs', 'open', 'opened'],
		['when the reader has quit', 'leave', ''],
	])('neither hears the browser nor waits for it %s', async (_, verb, said) => {
		computer = new Computer({
			'xdg-open': 'echo noise; echo noise >&2; echo $$ > browser; exec /bin/sleep 20',
		});
		const result = await computer.run(program, [verb, 'https://example.org'], display);
		expect(result).toEqual({stdout: '', stderr: said, status: 0});
		const browser = await vi.waitFor(() => {
			const number = Number(computer.note('browser'));
			expect(number).toBeGreaterThan(1);
			return number;
		}, 5000);
		// Throws if there is none any more.
		process.kill(browser);
	});
});
