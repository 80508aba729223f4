import {escapeMarkdown} from '../../content/names/escape-markdown.ts';
import type {Locale} from '../../resume/types.ts';
import {allOf} from '../call/lists.ts';
import {agentFiles} from './beside/agent-files.ts';
import {editorFiles} from './beside/editor-files.ts';
import {serveFiles} from './beside/serve-files.ts';
import {workflowFiles} from './beside/workflow-files.ts';
import type {NewFile} from './files/new-file.ts';
import {commandOf} from './package-name.ts';

/** What the package of a résumé is about. */
export type PackageFacts = {
	packageName: string;
	name: string;
	headline: string | undefined;
	locales: readonly Locale[];
	/** The version of this program, on which the new package builds. */
	version: string;
	/** Whether it is to be served somewhere as well. */
	serve: boolean;
};

/** All of a new package but its content. */
export function packageFiles(facts: PackageFacts): NewFile[] {
	return [
		{path: 'package.json', text: manifest(facts)},
		{path: 'README.md', text: readme(facts)},
		{
			path: '.gitignore',
			text: 'node_modules/\ndist/\npublic/\nout/\n*.tgz\n.DS_Store\nprivate.y*ml\nprivate.*.y*ml\n',
		},
		...workflowFiles(),
		...editorFiles(),
		...agentFiles(facts.locales),
		...(facts.serve ? serveFiles() : []),
	];
}

function manifest({packageName, name, version, serve}: PackageFacts): string {
	const owner = name === '' ? {} : {author: name};
	const value = {
		name: packageName,
		version: '0.1.0',
		description:
			name === '' ? 'A résumé for the terminal' : `The résumé of ${name}, for the terminal`,
		keywords: ['resume', 'cv'],
		...owner,
		type: 'module',
		bin: {[commandOf(packageName)]: 'dist/start.cjs'},
		files: ['dist'],
		scripts: {
			start: 'my-resume -c content',
			check: 'my-resume check',
			dev: 'my-resume dev',
			site: 'my-resume export site -o public',
			...(serve && {serve: 'my-resume serve'}),
			prepack: 'my-resume pack',
		},
		engines: {node: '>=20'},
		devDependencies: {'my-resume': `^${version}`},
	};
	return `${JSON.stringify(value, undefined, '\t')}\n`;
}

/** For visitors; what only the owner needs to know is a comment. */
function readme({packageName, name, headline, locales}: PackageFacts): string {
	const title = escapeMarkdown(name === '' ? packageName : name);
	const names = new Intl.DisplayNames('en', {type: 'language'});
	const spoken = allOf(locales.map((locale) => names.of(locale) ?? locale));
	return [
		`# ${title}`,
		...(headline === undefined ? [] : [escapeMarkdown(headline)]),
		`My résumé, in ${spoken}, for the terminal:`,
		`\`\`\`sh\nnpx ${packageName}\n\`\`\``,
		[
			'All it needs is Node 20 or later. The arrow keys move, `/` searches, `c` shows how to reach me,',
			'`?` lists all keys, and `q` quits. In a pipe, it prints.',
		].join('\n'),
		`<!--
For the owner. Delete this when you have read it.

- There is no licence yet, so nobody may reuse the source, which may be what you want for a résumé.
  Otherwise, add a LICENSE file, and a "license" in package.json.
- Write in content/ while \`npm run dev\` shows it; \`npm run check\` says what’s wrong or missing.
- Publish with \`npm publish\`. From the second version on, .github/workflows/release.yml can do it.
- On GitHub, .github/workflows/site.yml makes a site of each push, once Pages takes it from there.
- \`npx my-resume doctor\` says what each way of publishing still lacks.
-->`,
	]
		.join('\n\n')
		.concat('\n');
}
