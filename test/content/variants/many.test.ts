import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {loadAll, resumeOf} from '../../../source/content/load.ts';
import {localize} from '../../../source/resume/localize.ts';
import type {Resume} from '../../../source/resume/types.ts';
import {howMany, sampleForMany} from './many.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'my-resume-many-'));
afterAll(() => rmSync(scratch, {recursive: true, force: true}));

/** Every line of every text that a reader of a language gets. */
function statementsIn(resume: Resume, locale: string): string[] {
	const found: string[] = [];
	const walk = (value: unknown): void => {
		if (typeof value === 'string') found.push(...value.split('\n').map((line) => line.trim()));
		else if (value && typeof value === 'object')
			for (const each of Object.values(value)) walk(each);
	};
	const {profile, sections} = localize(resume, locale);
	walk([
		profile,
		sections.map(({title, entries}) => [title, entries.map(({source: _, ...entry}) => entry)]),
	]);
	return found.filter((line) => line !== '');
}

it('each variant says what its source says, or what its target says, and nothing else', async () => {
	const content = sampleForMany(scratch, 'text');
	const loaded = await loadAll(content);
	expect(loaded.problems.filter(({severity}) => severity === 'error')).toEqual([]);
	expect(loaded.variants).toHaveLength(howMany);
	for (const locale of loaded.whole.locales) {
		const source = new Set(statementsIn(resumeOf(loaded), locale));
		for (const {name} of loaded.variants) {
			const target = readFileSync(path.join(content, `targets/${name}.yml`), 'utf8');
			const said = statementsIn(resumeOf(loaded, {variant: name}), locale);
			const own = said.filter((line) => !source.has(line));
			expect(own.length).toBeGreaterThan(0);
			for (const line of own) expect(target, line).toContain(line.replace(/^- /, ''));
			expect(new Set(said).size).toBeLessThan(source.size + new Set(own).size);
		}
	}
});
