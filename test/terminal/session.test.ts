import {afterEach, describe, expect, test, vi} from 'vitest';
import {pictureOf} from './picture.ts';
import {closeAll, openSession, openShell, type SessionOptions} from './session.ts';

vi.setConfig({testTimeout: 30_000});

/** Runs a few lines of JavaScript in a terminal of 40 by 8. */
const run = (script: string, options: Partial<SessionOptions> = {}) =>
	openSession({args: ['-e', script], columns: 40, rows: 8, ...options});

const stayOpen = 'process.stdin.setRawMode(true).resume();';
const echoKeys = String.raw`
	process.stdin.setRawMode(true).on('data', (data) => {
		console.log(JSON.stringify(String(data)).replace('\x7f', '\\u007f'));
	});
	console.log('ready');
`;

afterEach(closeAll);

describe('the screen', () => {
	test('is what a reader sees, not what was written', async () => {
		const session = run(String.raw`process.stdout.write('one\ntwo\rTWO\n  \x1b[2Cthree   \n')`);
		await session.exited;
		expect(session.screen()).toEqual(['one', 'TWO', '    three', '', '', '', '', '']);
		expect(session.text()).toBe('one\nTWO\n    three\n\n\n\n\n');
		expect(session.raw).toContain('two\rTWO');
	});

	test('is the last rows when more was written, and the rest has scrolled off', async () => {
		const session = run('for (let i = 1; i <= 20; i++) console.log("line " + i)');
		await session.exited;
		expect(session.screen().slice(0, 2)).toEqual(['line 14', 'line 15']);
		expect(session.scrollback()).toHaveLength(13);
		expect(session.scrollback()[0]).toBe('line 1');
	});

	test('holds everything a program wrote before it ended, however much', async () => {
		const session = run(
			'process.stdout.write("x".repeat(39).concat("\\n").repeat(20000) + "last")',
		);
		await session.exited;
		expect(session.raw.length).toBe(20_000 * 41 + 4);
		expect(session.screen().at(-1)).toBe('last');
	});

	test('holds its last words even when the tester was busy as it ended', async () => {
		const session = run('process.stdout.write("é─世".repeat(4000) + "last")');
		await new Promise<void>((resolve) => {
			setTimeout(() => {
				// The event loop stands still for longer than node-pty waits; then again, and again.
				const timer = setInterval(() => {
					Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 250);
				}, 1);
				session.exited.then(() => {
					clearInterval(timer);
					resolve();
				});
			}, 10);
		});
		expect(session.raw).toBe(`${'é─世'.repeat(4000)}last`);
		expect(session.screen().at(-1)).toBe('last');
	});

	test('tells how a cell is written', async () => {
		const session = run(String.raw`process.stdout.write(
			'\x1b[1ma\x1b[0;2mb\x1b[0;3mc\x1b[0;4md\x1b[0;7me\x1b[0;9mf' +
			'\x1b[0;31mg\x1b[0;48;5;200mh\x1b[0;38;2;1;2;255mi\x1b[0mj')`);
		await session.exited;
		const plain = {
			...{bold: false, dim: false, italic: false, underline: false, strikethrough: false},
			...{inverse: false, fg: 'default', bg: 'default', link: undefined},
		};
		const cells = Array.from('abcdefghij', (_, column) => session.styleAt(0, column));
		expect(cells).toEqual([
			{...plain, text: 'a', bold: true},
			{...plain, text: 'b', dim: true},
			{...plain, text: 'c', italic: true},
			{...plain, text: 'd', underline: true},
			{...plain, text: 'e', inverse: true},
			{...plain, text: 'f', strikethrough: true},
			{...plain, text: 'g', fg: 1},
			{...plain, text: 'h', bg: 200},
			{...plain, text: 'i', fg: '#0102ff'},
			{...plain, text: 'j'},
		]);
		expect(() => session.styleAt(0, 40)).toThrow('row 0, column 40');
	});

	test('knows where a hyperlink leads, and that it isn’t underlined for that', async () => {
		const session = run(String.raw`console.log('\x1b]8;;https://a.example/\x07in\x1b]8;;\x07out')`);
		await session.exited;
		expect(session.styleAt(0, 1)).toMatchObject({link: 'https://a.example/', underline: false});
		expect(session.styleAt(0, 2)).toMatchObject({text: 'o', link: undefined});
	});

	test.each([
		['世', 2],
		['é', 1],
		['e\u0301', 1],
		['🎉', 2],
		['👩‍👩‍👧', 2],
		['👍🏽', 2],
		['🇫🇷', 2],
		['❤️', 2],
		['1️⃣', 2],
		['❤', 1],
		['한', 2],
		['한', 2],
		['Ж', 1],
		['─', 1],
	])('gives %s the columns today’s terminals give it', async (character, width) => {
		const session = run(`process.stdout.write(${JSON.stringify(`${character}|`)})`);
		await session.exited;
		expect(session.screen()[0]).toBe(`${character}|`);
		expect(session.styleAt(0, 0).text).toBe(character);
		expect(session.styleAt(0, width).text).toBe('|');
		expect(session.find('|')).toEqual({row: 0, column: width});
	});

	test('keeps flags apart, and emoji after a cursor move', async () => {
		const session = run(String.raw`process.stdout.write('🇫🇷🇪🇸|\x1b[2;1H👩\x1b[2;10H\u200d|')`);
		await session.exited;
		expect(session.find('|')).toEqual({row: 0, column: 4});
		expect(session.styleAt(0, 2).text).toBe('🇪🇸');
		expect(session.styleAt(1, 0).text).toBe('👩');
	});

	test('finds words, and shows the screen when they aren’t there', async () => {
		const session = run('console.log("\\n 世界 hello")');
		await session.exited;
		expect(session.find('hello')).toEqual({row: 1, column: 6});
		expect(() => session.find('bye')).toThrow(
			/"bye" is not on the screen:\n┌─+┐\n│ +│\n│ 世界 hello/,
		);
	});
});

describe('the terminal', () => {
	test('tells the program what it is, and nothing of the machine the test runs on', async () => {
		vi.stubEnv('CI', 'true');
		vi.stubEnv('NO_COLOR', '1');
		vi.stubEnv('FORCE_COLOR', '0');
		vi.stubEnv('LC_ALL', 'fr_FR.UTF-8');
		vi.stubEnv('TERM_PROGRAM', 'vscode');
		const script = `
			const {TERM, COLORTERM, LANG, CI, NO_COLOR, FORCE_COLOR, LC_ALL, TERM_PROGRAM, MINE} = process.env;
			const {isTTY, columns, rows} = process.stdout;
			console.log(JSON.stringify([TERM, COLORTERM, LANG, CI, NO_COLOR, FORCE_COLOR, LC_ALL, TERM_PROGRAM, MINE]));
			console.log(isTTY, columns, rows);
		`;
		const session = run(script, {columns: 120, rows: 9, env: {MINE: 'yes', LANG: 'es_ES.UTF-8'}});
		await session.exited;
		vi.unstubAllEnvs();
		expect(JSON.parse(session.screen()[0]!)).toEqual([
			...['xterm-256color', 'truecolor', 'es_ES.UTF-8'],
			...[null, null, null, null, null, 'yes'],
		]);
		expect(session.screen()[1]).toBe('true 120 9');
	});

	test('gives the variables that a test does want, and takes away those it doesn’t', async () => {
		const script = 'console.log(process.env.CI, process.env.NO_COLOR, "COLORTERM" in process.env)';
		const session = run(script, {env: {CI: '1', NO_COLOR: '1', COLORTERM: undefined}});
		await session.exited;
		expect(session.screen()[0]).toBe('1 1 false');
	});

	test('answers when it is asked where the cursor is', async () => {
		const session = run(String.raw`
			process.stdin.setRawMode(true).once('data', (reply) => {
				console.log(JSON.stringify(String(reply)));
				process.exit();
			});
			process.stdout.write('\x1b[3;7H\x1b[6n');
		`);
		expect(await session.waitFor('R"')).toContain(String.raw`"\u001b[3;7R"`);
	});

	test('knows whether the cursor is shown, and where it is', async () => {
		const session = run(String.raw`
			process.stdout.write('\x1b[?25l\x1b[2;5H*');
			process.stdin.setRawMode(true).once('data', () => process.stdout.write('\x1b[?25hshown'));
		`);
		await session.waitFor('*');
		expect(session.cursorVisible()).toBe(false);
		expect(session.cursor()).toEqual({row: 1, column: 5});
		await session.press('x');
		await session.waitFor('shown');
		expect(session.cursorVisible()).toBe(true);
	});

	test('knows which of the two screens is shown', async () => {
		const session = run(String.raw`
			process.stdout.write('below\x1b[?1049h\x1b[Habove');
			process.stdin.setRawMode(true).once('data', () => {
				process.stdout.write('\x1b[?1049l');
				process.exit();
			});
		`);
		expect(await session.waitFor('above')).not.toContain('below');
		expect(session.alternate()).toBe(true);
		await session.press('q');
		expect(await session.waitFor('below')).not.toContain('above');
		expect(session.alternate()).toBe(false);
	});

	test('can be made another size', async () => {
		const session = run(String.raw`
			const show = () => process.stdout.write('\x1b[2J\x1b[H' + process.stdout.getWindowSize() + '.');
			process.stdout.on('resize', show);
			show();
			${stayOpen}
		`);
		await session.waitFor('40,8.');
		await session.resize(72, 5);
		await session.waitFor('72,5.');
		expect(session.screen()).toHaveLength(5);
	});
});

describe('the keyboard', () => {
	test('has names for the keys', async () => {
		const session = run(echoKeys, {rows: 30});
		await session.waitFor('ready');
		await session.press('up', 'down', 'left', 'right', 'enter', 'esc', 'space', 'tab', 'backspace');
		await session.press('pageup', 'pagedown', 'home', 'end', 'ctrl-c', 'ctrl-z', 'shift-tab');
		await session.press('delete', 'q', 'G', '/', 'é');
		await session.waitFor('é');
		expect(
			session
				.screen()
				.filter(Boolean)
				.slice(1)
				.map((line) => JSON.parse(line))
				// On a busy machine, two may be read as one.
				.join(''),
		).toBe(
			[
				...['\x1b[A', '\x1b[B', '\x1b[D', '\x1b[C', '\r', '\x1b', ' ', '\t', '\x7f'],
				...['\x1b[5~', '\x1b[6~', '\x1b[H', '\x1b[F', '\x03', '\x1a', '\x1b[Z'],
				...['\x1b[3~', 'q', 'G', '/', 'é'],
			].join(''),
		);
	});

	test('sends the arrows a program asked for', async () => {
		const session = run(`process.stdout.write('\\x1b[?1h');${echoKeys}`);
		await session.waitFor('ready');
		await session.press('up', 'end', 'pageup');
		await session.waitFor('5~');
		expect(session.screen().slice(1, 4)).toEqual(['"\\u001bOA"', '"\\u001bOF"', '"\\u001b[5~"']);
	});

	test('refuses a key that there isn’t, and any when nobody listens', async () => {
		const session = run(echoKeys);
		await session.waitFor('ready');
		await expect(session.press('dwon')).rejects.toThrow('no key is called "dwon"');
		session.kill();
		await session.exited;
		await expect(session.press('q')).rejects.toThrow('the program has ended already, by SIGTERM');
	});

	test('types characters whole, and pastes all at once', async () => {
		const session = run(echoKeys);
		await session.waitFor('ready');
		// Each is waited for: a program that is kept waiting itself reads two at once.
		for (const character of 'añ🎉') {
			await session.type(character);
			await session.waitFor(JSON.stringify(character));
		}
		session.write('pasted');
		await session.waitFor('pasted');
		expect(session.screen().slice(1, 5)).toEqual(['"a"', '"ñ"', '"🎉"', '"pasted"']);
	});
});

describe('waiting', () => {
	test('is for words, a pattern or anything true of the screen', async () => {
		const session = run(`setTimeout(() => console.log('late 42'), 300); ${stayOpen}`);
		expect(session.text().trim()).toBe('');
		expect(await session.waitFor('late')).toContain('late 42');
		await session.waitFor(/\d{2}$/m);
		await session.waitFor((text) => text.startsWith('late'));
	});

	/** Writes first some words, then dots for a while, then what comes after. */
	const slowly = (first: string, last: string) => `
		process.stdout.write('${first}');
		const timer = setInterval(() => process.stdout.write('.'), 10);
		setTimeout(() => {
			clearInterval(timer);
			process.stdout.write('${last}');
		}, 200);
		${stayOpen}
	`;

	// A busy machine may make a pause where the program makes none: hence the retries.
	test('goes on until the screen has come to rest', {retry: 3}, async () => {
		const session = run(slowly('begun', 'done'));
		expect(await session.waitFor('begun')).toMatch(/begun[.]+done/);
	});

	test('isn’t for what was there for a moment', {retry: 3}, async () => {
		const session = run(slowly('here', String.raw`\r\x1b[Kgone`));
		await expect(session.waitFor('here', {timeout: 800})).rejects.toThrow('gone');
	});

	test('sees a frame when it is whole, if the program says where it begins and ends', async () => {
		const session = run(String.raw`
			process.stdout.write('\x1b[?2026hfirst ');
			setTimeout(() => process.stdout.write('second\x1b[?2026l'), 600);
			${stayOpen}
		`);
		expect(await session.waitFor('first')).toContain('first second');
	});

	test('ends in an error that shows the screen', async () => {
		const session = run(`console.log('something else'); ${stayOpen}`);
		await session.waitFor('else');
		await expect(session.waitFor('this', {timeout: 100})).rejects.toThrow(
			/^waited 100 ms in vain for "this" on the screen:\n┌─{40}┐\n│something else {26}│\n(│ {40}│\n){7}└─{40}┘$/,
		);
	});

	test('ends as soon as the program does', async () => {
		const session = run('console.log("sorry"); process.exitCode = 3');
		// Who waited for the time to be up would wait for ever.
		await expect(session.waitFor('welcome', {timeout: Number.POSITIVE_INFINITY})).rejects.toThrow(
			/^the program ended, with status 3, without "welcome" on the screen:\n[\s\S]*sorry/,
		);
		expect(await session.waitFor('sorry')).toContain('sorry');
	});

	test('for silence takes as long as the program talks', async () => {
		const session = run(`
			let count = 0;
			const timer = setInterval(() => {
				process.stdout.write(String(++count));
				if (count === 9) clearInterval(timer);
			}, 40);
			${stayOpen}
		`);
		await session.waitFor('1');
		await session.settle(250);
		expect(session.screen()[0]).toBe('123456789');
	});

	test('for silence gives up on a program that never stops', async () => {
		const session = run(`setInterval(() => process.stdout.write('x'), 5)`);
		await session.waitFor('x');
		await expect(session.settle(200, {timeout: 600})).rejects.toThrow('did not settle in 600 ms');
	});
});

describe('the end', () => {
	test('has a status', async () => {
		expect(await run('process.exit(130)').exited).toEqual({exitCode: 130, signal: undefined});
	});

	test('has the signal that brought it', async () => {
		const session = run(`console.log('ready'); ${stayOpen}`);
		await session.waitFor('ready');
		session.kill('SIGHUP');
		expect(await session.exited).toMatchObject({signal: 'SIGHUP'});
	});

	test('comes to all programs, even those that will not hear of it', async () => {
		const script = `
			process.on('SIGHUP', () => {}).on('SIGTERM', () => {});
			console.log(process.pid);
			${stayOpen}
		`;
		const sessions = [run(script), run(script)];
		const pids: number[] = [];
		for (const session of sessions) {
			pids.push(Number(await session.waitFor(/^\d+$/m)));
		}

		expect(pids.map(isRunning)).toEqual([true, true]);
		await closeAll();
		expect(pids.map(isRunning)).toEqual([false, false]);
		await Promise.all(sessions.map((session) => session.close()));
	});
});

describe('the shell', () => {
	test('can say how a program left the terminal', async () => {
		const shell = openShell({columns: 100, rows: 30});
		await shell.waitFor(/^\$$/m);
		const answer = async (command: string) => {
			await shell.type(`clear; ${command}; echo DONE $?`);
			await shell.press('enter');
			return shell.waitFor(/^DONE \d+$/m);
		};

		const before = await answer('stty -a');
		expect(before).toMatch(/\bicanon\b[\s\S]* echo /);
		const good = 'process.stdin.setRawMode(true).resume(); setTimeout(() => process.exit(7), 50)';
		expect(await answer(`node -e '${good}'`)).toMatch(/^DONE 7$/m);
		expect(await answer('stty -a')).toBe(before);
		expect(await answer('stty raw')).toMatch(/^DONE 0$/m);
		shell.write('stty -a\n');
		await shell.waitFor(/-icanon/);
	});

	test('has its keyboard back when the program has quit', async () => {
		const shell = openShell({columns: 80, rows: 20});
		await shell.waitFor('$');
		const script = `
			console.log("rea" + "dy");
			process.stdin.setRawMode(true).on("data", (key) => String(key) === "q" && process.exit());
		`;
		await shell.type(`node -e '${script.replaceAll(/\s+/g, ' ')}'`);
		await shell.press('enter');
		await shell.waitFor(/^ready$/m);
		// In raw mode Ctrl-C is a byte like any other.
		await shell.press('ctrl-c');
		expect(await shell.waitFor('ready')).toMatch(/ready\s*$/);
		await shell.press('q');
		await shell.waitFor(/ready\n\$\s*$/);
		await shell.type('echo $((6 * 7))');
		await shell.press('enter');
		await shell.waitFor(/^42$/m);
	});

	test('takes the program along when it is closed', async () => {
		const shell = openShell({columns: 80, rows: 20});
		await shell.waitFor('$');
		await shell.type(`node -e 'console.log(process.pid); ${stayOpen}'`);
		await shell.press('enter');
		const pid = Number(/^\d+$/m.exec(await shell.waitFor(/^\d+$/m)));
		expect(isRunning(pid)).toBe(true);
		await shell.close();
		expect(await shell.exited).toMatchObject({signal: 'SIGKILL'});
		await vi.waitFor(() => expect(isRunning(pid)).toBe(false), {timeout: 5000});
	});
});

describe('the picture', () => {
	const pictured = async (written: string, options?: {title?: string; cursor?: boolean}) => {
		const session = run(`process.stdout.write(${JSON.stringify(written)})`);
		await session.exited;
		return pictureOf(session.terminal, options);
	};

	test('puts each run of one style at its column', async () => {
		const svg = await pictured('plain \x1b[1mbold\x1b[0m  far');
		expect(svg).toMatch(/<text x="18" [^>]*textLength="45"[^>]*>plain<\/text>/);
		expect(svg).toMatch(/<text x="72" [^>]*font-weight="bold" textLength="36"[^>]*>bold<\/text>/);
		expect(svg).toMatch(/<text x="126" [^>]*>far<\/text>/);
	});

	test('has no word that XML could misread, and asks nothing of the network', async () => {
		const svg = await pictured('<a href="x">&', {title: 'R&D'});
		expect(svg).toContain('&#60;a href=&#34;x&#34;&#62;&#38;');
		expect(svg).toContain('<title>R&#38;D</title>');
		expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/http|href="|url\(/);
	});

	test('centres a wide character in its two cells', async () => {
		expect(await pictured('世x')).toMatch(
			/<text x="27" [^>]*text-anchor="middle">世<\/text>\n<text x="36" /,
		);
	});

	test('draws lines instead of writing them, from edge to edge', async () => {
		const svg = await pictured('╭──╮\r\n│  │');
		expect(svg).not.toMatch(/[╭─╮│]/);
		const [path] = /<path fill="#d7dae0" d="[^"]+/.exec(svg)!;
		// The corner, the rule beside it, and the wall below, which begins where the corner ends.
		expect(path).toContain('M22 58V53Q22 48 27 48V49');
		expect(path).toContain('M27 48h18v1h-18z');
		expect(path).toContain('M22 58h1v20h-1z');
	});

	test('gives double lines a gap, and crossings their arms', async () => {
		const svg = await pictured('═╬┘');
		const paths = [...svg.matchAll(/<path fill="(.*?)" d="(.*?)"/g)].map((match) => match.slice(1));
		expect(paths).toEqual([
			['#d7dae0', 'M18 47h9v3h-9zM27 47h9v3h-9zM30 38h3v20h-3zM36 48h5v1h-5zM40 38h1v11h-1z'],
			['#16181d', 'M18 48h9v1h-9zM27 48h9v1h-9zM31 38h1v20h-1z'],
		]);
	});

	test('knows the colours, dim and inverse too', async () => {
		expect(await pictured('\x1b[38;2;18;52;86mx')).toContain('fill="#123456"');
		expect(await pictured('\x1b[38;5;196mx')).toContain('fill="#ff0000"');
		expect(await pictured('\x1b[38;5;244mx')).toContain('fill="#808080"');
		expect(await pictured('\x1b[2mx')).toMatch(/<text [^>]*fill="#8a8c92"/);
		const inverse = await pictured('\x1b[7mx');
		expect(inverse).toContain('<path fill="#d7dae0" d="M18 38h9v20h-9z"/>');
		expect(inverse).toMatch(/<text [^>]*fill="#16181d"/);
	});

	test('underlines, strikes through and leans', async () => {
		expect(await pictured('\x1b[4ma b')).toContain('<path fill="#d7dae0" d="M18 55h27v1h-27z"/>');
		expect(await pictured('\x1b[9mab')).toContain('<path fill="#d7dae0" d="M18 48h18v1h-18z"/>');
		expect(await pictured('\x1b[3ma')).toContain('font-style="italic"');
	});

	test('shows the cursor when told to', async () => {
		const block = 'd="M36 38h9v20h-9z"';
		expect(await pictured('ab')).not.toContain(block);
		expect(await pictured('ab', {cursor: true})).toContain(block);
	});
});

function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}
