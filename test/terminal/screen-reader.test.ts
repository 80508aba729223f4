import {afterEach, describe, expect, it} from 'vitest';
import {fixture, openProgram} from './program.ts';
import {closeAll} from './session.ts';
import {sizes} from './sizes.ts';

afterEach(closeAll);

describe.each(sizes)('for a screen reader, in %i by %i', (...size) => {
	const open = async () => {
		const session = openProgram(['-c', fixture], size, {env: {INK_SCREEN_READER: 'true'}});
		await session.waitFor('Ada Lovelace');
		return session;
	};

	it('reads the list, then the entry, with roles and states, and draws nothing', async () => {
		const session = await open();
		await session.waitFor('(selected) Overview');
		await session.press('enter');
		await session.waitFor(/\(selected\) Engineer,\s+Babbage/);
		expect(session.text()).not.toMatch(/[─│━┬▄▀]/);
		await session.press('esc');
		await session.waitFor('(selected) Overview');
		await session.press('j');
		await session.waitFor(/\(selected\) Experience:\s+Engineer/);
		expect(session.text()).toContain('tab: (selected) en');
		expect(session.text()).toContain('listitem: Tutor');
		expect(session.text()).not.toContain('Paragraph 1');
		expect(session.text()).toContain('2/');
		await session.press('j');
		await session.waitFor('(selected) Tutor');
		await session.press('k', 'enter');
		await session.waitFor('Paragraph 1');
		expect(session.text()).not.toContain('listitem');
		await session.press('l');
		await session.waitFor('tab: (selected) es');
		expect(session.text()).not.toMatch(/[─│━┬]/);
		expect(session.raw).not.toContain('\u001B[?1000h');
		await session.press('q');
		expect(await session.exited).toMatchObject({exitCode: 0});
	});

	it('reads all of an entry, page by page', async () => {
		const session = await open();
		await session.press('j', 'enter');
		const heard: string[] = [];
		do {
			heard.push(session.text());
			await session.press('space');
		} while (session.text() !== heard.at(-1));
		const paragraphs = heard.join('\n').matchAll(/^Paragraph (\d+)/gm);
		const numbers = new Set(Array.from(paragraphs, ([, number]) => Number(number)));
		expect([...numbers]).toEqual(Array.from({length: numbers.size}, (_, index) => index + 1));
		expect(heard.at(-1)).toMatch(/^100%$/m);
	});

	it('says what is searched for and what there is to choose', async () => {
		const session = await open();
		await session.press('/', 't', 'u', 't', 'o', 'r');
		await session.waitFor('textbox: /tutor');
		expect(session.text()).toMatch(/\/tutor, \d+ of \d+ in/);
		await session.press('enter', 'o');
		await session.waitFor('menu: ');
		expect(session.text()).toContain('menuitem: (selected) 1. ');
	});
});
