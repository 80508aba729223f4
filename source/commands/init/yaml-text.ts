import {Document, isMap, isScalar, isSeq, visit} from 'yaml';

/** Words for the owner: lines above all and below, and one above the first key of each of these names. */
export type Comments = {
	above?: readonly string[];
	below?: readonly string[];
	keys?: Readonly<Record<string, string>>;
};

/** More characters than this are easier to read one below the other. */
const maximumFlow = 60;

/** A value as YAML, which quotes what needs it; text is never folded, and keeps its lines. */
export function yamlText(
	value: unknown,
	{above = [], below = [], keys = {}}: Comments = {},
): string {
	const document = new Document(value, {aliasDuplicateObjects: false});
	const open = new Map(Object.entries(keys));
	visit(document, {
		Pair(_, {key}) {
			const comment = isScalar(key) ? open.get(String(key.value)) : undefined;
			if (!isScalar(key) || comment === undefined) return;
			key.commentBefore = ` ${comment}`;
			open.delete(String(key.value));
		},
		Seq(_, list) {
			const words = list.items.map((item) => (isScalar(item) ? String(item.value) : undefined));
			const isShort = words.every((word) => word !== undefined && !word.includes('\n'));
			list.flow = isShort && words.join(', ').length <= maximumFlow;
		},
	});
	const {contents} = document;
	const text = document.toString({
		lineWidth: 0,
		blockQuote: 'literal',
		flowCollectionPadding: false,
	});
	const isData = (isMap(contents) || isSeq(contents)) && contents.items.length > 0;
	const comments = (lines: readonly string[]) => lines.map((line) => `# ${line}\n`);
	const end = below.length > 0 ? ['\n', ...comments(below)] : [];
	return [...comments(above), isData ? text : '', ...end].join('');
}

/** A Markdown file: what its front matter says, and its text. */
export function documentText(front: unknown, body: string, comments: Comments = {}): string {
	return `---\n${yamlText(front, comments)}---\n${body === '' ? '' : `\n${body}\n`}`;
}

/** The line by which an editor finds the schema of a file that is `path`, from the new folder. */
export function schemaLine(path: string, schema: 'profile' | 'list' | 'front-matter'): string {
	const up = '../'.repeat(path.split('/').length - 1);
	return `yaml-language-server: $schema=${up}node_modules/my-resume/schema/${schema}.schema.json`;
}
