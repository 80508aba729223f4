import {describe, expect, it} from 'vitest';
import {CallError} from '../../source/commands/call/call-error.ts';
import {flagNames} from '../../source/commands/call/flags.ts';
import {readCall} from '../../source/commands/call/options.ts';
import {verbs} from '../../source/commands/call/verbs.ts';
import type {Program} from '../../source/commands/resume/program.ts';
import {loadResume} from '../../source/content/load.ts';
import {docxOf} from '../../source/formats/docx/docx.ts';
import {htmlOf} from '../../source/formats/html/page.ts';
import {jsonResume} from '../../source/formats/json-resume.ts';
import {markdownOf} from '../../source/formats/markdown.ts';
import {layOutResume} from '../../source/formats/text.ts';
import {completeMarkdown} from '../../source/markdown/complete.ts';
import {textOf} from '../../source/markdown/style/span.ts';
import {loadMessages} from '../../source/messages/index.ts';
import {localize} from '../../source/resume/localize.ts';
import {folderOf} from '../content/folder-of.ts';
import {runs} from '../long.ts';
import {fc} from '../property.ts';

/*
 * What every object has by itself is no word of any table: “constructor” is no format, no language, and
 * no emoji.
 */
const names = Object.getOwnPropertyNames(Object.prototype);
const name = fc.constantFrom(...names);

const program: Program = {
	...{name: 'my-resume', version: '1.0.0', home: '/nowhere', reader: 'owner'},
	source() {
		throw new Error('Nothing is read.');
	},
};

/** What is said of a call; a mistake of ours is thrown. */
function saidOf(argv: readonly string[]): string {
	try {
		const read = readCall(argv, program);
		return 'text' in read ? read.text : '';
	} catch (error) {
		if (error instanceof CallError) return error.message;
		throw error;
	}
}

describe('a name that every object has', () => {
	it.each(names)('%s is a word like any other on the command line', (word) => {
		const given = [
			[word],
			[`--${word}`],
			[`--no-${word}`],
			...verbs.flatMap((verb) => [
				[verb.name, word].filter(Boolean),
				[verb.name, `--${word}`].filter(Boolean),
			]),
			...flagNames.flatMap((flag) =>
				verbs.map((verb) => [verb.name, `--${flag}`, word].filter(Boolean)),
			),
		];
		for (const argv of given) expect(typeof saidOf(argv)).toBe('string');
		expect(saidOf(['export', word])).toContain(`There is no format “${word}”`);
	});

	it('is a word like any other wherever content may have one', async () => {
		await fc.assert(
			fc.asyncProperty(fc.infiniteStream(name), async (stream) => {
				const next = () => String(stream.next().value);
				await exportAll(await folderOf(contentOf(next)));
			}),
			{numRuns: runs(12, 200)},
		);
	});
});

/** Content with such a name in every place for one. */
function contentOf(next: () => string): Record<string, string> {
	const key = () => `${next()}: ${next()}\n`;
	const body = [
		`:${next()}: <${next()}>x</${next()}> &${next()}; [x][${next()}] {{< ${next()} ${next()}="${next()}" >}} {% ${next()} %} {{ page.${next()} | ${next()} }} ${next()}`,
		`[x](${next()}:${next()}) [${next()}]: <${next()}> *${next()}*[^${next()}]`,
		`[^${next()}]: ${next()}`,
		`\`\`\`${next()}\n${next()} = ${next()}\n\`\`\``,
		`> [!${next()}]\n> ${next()}`,
		`<${next()} ${next()}="${next()}">\n\n${next()}\n\n</${next()}>`,
		`<${next()} />`,
	].join('\n\n');
	const front = `---\ntitle: ${next()}\norganization: ${next()}\nperiod: ${next()} 2019 - ${next()}\nlevel: ${next()}\nemployment: ${next()}\ntags: [${next()}]\nlinks: [{label: ${next()}, url: "${next()}"}]\n${key()}---\n\n${body}\n`;
	return {
		'profile.yml': `name: ${next()}\nheadline: ${next()}\n${key()}links: {${next()}: "https://e.org"}\nlocation: {${next()}: x}\n`,
		[`experience/${next()}.md`]: front,
		[`${next()}/x.md`]: front,
		[`projects/x.${next()}.md`]: front,
		[`es/${next()}/${next()}.md`]: front,
		'skills.yml': `- name: ${next()}\n  ${key()}  level: ${next()}\n- ${next()}: [${next()}]\n`,
		'languages.toml': `[[items]]\nname = "${next()}"\n${next()} = "${next()}"\nlevel = "${next()}"\n`,
		'publications.bib': `@${next()}{${next()}, title = {${next()} \\${next()}{x}}, ${next()} = {${next()}}, year = ${next()}, month = ${next()}, author = {${next()}}}\n`,
		[`data/${next()}.json`]: JSON.stringify({[next()]: {[next()]: next()}}),
		[`resume.${next()}.json`]: `{"basics": {"name": "x", "${next()}": "${next()}"}, "${next()}": [{"${next()}": 1}], "work": [{"name": "${next()}", "${next()}": {"${next()}": 1}}]}`,
	};
}

async function exportAll(folder: string): Promise<void> {
	const {resume, problems} = await loadResume(folder);
	expect(problems.every(({message}) => typeof message === 'string')).toBe(true);
	const messages = await loadMessages(resume.locales);
	for (const locale of resume.locales) {
		const edition = {
			...{locale, messages: messages(locale), now: new Date(0)},
			markdown: completeMarkdown,
		};
		const setting = {...edition, width: 80, hyperlinks: true};
		const texts = [
			layOutResume(localize(resume, locale), setting).map(textOf).join('\n'),
			markdownOf(resume, edition),
			JSON.stringify(jsonResume(resume, locale, completeMarkdown)),
			htmlOf(resume, [edition]),
		];
		for (const text of texts) expect(text).not.toMatch(/\[native code\]|\[object Object\]/);
		expect((await docxOf(resume, edition)).length).toBeGreaterThan(0);
	}
}
