import {strToU8, zipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {fillsStack} from '../../source/content/data/parsers/nesting.ts';
import {parseXml} from '../../source/content/data/parsers/xml.ts';
import {parseToml} from '../../source/content/data/toml.ts';
import {parseYaml} from '../../source/content/data/yaml.ts';
import {limits} from '../../source/resume/problems/limits.ts';
import {load} from '../content/folder-of.ts';

/*
 * Data that is little as a file and much when it is read: it ends within the limits, and the owner is
 * told, with a place where there is one. All of it is just beyond a limit, which harms nobody.
 */

const beyond = limits.dataDepth + 1;
const nested = (open: string, inner: string, close: string) =>
	open.repeat(beyond) + inner + close.repeat(beyond);

/** Lists of aliases of lists, of which each has ten of the one before: 10, 100, 1000, … */
const aliases = Array.from(
	{length: 5},
	(_, index) => `l${index + 1}: &l${index + 1} [${Array(10).fill(`*l${index}`).join(', ')}]`,
).join('\n');

describe('data that is nested too deeply', () => {
	it.each([
		['skills.json', nested('[', '1', ']')],
		['skills.json', nested('{"name":', '1', '}')],
		['skills.yml', nested('[', '1', ']')],
		['skills.yml', Array.from({length: beyond}, (_, depth) => `${' '.repeat(depth)}k:\n`).join('')],
		['skills.yml', `${'- '.repeat(beyond)}x\n`],
		['skills.toml', `k = ${nested('[', '1', ']')}\n`],
		[
			'skills.toml',
			`${Array(beyond + 1)
				.fill('k')
				.join('.')} = 1\n`,
		],
		['skills.toml', `[${Array(beyond).fill('k').join('.')}]\na = 1\n`],
		['europass.xml', nested('<a>', 'x', '</a>')],
	])('is told in %s, and the rest opens', async (file, text) => {
		const {problems, resume} = await load({
			'experience/a.md': '---\ntitle: T\n---\n',
			[file]: text,
		});
		expect(problems).toMatchObject([
			{file, severity: 'error', message: expect.stringMatching(/nested too deeply/)},
		]);
		expect(resume.entries.map(({title}) => title)).toEqual(['T']);
	});

	it('is told before a parser is asked, where it could fill the stack', () => {
		const levels = 20 * limits.dataDepth;
		expect(fillsStack(`${'['.repeat(levels)}]`)).toBe(false);
		expect(fillsStack('[a](b) '.repeat(levels + 1))).toBe(false);
		expect(fillsStack(`# ${'-'.repeat(levels + 2)}\n`)).toBe(false);
		for (const text of [`${'['.repeat(levels + 1)}`, `${'- '.repeat(levels + 1)}x`]) {
			expect(fillsStack(text)).toBe(true);
			expect(parseYaml(text).errors).toMatchObject([{message: 'it is nested too deeply'}]);
		}
		expect(parseToml(`k = ${'['.repeat(levels + 1)}`).errors).toMatchObject([
			{message: 'it is nested too deeply'},
		]);
	});

	it('is told in front matter', async () => {
		for (const front of [
			`---\na: ${nested('[', '1', ']')}\n---\n`,
			`+++\na = ${nested('[', '1', ']')}\n+++\n`,
		]) {
			const {problems} = await load({'experience/a.md': `${front}\nText.\n`});
			expect(problems.map(({message}) => message).join()).toMatch(/nested too deeply/);
		}
	});
});

describe('data that stands for much more', () => {
	it('is reported where aliases of YAML would copy too much', async () => {
		const {problems, resume} = await load({
			'experience/a.md': '---\ntitle: T\n---\n',
			'skills.yml': `l0: &l0 [a, a]\n${aliases}\n`,
		});
		expect(problems.map(({file, severity}) => [file, severity])).toEqual([['skills.yml', 'error']]);
		expect(JSON.stringify(resume).length).toBeLessThan(100_000);
	});

	it('isn’t an entity of XML: what a document declares stands for nothing', async () => {
		const entities = Array.from(
			{length: 5},
			(_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
		).join('');
		const text = `<!DOCTYPE a [<!ENTITY e0 "word"><!ENTITY file SYSTEM "file:///etc/hostname">${entities}]><a>&e5;&file;</a>`;
		const {written} = parseXml(text);
		expect(
			JSON.stringify(written && [...(written.kind === 'map' ? written.fields : [])]),
		).toContain('&e5;&file;');
	});

	it('is an archive with more in it than any résumé, by its size or by its count', async () => {
		const part = strToU8('a'.repeat(limits.file - 1));
		const names = ['Profile', 'Positions', 'Education', 'Skills', 'Languages', 'Projects'];
		const more = ['Honors', 'Courses', 'Certifications', 'Publications', 'Patents'];
		const large = zipSync(
			Object.fromEntries([...names, ...more].map((name) => [`${name}.csv`, part])),
			{level: 1},
		);
		expect(large.length).toBeLessThan(limits.file);
		await expect(load({'Basic_LinkedInDataExport.zip': large})).rejects.toThrow(
			'its contents are larger than 16 MB.',
		);
		const none = strToU8('');
		const many = Object.fromEntries(
			Array.from({length: limits.fileCount + 1}, (_, index) => [`${index}.csv`, none]),
		);
		await expect(load({'Basic_LinkedInDataExport.zip': zipSync(many, {level: 0})})).rejects.toThrow(
			`it has more than ${limits.fileCount} files.`,
		);
	});
});
