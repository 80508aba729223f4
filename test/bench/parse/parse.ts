/*
 * How much of a résumé the parsers of job portals find in our PDFs, and in those of others. What is
 * compared: each design with a résumé as parsers know them, with the sample, and, where copies of
 * their repositories are named, with the samples that RenderCV and Awesome-CV publish, beside the PDFs
 * that they publish of these. No parser is part of this project: OpenResume's is read from a copy of
 * its repository, the other one is installed from npm into a temporary folder.
 *
 * With BENCH_MISSED in the environment, each field that was not found is named.
 *
 *   OPEN_RESUME=… RENDERCV=… AWESOME_CV=… npm run bench:parse
 */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {designs} from '../../../source/formats/pdf/look.ts';
import {program} from '../../terminal/program.ts';
import {type Fields, type Kind, kinds, type Score, scoreOf} from './fields.ts';
import {openResume, type Parser, packages, simpleResumeParser} from './parsers.ts';
import {wantedOf, wantedOfAwesome} from './wanted.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'my-resume-parse-'));
process.on('exit', () => rmSync(scratch, {recursive: true, force: true}));

/** The folder that a variable of the environment names; says what it is for where it names none. */
function repository(name: string, use: string): string | undefined {
	const folder = process.env[name];
	if (folder !== undefined && existsSync(folder)) return path.resolve(folder);
	console.log(`${name} names no copy of a repository: without ${use}.\n`);
	return undefined;
}

async function parsers(): Promise<Parser[]> {
	const quiet = ['--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund', '--silent'];
	execFileSync('npm', ['install', '--prefix', scratch, ...quiet, ...packages], {
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	const modules = path.join(scratch, 'node_modules');
	const openResumes = repository('OPEN_RESUME', 'github.com/xitanggg/open-resume');
	return [
		...(openResumes === undefined ? [] : [await openResume(openResumes, modules)]),
		simpleResumeParser(modules),
	];
}

/** A PDF to be read, and what it says. */
type Page = {name: string; pdf: string; wanted: Fields};

/** Our own PDFs of some content: one a design. */
async function ownPages(name: string, content: string): Promise<Page[]> {
	const wanted = await wantedOf(content);
	return designs.map((design, index) => {
		const pdf = path.join(scratch, `${name.replace(/\W+/g, '-')}-${index}.pdf`);
		const call = ['export', 'pdf', '-c', content, '-l', 'en', '--design', design, '-o', pdf];
		execFileSync(process.execPath, [program, ...call], {stdio: 'ignore'});
		return {name: `${name}, ${design}`, pdf, wanted};
	});
}

/** What others publish: RenderCV's sample in its themes, and Awesome-CV's. */
async function peerPages(): Promise<Page[]> {
	const pages: Page[] = [];
	const renderCv = repository('RENDERCV', 'github.com/rendercv/rendercv');
	if (renderCv !== undefined) {
		const examples = path.join(renderCv, 'examples');
		const themes = readdirSync(examples).flatMap((file) => /^(.+)_CV\.pdf$/.exec(file)?.[1] ?? []);
		const [first = ''] = themes;
		const content = (theme: string) => path.join(examples, `${theme}_CV.yaml`);
		pages.push(...(await ownPages('RenderCV’s sample', content(first))));
		for (const theme of themes)
			pages.push({
				name: `RenderCV, ${theme.replace(/^John_Doe_|Theme$/g, '')}`,
				pdf: path.join(examples, `${theme}_CV.pdf`),
				wanted: await wantedOf(content(theme)),
			});
	}
	const awesomeCv = repository('AWESOME_CV', 'github.com/posquit0/Awesome-CV');
	if (awesomeCv !== undefined)
		for (const name of ['resume', 'cv'] as const)
			pages.push({
				name: `Awesome-CV, ${name}`,
				pdf: path.join(awesomeCv, 'examples', `${name}.pdf`),
				wanted: wantedOfAwesome(awesomeCv, name),
			});
	return pages;
}

function row(name: string, score: Score, without: readonly Kind[]): string {
	const all = [...score].filter(([kind]) => !without.includes(kind)).map(([, each]) => each);
	const of = all.reduce((sum, each) => sum + each.of, 0);
	const missed = all.reduce((sum, each) => sum + each.missed.length, 0);
	const cells = kinds.map((kind) => {
		const {of: count, missed: lost} = score.get(kind) ?? {of: 0, missed: []};
		return count === 0 || without.includes(kind) ? '' : `${count - lost.length}/${count}`;
	});
	return `| ${[name, `${of - missed}/${of}`, (((of - missed) / of) * 10).toFixed(1), ...cells].join(' | ')} |`;
}

const readers = await parsers();
const pages = [
	...(await ownPages('engineer', 'test/bench/parse/engineer.yml')),
	...(await ownPages('sample', 'content')),
	...(await peerPages()),
];
for (const {name, without, read} of readers) {
	console.log(`${name}\n`);
	console.log(`| | fields | of ten | ${kinds.join(' | ')} |`);
	console.log(`|---|${'--:|'.repeat(kinds.length + 2)}`);
	const missed: string[] = [];
	for (const page of pages) {
		const score = scoreOf(page.wanted, await read(page.pdf));
		console.log(row(page.name, score, without));
		for (const [kind, each] of score)
			for (const text of each.missed) missed.push(`${page.name}: ${kind} ${text}`);
	}
	console.log('');
	if (process.env.BENCH_MISSED) console.log(`${missed.join('\n')}\n`);
}
