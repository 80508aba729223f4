import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {CallError} from '../../source/commands/call/call-error.ts';
import {type Flag, type FlagName, flagNames, flags} from '../../source/commands/call/flags.ts';
import {readCall} from '../../source/commands/call/options.ts';
import {verbs, viewVerb} from '../../source/commands/call/verbs.ts';
import type {Program} from '../../source/commands/resume/program.ts';
import {run} from './built.ts';

/** A folder without anything in it. */
const cwd = mkdtempSync(path.join(tmpdir(), 'my-resume-calls-'));
const flagOf = (name: FlagName): Flag => flags[name];

function program(reader: Program['reader']): Program {
	const source = () => {
		throw new Error('A résumé is read too early.');
	};
	return {name: 'my-resume', version: '1.2.3', home: '/', reader, source};
}

/** Reads the arguments as the program does, which carries nothing out. */
function read(args: readonly string[], reader: Program['reader'] = 'owner') {
	return readCall(args, program(reader));
}

/** What a call that is wrong is answered with, in one line. */
function refusal(args: readonly string[], reader?: Program['reader']): string {
	let message: string | undefined;
	try {
		read(args, reader);
	} catch (error) {
		if (!(error instanceof CallError)) throw error;
		message = error.message;
	}
	expect(message, `${JSON.stringify(args)} is refused`).toBeDefined();
	expect(message).toMatch(/^[^\u0000-\u001F\u007F-\u009F]+$/);
	return message ?? '';
}

describe.each(verbs.map((verb) => [verb.name || 'viewing', verb] as const))('%s', (_, verb) => {
	const words = verb === viewVerb ? [] : [verb.name];
	const see = verb === viewVerb ? 'See --help.' : `See my-resume ${verb.name} --help.`;
	const [withValue, switches] = [true, false].map((hasValue) =>
		verb.flags.filter((name) => (flagOf(name).value !== undefined) === hasValue),
	);

	it('has a help of 80 columns that names what it takes, and nothing else', async () => {
		const {stdout, stderr, status} = await run([...words, '--help'], {cwd});
		expect({stderr, status}).toEqual({stderr: '', status: 0});
		for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
		expect(stdout.match(/(?<=^ {2}(?:-\w, | {4})--)[\w-]+/gm)).toEqual([
			...verb.flags,
			'help',
			'version',
		]);
		expect(stdout).toContain(`\n  my-resume ${verb.examples[0]}\n`);
		if (verb !== viewVerb) expect(read([...words, '-h'])).toEqual({text: stdout});
		expect(read([...words, '-v'])).toEqual({text: '1.2.3\n'});
	});

	it('takes its own examples', () => {
		for (const example of verb.examples) {
			const args = (example.split(' | ')[0] ?? '').match(/"[^"]*"|\S+/g) ?? [];
			expect(read(args)).toMatchObject({verb: {name: verb.name}});
		}
	});

	it('ends with status 2 and a sentence when a flag is unknown', async () => {
		expect(await run([...words, '--nonsense'], {cwd})).toEqual({
			stdout: '',
			stderr: `There is no flag --nonsense. ${see}\n`,
			status: 2,
		});
		expect(refusal([...words, '--nonsense=1'])).toBe(`There is no flag --nonsense. ${see}`);
		expect(refusal([...words, '-Z'])).toBe(`There is no flag -Z. ${see}`);
	});

	it('names the flag that is near an unknown one', () => {
		for (const name of verb.flags.filter(({length}) => length > 3)) {
			const slip = `${name.slice(0, -2)}${name.at(-1)}${name.at(-2)}x`;
			expect(refusal([...words, `--${slip}`])).toBe(
				`There is no flag --${slip}. Did you mean --${name}? ${see}`,
			);
		}
	});

	it('misses a value where there should be one, and wants none elsewhere', () => {
		for (const name of withValue?.filter((each) => !flagOf(each).optional) ?? []) {
			const sentence = `--${name} needs a value. ${see}`;
			const {letter} = flagOf(name);
			const written = [`--${name}`, `--${name}=`, ...(letter === undefined ? [] : [`-${letter}`])];
			for (const flag of written) expect(refusal([...words, flag])).toBe(sentence);
		}
		for (const name of [...(switches ?? []), 'help']) {
			expect(refusal([...words, `--${name}=no`])).toBe(`--${name} doesn’t take a value. ${see}`);
			expect(refusal([...words, `--no-${name}`])).toContain(`There is no flag --no-${name}.`);
		}
	});

	it('refuses a value that its flag can’t have', () => {
		for (const name of verb.flags) {
			const {choices, range} = flagOf(name);
			const [first = '', second = ''] = choices ?? [];
			if (choices) {
				const sentence = refusal([...words, `--${name}=${second}x`]);
				expect(sentence).toContain(`--${name} must be ${first}`);
				expect(sentence).toContain(`not “${second}x”. Did you mean ${second}?`);
			}
			for (const value of range ? [`${range.least - 1}`, `${range.most + 1}`, '1e2', '-30'] : [])
				expect(refusal([...words, `--${name}=${value}`])).toContain(
					`--${name} must be a whole number of ${range?.unit} from `,
				);
		}
	});

	it('refuses a flag of another command', () => {
		const foreign = flagNames.filter((name) => !['help', 'version', ...verb.flags].includes(name));
		for (const name of foreign) {
			const {value, choices} = flagOf(name);
			const sentence = refusal([
				...[...words, `--${name}`],
				...(value === undefined ? [] : [choices?.[0] ?? '20']),
			]);
			if (verb !== viewVerb) expect(sentence).toBe(`${verb.name} doesn’t take --${name}. ${see}`);
			else expect(sentence).toMatch(new RegExp(`^--${name} is for (\\w+): my-resume \\1 .*--`));
		}
	});

	it('takes no more than it needs', () => {
		const {argument} = verb;
		const [first = 'a', second = 'b'] = argument?.choices ?? [];
		if (argument?.two) {
			expect(refusal([...words, 'a', 'b', 'c'])).toContain(see);
			return;
		}
		expect(refusal([...words, first, second])).toBe(
			argument
				? `One ${argument.noun} at a time, please: “${first}” or “${second}”? ${see}`
				: `${verb.name} reads all of the content, not just “a”. ${see}`,
		);
		if (argument?.needed !== undefined)
			expect(refusal(words)).toContain(`${verb.name} needs ${argument.needed}`);
	});
});

describe('the help of the viewer', () => {
	const written = (locales: readonly string[], entries: readonly string[]): Program['source'] => {
		const resume = {
			locales,
			profiles: {},
			sections: [{name: 'experience', titles: {}}],
			entries: locales.flatMap((locale) =>
				entries.map((slug) => ({
					...{kind: 'document', section: 'experience', slug, locale, title: slug, draft: false},
					...{tags: [], links: []},
				})),
			),
		};
		return () => ({kind: 'package', resume}) as unknown as ReturnType<Program['source']>;
	};
	const help = (source: Program['source']) => {
		const found = readCall(['--help'], {...program('visitor'), source});
		return 'text' in found ? found.text : '';
	};

	it('names what is in the résumé at hand, and nothing that is not', () => {
		const text = help(written(['de', 'it'], ['kestrel']));
		expect(text).toContain('\nExamples\n  npx my-resume experience/kestrel -l it\n');
		expect(text).toMatch(/the language \(de or it; default: /);
		expect(text).not.toMatch(/motive|such as es/);
		expect(help(written(['de'], ['kestrel']))).toContain('\n  npx my-resume experience/kestrel\n');
	});

	it('is there where that can’t be read', () => {
		const broken = () => {
			throw new Error('Damaged.');
		};
		expect(help(broken)).toContain('--print | less -R');
	});

	it('opens what its examples name', async () => {
		const {stdout} = await run(['--help'], {cwd});
		const [, call = ''] = /\nExamples\n {2}my-resume (.+)\n/.exec(stdout) ?? [];
		expect(call).toMatch(/^\S+\/\S+ -l \S+$/);
		expect(await run([...call.split(' '), '--print'], {cwd})).toMatchObject({
			status: 0,
			stderr: '',
		});
	});
});

describe('arguments', () => {
	const options = (...args: string[]) => {
		const found = read(args);
		return 'call' in found ? found.call.options : undefined;
	};

	it('may stand in any order, apart or together', () => {
		for (const args of [['-les'], ['-l=es'], ['-l', 'es'], ['--locale=es'], ['--locale', 'es']])
			expect(options(...args)).toMatchObject({locale: 'es', content: undefined, print: false});
		expect(options('-c.')).toMatchObject({content: '.'});
		expect(options('-pw', '40')).toMatchObject({print: true, width: 40});
		expect(read(['--strict', 'check'])).toMatchObject({verb: {name: 'check'}});
		expect(options('--strict', 'check')).toEqual(options('check', '--strict'));
		expect(refusal(['-l', '--print'])).toBe('--locale needs a value. See --help.');
	});

	it('of a first word that people try are those of the flag', () => {
		expect(read(['help', 'check'])).toEqual(read(['check', '--help']));
		expect(read(['help'])).toEqual(read(['--help']));
		expect(read(['version'])).toEqual({text: '1.2.3\n'});
		expect(options('list', '-les')).toEqual(options('--list', '-les'));
		expect(read(['print', 'vassar'], 'visitor')).toMatchObject({
			call: {words: ['vassar'], options: {print: true}},
		});
	});

	it('that ask for help with an unknown command are refused, naming the nearest one', () => {
		const sentence = 'There is no command “chek”. Did you mean check? See my-resume --help.';
		for (const args of [
			['help', 'chek'],
			['chek', '--help'],
			['-h', 'chek'],
		])
			expect(refusal(args)).toBe(sentence);
		expect(refusal(['help', 'xyzzy'])).toBe('There is no command “xyzzy”. See my-resume --help.');
		expect(read(['help', 'list'])).toEqual(read(['--help']));
		expect(read(['help', 'chek'], 'visitor')).toEqual(read(['--help'], 'visitor'));
	});

	it('may name a format as its files end', () => {
		for (const [written, format] of [
			['md', 'markdown'],
			['txt', 'text'],
			['htm', 'html'],
		] as const)
			expect(read(['export', written])).toMatchObject({call: {words: [format]}});
	});

	it('behind -- are words, whatever they look like', () => {
		for (const word of ['--list', '-les', '-x'])
			expect(read(['--', word])).toMatchObject({call: {words: [word]}});
	});

	it('are there once', () => {
		expect(refusal(['-l', 'es', '--locale', 'fr'])).toBe(
			'The flag --locale can only be set once. See --help.',
		);
	});

	it.each([
		['--\u001B[31mred'],
		['--\u001B]0;owned\u0007'],
		['-\u009B1m'],
		['--__proto__'],
		['--constructor=1'],
		['--locale.x=1'],
		['--color=\u001B[31m'],
		['check', '\u001B[31m'],
	])('%j is refused, and controls nothing', (...args) => {
		refusal(args);
	});

	it('--no-color means --color never', () => {
		expect(options('--no-color')).toMatchObject({color: 'never'});
		expect(options()).toMatchObject({color: 'auto'});
	});

	it('of owners are unknown to visitors, whose help has none of them', () => {
		for (const name of flagNames.filter(
			(each) => each === 'content' || ![...viewVerb.flags, 'help', 'version'].includes(each),
		))
			expect(refusal([`--${name}=20`], 'visitor')).toContain(`There is no flag --${name}.`);
		expect(read(['check'], 'visitor')).toMatchObject({verb: viewVerb, call: {words: ['check']}});
	});
});
