import {expect, it} from 'vitest';
import {load} from './folder-of.ts';

/** A key that would turn the text behind it around, and colour it. */
const key = '\u2066\u001B[31mword';

it('the names of keys are as safe to show as what stands under them', async () => {
	const {resume} = await load({
		'resume.json': JSON.stringify({
			basics: {name: 'Ada', [key]: 'https://e.org/'},
			work: [{position: 'Engineer', [`${key}a`]: 'b', [`${key}b`]: 'https://e.org/b'}],
			[`${key}too`]: [{title: 'T'}],
		}),
	});
	expect(JSON.stringify(resume)).toMatch(/"Word"/);
	expect(JSON.stringify(resume)).not.toMatch(/\\u|\u2066/);
});
