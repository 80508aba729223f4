import {describe, expect, it} from 'vitest';
import {actionNames} from '../../source/messages/actions.ts';
import {catalogue} from '../../source/messages/index.ts';
import {hintedActions, hintOf} from '../../source/viewer/frames/key-hints.ts';
import {keymap} from '../../source/viewer/input/keymap.ts';
import {situation} from './situation.ts';

describe('the keymap', () => {
	it('gives no key two meanings', () => {
		const keys = actionNames.flatMap((action) => keymap[action]);
		expect(new Set(keys).size).toBe(keys.length);
	});
});

describe('the footer', () => {
	it('names only keys that do something now', () => {
		expect(hintedActions(situation)).toContain('pageDown');
		expect(hintedActions({...situation, scrolls: false})).not.toContain('pageDown');
		expect(hintedActions({...situation, locales: 1})).not.toContain('nextLocale');
		expect(hintedActions({...situation, pages: 1})).not.toContain('next');
		expect(hintedActions({...situation, focus: 'list', pages: 0})).not.toContain('open');
		const choosing = {...situation, focus: 'choices'} as const;
		expect(hintedActions({...choosing, choices: 1})).toEqual(['choose', 'back', 'quit']);
		expect(hintedActions({...choosing, choices: 0})).toEqual(['back', 'quit']);
	});

	it.each(Object.entries(catalogue))('has words for each hint in %s', async (_, load) => {
		const messages = await load();
		for (const focus of ['list', 'entry', 'text', 'choices'] as const)
			for (const action of hintedActions({...situation, focus}))
				expect(hintOf(action, messages).text, action).not.toBe('');
	});
});
