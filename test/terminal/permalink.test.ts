import {afterEach, describe, expect, it} from 'vitest';
import {contentFolder, entry} from './content.ts';
import {fixture, openProgram} from './program.ts';
import {closeAll} from './session.ts';
import {sizes} from './sizes.ts';

afterEach(closeAll);

const twins = contentFolder({
	'profile.yml': 'name: Ada Lovelace\n',
	'experience/engine.md': entry({title: 'Engineer', order: 1}, 'A role.'),
	'projects/engine.md': entry({title: 'The engine', order: 1}, 'A project.'),
});

describe.each(sizes)('the name of an entry in a terminal of %i by %i', (...size) => {
	it('opens the entry, in the language asked for', async () => {
		const session = openProgram(['-c', fixture, 'tutor', '-l', 'fr'], size);
		await session.waitFor('Mathematics by letter');
		expect(session.screen()[0]).toContain('[fr]');
		expect(session.text()).toContain('← retour');
		await session.press('esc');
		await session.waitFor('▐ Tutor');
	});

	it('may say the section as well, and must where there are two', async () => {
		const session = openProgram(['-c', twins, 'projects/engine'], size);
		await session.waitFor('A project.');
		const both = openProgram(['-c', twins, 'Engine'], size);
		expect(await both.exited).toMatchObject({exitCode: 2});
		// A terminal breaks lines anywhere.
		const said = both.text().replace(/\s+/g, '');
		expect(said).toContain('matchesexperience/engineandprojects/engine.Whichone?');
		expect(both.alternate()).toBe(false);
		expect(both.raw).not.toContain('\u001B[?1000h');
	});

	it('is corrected where there is none such', async () => {
		const session = openProgram(['-c', twins, 'enigne'], size);
		expect(await session.exited).toMatchObject({exitCode: 2});
		expect(session.text().replace(/\s+/g, '')).toMatch(/Thereisnoentry.enigne.\..*engine/);
	});
});
