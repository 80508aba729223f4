import {spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
	cpSync,
	existsSync,
	type FSWatcher,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	watch,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {run} from '../commands/built.ts';
import {isLong} from '../long.ts';

/** What writes files: what is there before, and the call. */
export type Writer = {
	name: string;
	files: Record<string, string>;
	args: string[];
	first?: string[];
};

const manifest = JSON.stringify({
	...{name: 'ada', version: '1.0.0', type: 'module', bin: 'dist/start.cjs', files: ['dist']},
});
const content = {
	'content/profile.yml': 'name: Ada Lovelace\nemail: ada@example.org\nlocales: [en, fr]\n',
	'content/en/experience/engine.md': '---\ntitle: Analyst\n---\n\nNotes.\n',
	'content/fr/experience/engine.md': '---\ntitle: Analyste\n---\n\nNotes.\n',
};
const init = [
	'--name',
	'Ada',
	'--headline',
	'Analyst',
	'--email',
	'a@example.org',
	'--locales',
	'en',
];
const json = JSON.stringify({basics: {name: 'Ada'}, work: [{name: 'Mill', position: 'Miller'}]});
/** One that is made here, and one in a process of its own; the others are written in the same way. */
const formats = isLong ? ['text', 'html', 'docx', 'pdf'] : ['text', 'pdf'];

export const writers: Writer[] = [
	// The package of before was packed from another text.
	{name: 'pack', files: {...content, 'package.json': manifest}, args: ['pack'], first: ['pack']},
	{name: 'init', files: {}, args: ['init', 'a/b', ...init]},
	{name: 'init --from', files: {'r.json': json}, args: ['init', 'new', '--from', 'r.json']},
	{name: 'init .', files: {LICENSE: 'mine'}, args: ['init', '.', ...init]},
	...formats.flatMap((format): Writer[] => [
		{name: `export ${format}`, files: content, args: ['export', format, '-l', 'en', '-o', 'out']},
		{
			name: `export ${format} --force`,
			files: {...content, out: 'old'},
			args: ['export', format, '-l', 'en', '-o', 'out', '--force'],
		},
	]),
];

type State = Record<string, string>;

const isTemporary = (file: string) => /(?:^|[/\\])\.my-resume-/.test(file);

/** The files of a folder by their paths, each as a digest; what is not whole yet is no part of it. */
function stateOf(folder: string): State {
	const files = readdirSync(folder, {recursive: true, withFileTypes: true}).flatMap((each) => {
		const file = path.join(each.parentPath, each.name);
		return each.isFile() && !isTemporary(path.relative(folder, file)) ? [file] : [];
	});
	return Object.fromEntries(
		files
			.sort()
			.map((file) => [
				path.relative(folder, file),
				createHash('sha256').update(readFileSync(file)).digest('hex'),
			]),
	);
}

const temporaries = (folder: string) =>
	readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(isTemporary);

const same = (a: State, b: State) => JSON.stringify(a) === JSON.stringify(b);

/** What was there when a writer was killed, and whether the next run mended what it had to. */
export type Outcome = {
	left: 'the old' | 'the new' | 'told by name' | 'broken';
	next: 'works' | `fails: ${string}`;
};

/** Kills a writer again and again; `program` is its `start.cjs`. */
export async function createKiller(writer: Writer, program: string) {
	const base = mkdtempSync(path.join(tmpdir(), 'my-resume-killed-'));
	const before = path.join(base, 'before');
	for (const [file, text] of Object.entries(writer.files)) {
		mkdirSync(path.dirname(path.join(before, file)), {recursive: true});
		writeFileSync(path.join(before, file), text);
	}
	mkdirSync(before, {recursive: true});
	if (writer.first) {
		await run(writer.first, {cwd: before, file: program});
		writeFileSync(
			path.join(before, 'content/en/experience/engine.md'),
			'---\ntitle: Mathematician\n---\n\nOther notes.\n',
		);
	}
	const whole = path.join(base, 'whole');
	cpSync(before, whole, {recursive: true});
	const began = performance.now();
	const result = await run(writer.args, {cwd: whole, file: program});
	if (result.status !== 0) throw new Error(`${writer.name}: ${result.stderr}`);
	const duration = performance.now() - began;
	const [old, made] = [stateOf(before), stateOf(whole)];
	let count = 0;

	/** Kills it at one of the moments at which something changes in its folder, or at any: 0 to 1. */
	async function kill(moment: number, events: number | undefined): Promise<Outcome> {
		const folder = path.join(base, String(++count));
		cpSync(before, folder, {recursive: true});
		await runAndKill(writer.args, {
			...{folder, program, events},
			delay: events === undefined ? moment * duration * 1.2 : moment * 4,
		});
		const state = stateOf(folder);
		const isAside = temporaries(folder).some((file) => /\.(?:old|list)$/.test(file));
		const left = same(state, old)
			? 'the old'
			: same(state, made)
				? 'the new'
				: isAside
					? 'told by name'
					: 'broken';
		const again = await run(writer.args, {cwd: folder, file: program});
		const isThere = again.status === 2 && left === 'the new' && /already /.test(again.stderr);
		const works = (again.status === 0 || isThere) && same(stateOf(folder), made);
		const rest = temporaries(folder);
		const next: Outcome['next'] =
			works && rest.length === 0 ? 'works' : `fails: ${rest.join(' ')} ${again.stderr}`;
		if (existsSync(folder)) rmSync(folder, {recursive: true});
		return {left, next};
	}

	return {kill, end: () => rmSync(base, {recursive: true, force: true})};
}

/** Runs a call, and kills it `delay` ms after so many changes in its folder, or after its start. */
function runAndKill(
	args: string[],
	{
		folder,
		program,
		events,
		delay,
	}: {folder: string; program: string; events: number | undefined; delay: number},
): Promise<void> {
	return new Promise((resolve) => {
		let watcher: FSWatcher | undefined;
		let seen = 0;
		const child = spawn(process.execPath, [program, ...args], {
			cwd: folder,
			env: {PATH: process.env.PATH, HOME: process.env.HOME, LANG: 'en_US.UTF-8'},
			stdio: 'ignore',
		});
		const kill = () => setTimeout(() => child.kill('SIGKILL'), delay);
		if (events === undefined) kill();
		else {
			watcher = watch(folder, {recursive: true}, () => {
				if (++seen === events) kill();
			});
			// To Node, a folder that moves as it begins to watch it is an error.
			watcher.on('error', () => {});
		}
		child.on('close', () => {
			watcher?.close();
			resolve();
		});
	});
}
