import {afterEach, describe, expect, it} from 'vitest';
import {vcard} from '../../source/formats/contact/vcard.ts';
import {profileOf} from '../formats/profiles.ts';
import {darkScheme, lightScheme, scanScreen} from '../formats/screen-code.ts';
import {contentFolder, entry} from './content.ts';
import {desk, handedOver} from './desk.ts';
import {click, noted} from './pointer.ts';
import {openProgram, toFirst} from './program.ts';
import {closeAll} from './session.ts';

afterEach(closeAll);

const ada = profileOf({
	name: 'Ada Lovelace',
	headline: 'Analyst',
	email: 'ada@example.org',
	phone: '+44 20 0000 0000',
	links: [{label: 'Notes', url: 'https://example.org/notes'}],
});
/** What no code of hers leaves out, as a vCard or as a MeCard. */
const mostOfAda =
	/^(BEGIN:VCARD|MECARD:N:Ada Lovelace;)[\s\S]*ada@example\.org[\s\S]*TEL:[\s\S]*(END:VCARD\r?\n?|;;)$/;

const folder = contentFolder({
	'profile.json': JSON.stringify({...ada, params: undefined, locales: ['en', 'fr']}),
	'experience/a.md': entry({title: 'Engineer'}, 'Text.'),
});

const open = async (size: readonly [number, number], env = {}, ...args: string[]) => {
	const session = openProgram(['-c', folder, '-l', 'en', ...args], size, {env});
	await toFirst(session, /[▐>] Engineer/);
	await session.press('c');
	await session.waitFor('ada@example.org');
	return session;
};

describe.each([
	[120, 40],
	[200, 60],
] as const)('the contact card in a terminal of %i by %i', (...size) => {
	it.each([{}, {COLORTERM: undefined}, {COLORTERM: undefined, TERM: 'xterm'}, {LANG: 'C'}])(
		'shows a code that a camera reads as the vCard (%o)',
		async (env) => {
			const session = await open(size, env);
			const card = scanScreen(session.terminal, darkScheme);
			if ('LANG' in env) {
				// There a module is two columns wide and a row high; what has no room is left out.
				expect(card).toMatch(mostOfAda);
				expect(session.text()).toMatch(/^[\u0000-\u007F]*$/);
			} else {
				expect(card).toBe(vcard(ada, 150));
				expect(scanScreen(session.terminal, lightScheme)).toBe(card);
				expect(session.text()).toContain('Scan to save the contact');
			}
			for (const words of ['Analyst', '+44 20 0000 0000', 'https://example.org/notes'])
				expect(session.text()).toContain(words);
		},
	);

	it('goes with Esc and with its key, and changes language', async () => {
		const session = await open(size);
		await session.press('l');
		await session.waitFor('[fr]');
		expect(scanScreen(session.terminal, darkScheme)).toBe(vcard(ada, 150));
		await session.press('c');
		await session.waitFor('▐ Engineer');
		await session.press('c', 'esc');
		await session.waitFor('▐ Engineer');
	});

	it('needs no colours for its code in a dark terminal', async () => {
		const session = await open(size, {NO_COLOR: '1'});
		expect(scanScreen(session.terminal, darkScheme)).toBe(vcard(ada, 150));
	});
});

describe('the contact card in small terminals', () => {
	it.each([
		[[40, 12], {}],
		[[40, 12], {LANG: 'C'}],
		[[80, 24], {LANG: 'C'}],
	] as const)(
		'says what window the code needs, and keeps the promise (%o, %o)',
		async (size, env) => {
			const session = await open(size, env);
			await session.press('G');
			// The thumb stands at the end of rows.
			const text = session.text().replace(/[\s┃|#]+/g, ' ');
			const [, columns, rows] =
				/needs a window of at least (\d+) . (\d+) characters/.exec(text) ?? [];
			expect(Number(columns)).toBeGreaterThan(0);
			expect(scanScreen(session.terminal, darkScheme)).toBeUndefined();
			const larger = await open([Number(columns), Number(rows)], env);
			await larger.press('G');
			await larger.settle();
			expect(scanScreen(larger.terminal, darkScheme)).toMatch(mostOfAda);
		},
	);
});

describe('the contact card in a terminal of 80 by 24', () => {
	const usual = profileOf({
		name: 'Grace Brewster Hopper',
		headline: 'Mathematician, compiler builder, rear admiral',
		email: 'grace.hopper@example.com',
		phone: '+1 202 555 0123',
		links: [
			{label: 'Website', url: 'https://hopper.example.com'},
			{label: 'GitHub', url: 'https://github.com/grace-hopper'},
		],
	});
	const own = contentFolder({
		'profile.json': JSON.stringify({...usual, params: undefined}),
		'experience/a.md': entry({title: 'Engineer', links: ['https://example.org/entry']}, 'Text.'),
	});
	const openCard = async (env = {}) => {
		const session = openProgram(['-c', own, '-l', 'en'], [80, 24], {env});
		await toFirst(session, '▐ Engineer');
		await session.press('c');
		await session.waitFor('grace.hopper@example.com');
		return session;
	};

	it.each([{}, {COLORTERM: undefined, TERM: 'xterm'}, {NO_COLOR: '1'}])(
		'shows all there is to say beside a code that a camera reads (%o)',
		async (env) => {
			const session = await openCard(env);
			expect(scanScreen(session.terminal, darkScheme)).toBe(
				'MECARD:N:Grace Brewster Hopper;EMAIL:grace.hopper@example.com;TEL:+12025550123;;',
			);
			for (const words of ['+1 202 555 0123', 'https://hopper.example.com', 'Scan to save'])
				expect(session.text()).toContain(words);
		},
	);

	it('opens and copies what is on it, by key, by number and by click', async () => {
		const {env, note} = desk(['xdg-open', 'xsel']);
		const session = await openCard(env);
		expect(session.screen().at(-1)).toMatch(/o links +y copy/);
		await session.press('o');
		await session.waitFor('▐ 1  E-mail');
		for (const words of ['2  Phone', '3  Website', '4  GitHub'])
			expect(session.text()).toContain(words);
		expect(session.text()).not.toContain('example.org/entry');
		await session.press('4');
		await session.waitFor('Opened in the browser.');
		await noted(() => note('xdg-open.arguments'), 'https://github.com/grace-hopper\n');
		// The card is back, and its links can be clicked.
		expect(session.text()).toContain('Scan to save');
		session.write(click(session.find('hopper.example.com')));
		await noted(() => note('xdg-open.arguments'), 'https://hopper.example.com/\n');
		session.write(click(session.find('grace.hopper@')));
		await noted(() => note('xdg-open.arguments'), 'mailto:grace.hopper@example.com\n');
		await session.press('y');
		await session.waitFor('▐ 1  E-mail');
		await session.press('2');
		await session.waitFor('Copied to the clipboard: +12025550123');
		expect(handedOver(session.raw)).toEqual(['+12025550123']);
		await session.press('y', 'esc');
		await session.waitFor('Scan to save');
		await session.press('esc');
		await session.waitFor('▐ Engineer');
	});
});
