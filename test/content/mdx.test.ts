import {describe, expect, test} from 'vitest';
import {markdownOfMdx} from '../../source/content/shortcodes/mdx/mdx.ts';
import {expectProportion} from '../growth.ts';
import {load} from './folder-of.ts';

const front = '---\ntitle: Keeper\ncompany: Kestrel Works\n---\n';

/** What the body of an entry in MDX becomes. */
async function bodyOf(mdx: string) {
	const {entry, problems} = await load({'experience/a.mdx': mdx});
	return {body: entry('experience/a').body, problems};
}

// What @mdx-js/mdx 3.1.1 shows of each.
describe('MDX', () => {
	test.each([
		['a comment', 'a {/* hidden */} b', 'a  b'],
		['a comment of several lines', '# A {/* x\n\ny */}\n\nb', '# A \n\n\n\nb'],
		['a comment in a list', '- a {/* x */}\n- b', '- a \n- b'],
		['an import', "import {\n  A,\n  B\n} from './c'\nimport d from './d'\n\ntext", 'text'],
		['an export with blank lines', 'export const a = {\n  b: 1,\n\n  c: 2\n};\n\ntext', 'text'],
		[
			'an exported component',
			'export const F = () => (\n  <p>\n\n  It’s x\n  </p>\n)\n\ntext',
			'text',
		],
		['what only looks like an export', 'text\nexport const x = 1', 'text\nexport const x = 1'],
		['front matter', 'At {frontmatter.company}.', 'At Kestrel Works.'],
		['a constant', 'export const years = 5;\n\n{years} years', '5 years'],
		['plain values', '{5} {"a*b"} {`c`}{" "}{null}d', '5 a\\*b c d'],
		['a component', '<Note>\n  A **b**.\n\n  - c\n</Note>', 'A **b**.\n\n- c'],
		['a component in a line', 'a <Note>b</Note> c', 'a b c'],
		['components in one another', '<A>\n    <B>\n        text\n    </B>\n</A>', 'text'],
		['a component in a list', '- a\n\n  <A>\n    b\n  </A>', '- a\n\n  \n  b'],
		[
			'an attribute',
			'a\n<Card title="B" n={3} on={() => { return "}" }}>\n  c\n</Card>\nd',
			'a\n\n**B**\n\nc\n\nd',
		],
		[
			'a link',
			'<LinkCard title="B" href="https://example.org" />',
			'[**B**](<https://example.org>)',
		],
		[
			'a button',
			'See <Button href="https://example.org">this</Button>.',
			'See [this](<https://example.org>).',
		],
		[
			'a picture',
			'<Image src="https://example.org/a.png" alt="b" />',
			'![b](<https://example.org/a.png>)',
		],
		['an icon', 'a <Icon name="github" /> b', 'a  b'],
		['HTML', '<div className="x">\n  *a* <b style={{}}>c</b><br/>\n</div>', '*a* <b>c</b><br>'],
		['a list of HTML', '<ul>\n  <li>**a**</li>\n  <li>b</li>\n</ul>', '- **a**\n- b'],
		[
			'code',
			'`{a}` `<b>`\n\n```js\nexport const {c} = <d>\n```',
			'`{a}` `<b>`\n\n```js\nexport const {c} = <d>\n```',
		],
		['escaped braces', '\\{a} \\<b> 1 < 2', '\\{a} \\<b> 1 < 2'],
		['styles', '<style>{`a {}`}</style>\n\ntext', 'text'],
	])('%s', async (_, mdx, markdown) => {
		const {body, problems} = await bodyOf(`${front}${mdx}\n`);
		expect(problems).toEqual([]);
		expect(body).toBe(markdown);
	});

	test('tells of code that would have to be run, by its place', async () => {
		const {body, problems} = await bodyOf(
			`${front}import a from './a'\n\nText {a.map((b) => <li>{b}</li>)} end.\n`,
		);
		expect(body).toBe('Text  end.');
		expect(problems).toMatchObject([{code: 'not-shown', line: 7, column: 6}]);
		expect(problems[0]?.message).toContain('a.map');
	});

	test('keeps its lines, so that problems are at their places', async () => {
		const {problems} = await bodyOf(
			`${front}import a from './a'\n\n<Note>\n\n  [x](no.pdf)\n\n</Note>\n`,
		);
		expect(problems).toMatchObject([{code: 'missing-file', line: 9}]);
	});

	test('has its front matter in code, as Next wants it', async () => {
		const {entry} = await load({
			'experience/a.mdx':
				"export const metadata = {\n  title: 'Keeper',\n  company: 'Kestrel',\n}\n\nText\n",
		});
		expect(entry('experience/a')).toMatchObject({
			...{title: 'Keeper', organization: 'Kestrel', body: 'Text'},
		});
	});

	test('may be a whole résumé', async () => {
		const {resume} = await load({
			'package.json': '{"dependencies": {"astro": "5"}}',
			'src/content/index.mdx':
				'# Ada Brook\n\n{/* x */}\n\nada@example.org\n\n## Experience\n\n### Keeper, Kestrel\n\n2019 – 2021\n\nText\n\n## Education\n\n### PhD, Fog\n\n2010 – 2012\n',
		});
		expect(resume.profiles.en?.name).toBe('Ada Brook');
		expect(JSON.stringify(resume)).not.toContain('{/*');
	});

	test('that can’t be parsed still opens', async () => {
		const {body} = await bodyOf(`${front}a { b <c d="\n\ne {/* f */} g\n`);
		expect(body).toContain('e');
	});

	test.each([
		'{',
		'{{',
		'<a b="',
		"<a b='",
		'<a {',
		'`',
		'``` ',
		'{/*',
		'{`${',
		"{\\'",
		'<b>x</b>',
		'<A>\n',
	])('takes time in proportion to %j', async (piece) => {
		await expectProportion(40_000, (size) =>
			markdownOfMdx(piece.repeat(size), {lookup: () => undefined, tell: () => {}}),
		);
	});
});
