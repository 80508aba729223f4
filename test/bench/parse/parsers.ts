import {writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {build} from 'esbuild';
import type {Found, Kind} from './fields.ts';

/** Reads a PDF as a job portal would. What it has no place for, it can't miss. */
export type Parser = {
	name: string;
	without: readonly Kind[];
	read: (pdf: string) => Promise<Found>;
};

/** What the parsers are made of: packages at the versions that OpenResume's own lock file names. */
export const packages = [
	'pdfjs-dist@3.7.107',
	'@reduxjs/toolkit@1.9.5',
	'simple-resume-parser@1.1.8',
];

type OpenResume = {
	profile: {name: string; email: string; phone: string; location: string; url: string};
	workExperiences: Array<{company: string; jobTitle: string; date: string}>;
	educations: Array<{school: string; degree: string; date: string}>;
	skills: {featuredSkills: Array<{skill: string}>; descriptions: string[]};
};

/**
 * OpenResume's parser, from a copy of its repository (github.com/xitanggg/open-resume, AGPL, so no
 * part of this one): fonts, sizes, gaps and words, as its page “Resume Parser” explains.
 */
export async function openResume(repository: string, modules: string): Promise<Parser> {
	const outfile = path.join(modules, '../open-resume.cjs');
	const pdfjs = path.join(modules, 'pdfjs-dist/legacy/build');
	const worker = path.join(modules, '../worker.cjs');
	const address = path.join(pdfjs, 'pdf.worker.js');
	writeFileSync(worker, `module.exports = ${JSON.stringify(address)};`);
	await build({
		stdin: {
			contents: "export {parseResumeFromPdf} from 'lib/parse-resume-from-pdf';",
			resolveDir: repository,
		},
		outfile,
		bundle: true,
		platform: 'node',
		format: 'cjs',
		nodePaths: [modules],
		alias: {
			lib: path.join(repository, 'src/app/lib'),
			'pdfjs-dist': path.join(pdfjs, 'pdf.js'),
			'pdfjs-dist/build/pdf.worker.entry': worker,
		},
		external: ['canvas', 'path2d-polyfill'],
		// pdf.js draws with these, and only reads here.
		banner: {js: 'globalThis.DOMMatrix ??= class {}; globalThis.Path2D ??= class {};'},
		logLevel: 'error',
	});
	const {parseResumeFromPdf}: {parseResumeFromPdf: (file: string) => Promise<OpenResume>} =
		createRequire(import.meta.url)(outfile);
	return {
		name: 'OpenResume',
		without: [],
		async read(pdf) {
			const {profile, workExperiences, educations, skills} = await parseResumeFromPdf(pdf);
			return {
				...profile,
				links: [profile.url],
				jobs: workExperiences.map(({company, jobTitle, date}) => ({
					...{title: jobTitle, employer: company, period: date},
				})),
				schools: educations.map(({date, ...each}) => ({...each, period: date})),
				skills: [...skills.featuredSkills.map(({skill}) => skill), ...skills.descriptions],
			};
		},
	};
}

type Parts = Partial<
	Record<'name' | 'email' | 'phone' | 'experience' | 'education' | 'skills', string>
>;

/** simple-resume-parser (ISC): the text of poppler, words that begin a section, the text under them. */
export function simpleResumeParser(modules: string): Parser {
	const require = createRequire(path.join(modules, 'x.js'));
	// It would fetch the pages that a résumé links to.
	(require('simple-resume-parser/src/dictionary.js') as {profiles: unknown[]}).profiles.length = 0;
	(require('tracer') as {setLevel: (level: string) => void}).setLevel('error');
	const Reader: new (file: string) => {parseToJSON: () => Promise<{parts: Parts}>} =
		require('simple-resume-parser');
	return {
		name: 'simple-resume-parser',
		without: ['location', 'link'],
		async read(pdf) {
			const {parts} = await new Reader(pdf).parseToJSON();
			const {
				name = '',
				email = '',
				phone = '',
				experience = '',
				education = '',
				skills = '',
			} = parts;
			return {
				...{name, email, phone, location: '', links: [], jobs: [], schools: []},
				sections: {jobs: experience, schools: education},
				skills: [skills],
			};
		},
	};
}
