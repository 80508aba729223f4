import {afterEach, describe, expect, it} from 'vitest';
import {vcard} from '../../source/formats/vcard.ts';
import {profileOf} from '../formats/profiles.ts';
import {darkScheme, lightScheme, scanScreen} from '../formats/screen-code.ts';
import {contentFolder, entry} from './content.ts';
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
/** What no vCard of hers leaves out. */
const mostOfAda = /^BEGIN:VCARD[\s\S]*ada@example\.org[\s\S]*TEL:[\s\S]*END:VCARD\r?\n?$/;

const folder = contentFolder({
	'profile.json': JSON.stringify({...ada, params: undefined, locales: ['en', 'fr']}),
	'experience/a.md': entry({title: 'Engineer'}, 'Text.'),
});

const open = async (size: readonly [number, number], env = {}, ...args: string[]) => {
	const session = openProgram(['-c', folder, '-l', 'en', ...args], size, {env});
	await toFirst(session, /[›>] Engineer/);
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
				if (size[1] < 52) expect(session.text()).toMatch(/at least \d+ x 52 characters/);
				else expect(card).toMatch(mostOfAda);
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
		await session.waitFor('› Engineer');
		await session.press('c', 'esc');
		await session.waitFor('› Engineer');
	});

	it('needs no colours for its code in a dark terminal', async () => {
		const session = await open(size, {NO_COLOR: '1'});
		expect(scanScreen(session.terminal, darkScheme)).toBe(vcard(ada, 150));
	});
});

describe.each([
	[40, 12],
	[80, 24],
] as const)('the contact card in a terminal of %i by %i', (...size) => {
	it.each([{}, {LANG: 'C'}])(
		'says what window the code needs, and keeps the promise (%o)',
		async (env) => {
			const session = await open(size, env);
			await session.press('G');
			const text = session.text().replace(/\s+/g, ' ');
			const [, columns, rows] =
				/needs a window of at least (\d+) . (\d+) characters/.exec(text) ?? [];
			expect(Number(columns)).toBeGreaterThan(0);
			expect(scanScreen(session.terminal, darkScheme)).toBeUndefined();
			const larger = await open([Number(columns), Number(rows)], env);
			await larger.press('G');
			await larger.waitFor('100%');
			expect(scanScreen(larger.terminal, darkScheme)).toMatch(mostOfAda);
		},
	);
});
