import type {NewFile} from '../files/new-file.ts';

/** The lists of a résumé that have a schema, by the names of their files. */
const lists = [
	...['awards', 'certifications', 'education', 'interests', 'languages'],
	...['publications', 'references', 'skills', 'volunteer'],
];

const schemas = './node_modules/my-resume/schema';

/** Settings of VS Code and its kin, by which they complete keys and mark mistakes as one types. */
export function editorFiles(): NewFile[] {
	const files = (extension: string) => lists.map((name) => `content/${name}.${extension}`);
	const settings = {
		'yaml.schemas': {
			[`${schemas}/profile.schema.json`]: 'content/profile.yml',
			[`${schemas}/private.schema.json`]: 'content/private.yml',
			[`${schemas}/list.schema.json`]: files('yml'),
			[`${schemas}/target.schema.json`]: 'content/targets/*.yml',
		},
		'json.schemas': [
			{fileMatch: ['content/profile.json'], url: `${schemas}/profile.schema.json`},
			{fileMatch: files('json'), url: `${schemas}/list.schema.json`},
		],
	};
	const text = (value: object) => `${JSON.stringify(value, undefined, '\t')}\n`;
	return [
		{path: '.vscode/settings.json', text: text(settings)},
		{path: '.vscode/extensions.json', text: text({recommendations: ['redhat.vscode-yaml']})},
	];
}
