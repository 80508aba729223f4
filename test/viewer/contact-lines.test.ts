import {beforeAll, describe, expect, it} from 'vitest';
import {loadQrModules} from '../../source/formats/contact/qr-code.ts';
import {vcard} from '../../source/formats/contact/vcard.ts';
import {completeMarkdown} from '../../source/markdown/complete.ts';
import {textWidth} from '../../source/markdown/layout/width.ts';
import {safeAddress} from '../../source/markdown/link.ts';
import {type Line, textOf} from '../../source/markdown/style/span.ts';
import {plainLine, plainText} from '../../source/resume/plain-text.ts';
import {type ContactSetting, contactLines} from '../../source/viewer/layout/contact-lines.ts';
import {anyProfile, profileOf} from '../formats/profiles.ts';
import {darkScheme, scan} from '../formats/screen-code.ts';
import {runs} from '../long.ts';
import {messagesFor} from '../messages/every-language.ts';
import {fc} from '../property.ts';

const setting: ContactSetting = {
	width: 110,
	rows: 45,
	around: {columns: 4, rows: 3},
	colored: true,
	unicode: true,
	fromRight: false,
	link: completeMarkdown.link,
	messages: {
		...messagesFor('en'),
		contact: {
			title: 'Contact',
			email: 'E-mail',
			phone: 'Phone',
			location: 'Location',
			links: 'Links',
			scan: 'Scan this to save the contact.',
			tooSmall: (columns, rows) => `The code needs a window of ${columns} × ${rows}.`,
		},
	},
};

const grace = profileOf({
	name: 'Grace Hopper',
	headline: 'Mathematician',
	email: 'grace.hopper@example.org',
	phone: '+1 202 000 000',
	location: 'Arlington, Virginia',
	links: [
		{label: 'Wikipedia', url: 'https://en.wikipedia.org/wiki/Grace_Hopper'},
		{label: '', url: 'https://example.org/grace'},
	],
});

const textsOf = (lines: readonly Line[]) => lines.map(({spans}) => textOf(spans).trimEnd());
const isCode = (line: Line) => line.spans.some(({roles}) => roles.includes('qrCode'));

/** The vCard that a camera reads from a card. */
function scanCard(lines: readonly Line[], {width}: ContactSetting): Promise<string | undefined> {
	return scan(lines, {columns: width, colorLevel: 3, scheme: darkScheme});
}

beforeAll(loadQrModules);

describe('the contact card', () => {
	it('keeps an address in one piece as long as a line has room for it', () => {
		for (let width = 28; width <= 50; width++) {
			const texts = textsOf(contactLines(grace, {...setting, width, rows: 5})).join('\n');
			expect(texts).toContain('grace.hopper@example.org');
		}
	});

	it('begins at the right where a language is read so, with a code that can be scanned', async () => {
		for (const width of [78, 60]) {
			const lines = contactLines(grace, {...setting, width, rows: 40, fromRight: true});
			const texts = lines.map(({spans}) => textOf(spans));
			for (const text of texts.filter((each) => /\w/.test(each)))
				expect(textWidth(text)).toBe(width);
			expect(texts[0]).toMatch(/ Grace Hopper$/);
			expect(texts).toContainEqual(expect.stringMatching(/ {4}E-mail$/));
			expect(texts).toContainEqual(expect.stringMatching(/ {4}grace\.hopper@example\.org {2}/));
			expect(await scanCard(lines, {...setting, width})).toContain('Hopper');
		}
	});

	it('says who it is and how to reach them, addresses in full', () => {
		expect(textsOf(contactLines(grace, {...setting, width: 50, rows: 5}))).toEqual([
			'Grace Hopper',
			'Mathematician',
			'',
			'E-mail    grace.hopper@example.org',
			'Phone     +1 202 000 000',
			'Location  Arlington, Virginia',
			'',
			'Links',
			'Wikipedia',
			'  https://en.wikipedia.org/wiki/Grace_Hopper',
			'https://example.org/grace',
			'',
			'The code needs a window of 41 × 22.',
		]);
	});

	it('makes links of what can be followed', () => {
		const links = contactLines(grace, setting).flatMap(({spans}) =>
			spans.flatMap(({link}) => link ?? []),
		);
		// One that needs two lines is a link on both.
		expect([...new Set(links)]).toEqual([
			'mailto:grace.hopper@example.org',
			'tel:+1202000000',
			'https://en.wikipedia.org/wiki/Grace_Hopper',
			'https://example.org/grace',
		]);
	});

	it('has its code beside the text in a wide window, and a camera reads it there', async () => {
		const lines = contactLines(grace, setting);
		expect(isCode(lines[0]!)).toBe(true);
		expect(lines.length).toBeLessThanOrEqual(setting.rows);
		expect(textsOf(lines).join('\n')).toContain(setting.messages.contact.scan);
		expect(await scanCard(lines, setting)).toBe(vcard(grace, 150));
	});

	it('has it below the text in a narrow one, whole, each line of it on its own', async () => {
		const narrow = {...setting, width: 62};
		const lines = contactLines(grace, narrow);
		const first = lines.findIndex(isCode);
		expect(textsOf(lines.slice(0, first))).toContain(setting.messages.contact.scan);
		expect(lines.slice(first).every(isCode)).toBe(true);
		expect(lines.length - first).toBeLessThanOrEqual(narrow.rows);
		expect(await scanCard(lines, narrow)).toContain('EMAIL:grace.hopper@example.org\r\n');
	});

	it('says in the code what there is room for, and then what room it needs', async () => {
		const low = {...setting, rows: 27};
		const card = await scanCard(contactLines(grace, low), low);
		expect(card).toContain('EMAIL:grace.hopper@example.org\r\n');
		expect(card).toContain('TEL:+1 202 000 000\r\n');
		expect(card).not.toContain('URL:https://example.org/grace');
		const shortest = {...setting, width: 49, rows: 25};
		expect(await scanCard(contactLines(grace, shortest), shortest)).toBe(vcard(grace, 0));
		// What has no room for a vCard has some for the same in fewer bytes, and with less around it.
		const mecard = 'MECARD:N:Grace Hopper;EMAIL:grace.hopper@example.org;TEL:+1202000000;';
		for (const [width, rows] of [
			[49, 24],
			[41, 21],
			[37, 19],
		] as const) {
			const small = {...setting, width, rows};
			expect(await scanCard(contactLines(grace, small), small)).toBe(`${mecard};`);
		}
		const least = {...setting, width: 37, rows: 19};
		for (const smaller of [
			{...least, width: 36},
			{...least, rows: 18},
		]) {
			const lines = contactLines(grace, smaller);
			expect(lines.some(isCode)).toBe(false);
			expect(textsOf(lines).join(' ')).toContain('The code needs a window of 41 × 22.');
		}
	});

	it('has neither code nor sentence where there is nobody to reach, or nothing to draw with', () => {
		const name = profileOf({name: 'Ada', links: [{label: 'x', url: 'javascript:alert(1)'}]});
		expect(textsOf(contactLines(name, setting))).toEqual(['Ada', '', 'Links', 'x']);
		const plain = {...setting, colored: false, unicode: false};
		expect(textsOf(contactLines(grace, plain)).join('\n')).not.toMatch(/code|Scan/);
	});

	it('fits its width, obeys nobody and hides no address, whoever it is about', () => {
		fc.assert(
			fc.property(
				anyProfile,
				fc.constantFrom(12, 20, 40, 62, 110),
				fc.constantFrom(5, 30, 60),
				(profile, width, rows) => {
					const lines = contactLines(profile, {...setting, width, rows});
					for (const {spans} of lines) {
						const text = textOf(spans);
						expect(textWidth(text)).toBeLessThanOrEqual(width);
						expect(plainText(text)).toBe(text);
						expect(text).not.toContain('\n');
					}
					const shown = new Map<string, string>();
					for (const {spans} of lines)
						for (const {text, link} of spans)
							if (link) shown.set(link, (shown.get(link) ?? '') + text);
					for (const {url} of profile.links) {
						const address = safeAddress(plainLine(url));
						if (address) expect(shown.get(address)).toContain(address.replace(/\/$/, ''));
					}
				},
			),
			{numRuns: runs(50, 300)},
		);
	});
});
