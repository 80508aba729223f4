import {afterEach, describe, expect, it} from 'vitest';
import type {Hex} from '../../source/resume/screen/color.ts';
import {type Palette, paletteOf} from '../../source/resume/screen/theme.ts';
import type {Resume} from '../../source/resume/types.ts';
import {openRemote} from './remote-reader.ts';
import {connect, endAll, run, sample, serveSsh} from './ssh-host.ts';

afterEach(endAll);

const background = (color: string) => `\u001B]11;rgb:${color}\u001B\\\u001B[?62;22c`;
const down = '\u001B[B';

describe('the viewer over ssh', () => {
	it('draws, follows keys, and gives the terminal back', async () => {
		const reader = await openRemote(await connect(await serveSsh()), {columns: 100, rows: 30});
		await reader.waitFor('Senior Consultant');
		expect(reader.raw()).toContain('\u001B[?1049h');
		reader.press('/nanosecond');
		await reader.waitFor(/\d+ of \d+ in/);
		reader.press('\r\u001B');
		reader.press('q');
		expect(await reader.left).toBe(0);
		const [, after = ''] = reader.raw().split('\u001B[?1049l');
		expect(after).toContain('\u001B[?25h');
		await reader.waitFor('Grace Hopper · grace.hopper@example.org · ssh -p 2222 ada.example');
	});

	it('ends at once with Ctrl-C, with the status that a shell has for it', async () => {
		const reader = await openRemote(await connect(await serveSsh()));
		await reader.waitFor('Grace Hopper');
		reader.press('/abc\u0003');
		expect(await reader.left).toBe(130);
		expect(reader.raw()).toContain('\u001B[?1049l');
	});

	it('ends where nobody types any more, and gives the terminal back', async () => {
		const reader = await openRemote(await connect(await serveSsh()));
		await reader.waitFor('Overview');
		reader.channel.end();
		expect(await reader.left).toBe(0);
		expect(reader.raw()).toContain('\u001B[?1049l');
	});

	it('is in the language of the name before the host, else of the client’s variables', async () => {
		const host = await serveSsh();
		const spanish = await openRemote(await connect(host, {username: 'es'}), {
			env: {LANG: 'fr_FR.UTF-8'},
		});
		await spanish.waitFor('Matemática');
		const french = await openRemote(await connect(host), {env: {LANG: 'fr_CA.UTF-8'}});
		await french.waitFor('Mathématicienne');
		const nobodys = await openRemote(await connect(host, {username: 'root'}), {
			env: {LANG: 'ja_JP.UTF-8'},
		});
		await nobodys.waitFor('Mathematician');
	});

	it('opens at an entry, and copies and names what opens it again', async () => {
		const reader = await openRemote(await connect(await serveSsh()), {
			command: 'vassar',
			columns: 100,
		});
		await reader.waitFor('Poughkeepsie');
		reader.press('y2');
		const command = 'ssh -p 2222 -t en@ada.example experience/vassar';
		const copied = `\u001B]52;c;${Buffer.from(command).toString('base64')}\u0007`;
		await reader.waitFor(() => reader.raw().includes(copied));
		await reader.waitFor(command);
	});

	it('shows how to fetch the PDF, and copies that', async () => {
		const reader = await openRemote(await connect(await serveSsh()), {columns: 120});
		await reader.waitFor('Grace Hopper');
		reader.press('s');
		await reader.waitFor('scp -P 2222 en@ada.example:cv.pdf .');
		expect(reader.raw()).toContain('\u001B]52;c;');
	});

	it('is resized while somebody types', async () => {
		const reader = await openRemote(await connect(await serveSsh()), {columns: 120, rows: 40});
		await reader.waitFor('Grace Hopper');
		reader.press('/comp');
		reader.resize(60, 20);
		reader.press('iler');
		await reader.waitFor(/\/compiler.*\d+ of \d+/s);
		expect(reader.text().split('\n')[19]).toContain('/compiler');
	});

	it('has the colours that the client’s terminal has, whatever this process’s has', async () => {
		const host = await serveSsh();
		const colored = (raw: string) => /\u001B\[(?:\d+;)*(?:3[0-7]|38;5|38;2)[\d;]*m/.test(raw);
		const plain = await openRemote(await connect(host), {term: 'vt100'});
		await plain.waitFor('Grace Hopper');
		expect(colored(plain.raw())).toBe(false);
		const without = await openRemote(await connect(host), {env: {NO_COLOR: '1'}});
		await without.waitFor('Grace Hopper');
		expect(colored(without.raw())).toBe(false);
		const some = await openRemote(await connect(host));
		await some.waitFor('Grace Hopper');
		expect(some.raw()).toContain('38;5;');
		expect(some.raw()).not.toContain('38;2;');
	});

	it('learns the background and whether there are links from what the terminal answers', async () => {
		const host = await serveSsh();
		const reader = await openRemote(await connect(host), {command: 'summary', columns: 100});
		await reader.waitFor('Grace Hopper');
		expect(reader.raw()).toContain('\u001B]11;?');
		const before = reader.raw().length;
		reader.press(`\u001BP>|kitty(0.36.1)\u001B\\${background('ffff/ffff/ffff')}`);
		await reader.waitFor(() => reader.raw().slice(before).includes('38;5;'));
		const light = reader.raw().slice(before);
		const other = await openRemote(await connect(host), {command: 'summary', columns: 100});
		await other.waitFor('Grace Hopper');
		const start = other.raw().length;
		other.press(background('0000/0000/0000'));
		await other.waitFor(() => other.raw().slice(start).includes('38;5;'));
		expect(light).not.toBe(other.raw().slice(start));
		// Nothing of an answer was taken for keys.
		reader.press('q');
		expect(await reader.left).toBe(0);
	});

	it('wears the owner’s theme, and the next one once it has changed', async () => {
		const own = (background: Hex): Palette =>
			paletteOf((tone) => (tone === 'background' ? background : '#dfe3ec'));
		const host = await serveSsh(
			{},
			{...sample, theme: {dark: own('#14171f'), light: own('#fbfaf7')}},
		);
		const reader = await openRemote(await connect(host), {env: {COLORTERM: 'truecolor'}});
		await reader.waitFor('Grace Hopper');
		expect(reader.raw()).toContain('48;2;20;23;31');
		reader.press(background('ffff/ffff/ffff'));
		await reader.waitFor(() => reader.raw().includes('48;2;251;250;247'));
		await host.read({...sample, theme: {light: own('#ffeedd')}});
		await reader.waitFor(() => reader.raw().includes('48;2;255;238;221'));
	});

	it('makes links where the terminal is known to have them', async () => {
		const reader = await openRemote(await connect(await serveSsh()), {
			command: 'summary',
			columns: 100,
		});
		await reader.waitFor('Grace Hopper');
		reader.press(`\u001BP>|kitty(0.36.1)\u001B\\${background('0000/0000/0000')}c`);
		await reader.waitFor(() => reader.raw().includes('\u001B]8;;https://'));
	});

	it('takes the mouse', async () => {
		const reader = await openRemote(await connect(await serveSsh()), {columns: 100, rows: 30});
		await reader.waitFor('Senior Consultant');
		const row = reader
			.text()
			.split('\n')
			.findIndex((line) => line.startsWith('  Senior Consultant'));
		reader.press(`\u001B[<0;6;${row + 1}M\u001B[<0;6;${row + 1}m`);
		await reader.waitFor('The Navy retired me in August');
	});

	it('shows what was changed, and the reader stays where they are', async () => {
		const host = await serveSsh();
		const reader = await openRemote(await connect(host), {columns: 100, rows: 30});
		await reader.waitFor('Senior Consultant');
		reader.press(down.repeat(3));
		await reader.waitFor('The Navy retired me in August');
		const changed: Resume = {
			...sample,
			entries: sample.entries.map((entry) => ({
				...entry,
				body: entry.body.replace('The Navy retired me in August', 'The fleet let me go'),
			})),
		};
		await host.read(changed);
		await reader.waitFor('The fleet let me go');
	});

	it('is read aloud: the same keys, and only what they change, in lines that stay', async () => {
		const command = 'speak';
		const reader = await openRemote(await connect(await serveSsh()), {command, rows: 30});
		let heard = 0;
		/** The lines that a key leads to, the last of which ends so. */
		const linesAfter = async (key: string, end: RegExp) => {
			reader.press(key);
			await reader.waitFor(() => end.test(reader.raw().slice(heard)));
			const lines = reader.raw().slice(heard).trim().split('\r\n');
			heard = reader.raw().length;
			return lines;
		};
		expect(await linesAfter('', /1\/\d+\r\n$/)).toContain(
			'Grace Hopper, Mathematician, compiler builder, rear admiral',
		);
		expect(await linesAfter('j', /\n2\/\d+\r\n$/)).toEqual([
			'About: Summary',
			expect.stringMatching(/^2\//),
		]);
		expect((await linesAfter('l', /ayuda\r\n$/))[1]).toBe('es');
		await linesAfter('L', /help\r\n$/);
		await linesAfter('j', /\n3\/\d+\r\n$/);
		const page = await linesAfter('\r', /%\r\n$/);
		while (page.at(-1) !== '100%') page.push(...(await linesAfter(' ', /%\r\n$/)));
		// Each line once, even one that stands there several times.
		expect(page.filter((line) => line === 'What made it hard')).toHaveLength(4);
		expect(page.filter((line) => line.startsWith('Letters are welcome'))).toHaveLength(1);
		expect(reader.raw()).not.toMatch(/\u001B|[─│━]/);
		reader.press('q');
		expect(await reader.left).toBe(0);
	});

	it.each([
		[80, 24],
		[40, 12],
		[200, 60],
	])('is read aloud whole in %i by %i, page by page', async (columns, rows) => {
		const host = await serveSsh();
		const command = 'speak';
		const reader = await openRemote(await connect(host), {command, columns, rows});
		let heard = 0;
		/** Waits for what a key leads to, the last line of which ends so. */
		const press = async (key: string, end: RegExp) => {
			reader.press(key);
			await reader.waitFor(() => end.test(reader.raw().slice(heard)));
			heard = reader.raw().length;
		};
		await press('', /1\/\d+\r\n$/);
		await press('j', /\n2\/\d+\r\n$/);
		await press('j', /\n3\/\d+\r\n$/);
		await press('\r', /%\r\n$/);
		while (!reader.raw().endsWith('\n100%\r\n')) await press(' ', /%\r\n$/);
		const printed = String((await run(await connect(host), 'about/about')).out);
		const words = (text: string) => text.match(/[\p{L}\d]+/gu) ?? [];
		expect(words(reader.raw())).toEqual(expect.arrayContaining(words(printed)));
	});

	it('is printed to what can’t be drawn on', async () => {
		const reader = await openRemote(await connect(await serveSsh()), {term: 'dumb', rows: 200});
		expect(await reader.left).toBe(0);
		expect(reader.raw()).toContain('Grace Hopper');
		expect(reader.raw()).not.toContain('\u001B');
		expect(reader.raw()).toMatch(/\r\n/);
	});
});
