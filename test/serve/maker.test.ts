import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {completeMarkdown} from '../../source/markdown/complete.ts';
import {createEdition} from '../../source/serve/edition.ts';
import {makerOf, type Question} from '../../source/serve/maker/make.ts';
import {openMaker} from '../../source/serve/maker/thread.ts';
import {messagesFor} from '../messages/every-language.ts';
import {entryOf, resumeOf} from '../resumes.ts';
import {program} from '../terminal/program.ts';
import {sample} from './served.ts';

const home = path.dirname(program);
const resume = await sample();
const none = {pdf: () => Promise.reject(new Error()), docx: () => Promise.reject(new Error())};
const ready = {resume, markdown: completeMarkdown, messages: messagesFor};
const about = (of = resume) => ({resume: JSON.stringify(of), now: Date.now()});
const print = (width: number) => ({locale: 'en', width, colorLevel: 2, hyperlinks: false}) as const;

describe('the thread that makes what is asked for', () => {
	it('makes the same as is made here', async () => {
		const edition = createEdition(ready, none, {maker: openMaker(home)});
		const here = makerOf(ready, new Date());
		for (const locale of resume.locales) {
			for (const format of ['html', 'markdown', 'text', 'json', 'vcard'] as const) {
				const bytes = await edition.document(format, locale);
				expect(Buffer.from(bytes).toString(), format).toBe(here({format, locale}));
			}
			const options = {...print(60), locale, entry: 'vassar', light: false};
			const text = Buffer.from(await edition.printed(options)).toString();
			expect(text).toBe(here({print: options}));
			expect(text).toBe(edition.print(options));
		}
	});

	it('goes from one résumé to another, and back', async () => {
		const maker = openMaker(home);
		const [one, other] = ['one', 'other'].map((slug) => about(resumeOf([entryOf({slug})])));
		const question: Question = {format: 'text', locale: 'en'};
		const asked = [one, other, other, one].map((each) => each && maker.make(each, question));
		const texts = (await Promise.all(asked)).map((bytes) => Buffer.from(bytes ?? []).toString());
		expect(texts.map((text) => /one|other/.exec(text)?.[0])).toEqual([
			'one',
			'other',
			'other',
			'one',
		]);
	});

	it('says why something can’t be made, and goes on', async () => {
		const maker = openMaker(home);
		const given = about();
		const missing = maker.make(given, {print: {...print(80), entry: 'nowhere'}});
		const next = maker.make(given, {print: print(80)});
		await expect(missing).rejects.toThrow('There is no such entry.');
		expect(Buffer.from(await next).toString()).toContain('Grace Hopper');
	});

	it('begins anew after it has ended', async () => {
		const maker = openMaker(home);
		const broken = {resume: 'no JSON', now: 0};
		await expect(maker.make(broken, {print: print(80)})).rejects.toThrow('JSON');
		expect((await maker.make(about(), {print: print(80)})).length).toBeGreaterThan(1000);
		const nowhere = openMaker(path.join(home, 'nowhere'));
		for (let turn = 0; turn < 2; turn++)
			await expect(nowhere.make(about(), {print: print(80)})).rejects.toThrow('nowhere');
	});

	it('refuses who would wait too long', async () => {
		const maker = openMaker(home);
		const given = about();
		const asked = Array.from({length: 120}, (_, index) =>
			maker.make(given, {print: print(20 + index)}).then(
				() => 'made',
				(error: Error) => error.message,
			),
		);
		const answers = await Promise.all(asked);
		expect(answers.filter((each) => each === 'made')).toHaveLength(100);
		expect(new Set(answers.slice(100))).toEqual(
			new Set(['Too many wait for something to be made.']),
		);
	});
});
