import {describe, expect, it, test} from 'vitest';
import {explanations} from '../../source/commands/explain/explanations.ts';
import {translationProblems} from '../../source/content/checks/translations/translation-problems.ts';
import {loadResume} from '../../source/content/load.ts';
import {type ProblemCode, problemCodes} from '../../source/resume/problems/problem-codes.ts';
import {folderOf} from '../content/folder-of.ts';
import {run} from './built.ts';

const codes = Object.keys(problemCodes) as ProblemCode[];

/** What `check` tells of files, by code. */
async function codesIn(files: Readonly<Record<string, string>>): Promise<string[]> {
	const {resume, problems} = await loadResume(await folderOf({...files}));
	return [...problems, ...translationProblems(resume)].map(({code}) => code);
}

/** Too large, too many, or no text: no few lines show it. */
const withoutExample: readonly ProblemCode[] = [
	...(['front-matter-length', 'unreadable-file', 'not-text', 'file-too-large'] as const),
	...(['too-deep', 'too-many-files', 'too-much', 'too-long', 'too-many-problems'] as const),
	...(['outside-folder', 'latin-1'] as const),
];

test('each code has an example, but for those that a few lines can’t have', () => {
	const missing = codes.filter((code) => !explanations[code].example);
	expect(missing).toEqual(codes.filter((code) => withoutExample.includes(code)));
});

const examples = codes.flatMap((code) => {
	const {example} = explanations[code];
	return example ? [[code, example] as const] : [];
});

test.each(examples)(
	'the example of %s has that problem alone, and none once it is fixed',
	async (code, {wrong, right}) => {
		expect(new Set(await codesIn(wrong))).toEqual(new Set([code]));
		expect(await codesIn(right)).toEqual([]);
	},
);

describe('explain', () => {
	it('says what a code means, why it matters, and shows both contents', async () => {
		const {stdout, stderr, status} = await run(['explain', 'unknown-key']);
		expect({stderr, status}).toEqual({stderr: '', status: 0});
		expect(stdout).toMatch(/^unknown-key \(warning\)\n/);
		expect(stdout).toContain(problemCodes['unknown-key'].when);
		expect(stdout).toMatch(
			/\nWrong\n {2}experience\/motive\.md\n {4}---\n {4}title: Engineer\n {4}compnay: Motive\n {4}---\n\nRight\n[\s\S]+\n {4}company: Motive\n {4}---\n$/,
		);
	});

	it('lists all codes within 80 columns', async () => {
		const {stdout, status} = await run(['explain']);
		expect(status).toBe(0);
		expect(stdout.match(/(?<=^ {2})[a-z]\S+/gm)?.toSorted()).toEqual(codes.toSorted());
		for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
	});

	it('names the code that is nearest to an unknown one', async () => {
		expect(await run(['explain', 'zebra'])).toEqual({
			stdout: '',
			stderr: 'There is no problem code “zebra”. my-resume explain lists them.\n',
			status: 2,
		});
		expect(await run(['explain', 'unknown-keys'])).toEqual({
			stdout: '',
			stderr: 'There is no problem code “unknown-keys”. Did you mean unknown-key?\n',
			status: 2,
		});
	});
});
