import {readFileSync} from 'node:fs';
import path from 'node:path';
import {loadResume} from '../../../source/content/load.ts';
import {documentOf} from '../../../source/formats/document.ts';
import {completeMarkdown} from '../../../source/markdown/complete.ts';
import {loadMessages} from '../../../source/messages/index.ts';
import {localize} from '../../../source/resume/localize.ts';
import {pdfEntries} from '../../../source/resume/pdf-entries.ts';
import type {Fields} from './fields.ts';

/** What a résumé says in English, of what its PDF shows. */
export async function wantedOf(target: string): Promise<Fields> {
	const {resume} = await loadResume(target);
	const locale = 'en';
	const messages = (await loadMessages([locale]))(locale);
	const edition = {locale, messages, markdown: completeMarkdown, now: new Date()};
	const {name, contacts, sections} = documentOf(pdfEntries(localize(resume, locale)), edition);
	const entriesOf = (wanted: string) =>
		sections.find((each) => each.name === wanted)?.entries ?? [];
	const contact = (kind: string) => contacts.find((each) => each.kind === kind)?.text ?? '';
	return {
		name,
		email: contact('email'),
		phone: contact('phone'),
		location: contact('location'),
		links: contacts.filter(({kind}) => kind === 'link').map(({address}) => address),
		jobs: entriesOf('experience').map(({title, organization, dates}) => ({
			...{title, employer: organization, period: dates},
		})),
		schools: entriesOf('education').map(({title, organization, dates}) => ({
			...{degree: title, school: organization, period: dates},
		})),
		skills: entriesOf('skills').flatMap(({title, tags}) => (tags.length > 0 ? tags : [title])),
	};
}

/** The arguments of a command in LaTeX, each time it stands there. */
function argumentsOf(command: string, latex: string): string[][] {
	const calls = latex.matchAll(
		new RegExp(`^\\s*\\\\${command}((?:\\s*\\{(?:[^{}]|\\{[^{}]*\\})*\\}(?:\\s*%.*)?)+)`, 'gm'),
	);
	return [...calls].map(([, list = '']) =>
		[...list.matchAll(/\{((?:[^{}]|\{[^{}]*\})*)\}/g)].map(([, text = '']) =>
			text.replace(/\\([&%#_])/g, '$1').trim(),
		),
	);
}

/** What the published sample of Awesome-CV says, in a copy of its repository. */
export function wantedOfAwesome(repository: string, name: 'resume' | 'cv'): Fields {
	const read = (file: string) => readFileSync(path.join(repository, 'examples', file), 'utf8');
	const latex = read(`${name}.tex`);
	const first = (command: string) => argumentsOf(command, latex)[0] ?? [];
	const [user = ''] = first('github');
	const entries = (file: string) => argumentsOf('cventry', read(`${name}/${file}.tex`));
	return {
		name: first('name').join(' '),
		email: first('email')[0] ?? '',
		phone: first('mobile')[0] ?? '',
		location: first('address')[0] ?? '',
		links: [first('homepage')[0] ?? '', `github.com/${user}`],
		jobs: entries('experience').map(([title = '', employer = '', , period = '']) => ({
			...{title, employer, period},
		})),
		schools: entries('education').map(([degree = '', school = '', , period = '']) => ({
			...{degree, school, period},
		})),
		skills:
			name === 'cv'
				? argumentsOf('cvskill', read('cv/skills.tex')).flatMap(([, list = '']) =>
						list.split(/,\s*/),
					)
				: [],
	};
}
