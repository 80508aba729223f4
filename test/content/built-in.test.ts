import {describe, expect, test} from 'vitest';
import {resolveBody} from '../../source/content/shortcodes/resolve-body.ts';
import {load} from './folder-of.ts';

/** A body as Markdown, and the codes of what is wrong with it. */
function resolve(text: string) {
	const codes: string[] = [];
	const report = (_: string, code: string) => {
		codes.push(code);
	};
	const {body} = resolveBody(text, {
		lookup: () => undefined,
		report,
		place: () => ({line: 1, column: 1}),
	});
	return {body: body.trim(), codes};
}

describe('Hugo’s own shortcodes', () => {
	test.each([
		[
			'{{< figure src="a.png" title="A title" caption="At *work*" attr="B. Moor" attrlink="https://b.example.org" >}}',
			'**A title**\n\nAt *work* [B. Moor](https://b.example.org)',
		],
		['{{< figure src="a.png" alt="A machine" >}}', 'A machine'],
		[
			'{{< figure src="a.png" caption="C" link="https://c.example.org" >}}',
			'[C](https://c.example.org)',
		],
		['{{< figure src="a.png" caption="C" link="javascript:alert(1)" >}}', 'C'],
		['{{< figure src="a.png" >}}', ''],
		['{{< highlight go "linenos=table" >}}\na ** b\n{{< /highlight >}}', '```go\na ** b\n```'],
		['{{< highlight md >}}\n```\n{{< /highlight >}}', '````md\n```\n````'],
		['a {{< highlight go "hl_inline=true" >}}x * y{{< /highlight >}} b', 'a `x * y` b'],
		['{{< details summary="More" >}}\n*Text*\n{{< /details >}}', '**More**\n\n*Text*'],
		['{{< details >}}Text{{< /details >}}', 'Text'],
		[
			'{{< gist ada 0123abc >}}',
			'[gist.github.com/ada/0123abc](https://gist.github.com/ada/0123abc)',
		],
		[
			'{{< youtube id="a-b_c" title="A talk" >}}',
			'[A talk](https://www.youtube.com/watch?v=a-b_c)',
		],
		[
			'{{< youtube a-b_c >}}',
			'[youtube.com/watch?v=a-b\\_c](https://www.youtube.com/watch?v=a-b_c)',
		],
		['{{< youtube "a](https://evil.example.org)" >}}', ''],
		['{{< vimeo 1 >}}', '[vimeo.com/1](https://vimeo.com/1)'],
		['{{< x user="ada" id="12" >}}', '[@ada](https://x.com/ada/status/12)'],
		['{{< tweet user="ada" id="12" >}}', '[@ada](https://x.com/ada/status/12)'],
		['{{< instagram CxOWiQ >}}', '[instagram.com/p/CxOWiQ](https://www.instagram.com/p/CxOWiQ)'],
		['{{< qr text="https://a.example.org" />}}', 'https://a.example.org'],
		['See [a *page*]({{< relref "b" >}}) and {{< ref "c" >}}.', 'See a *page* and .'],
		['a {{% comment %}}{{< x >}} never {{% /comment %}}b', 'a b'],
	])('%s', (text, expected) => {
		expect(resolve(text)).toEqual({body: expected, codes: []});
	});
});

describe('a shortcode that nobody knows', () => {
	test.each([
		['{{< button href="/x" >}}Read{{< /button >}}', 'Read'],
		[
			'{{< card title="A tool" subtitle="It *folds*" image="a.png" class="b c" />}}',
			'A tool\n\nIt \\*folds\\*',
		],
		['{{< quote "Words of a stranger" >}}', 'Words of a stranger'],
		['{{< icon github >}}', ''],
		['{{< note title="Note" >}}Note: text{{< /note >}}', 'Note: text'],
	])('keeps its words: %s', (text, expected) => {
		expect(resolve(text)).toEqual({body: expected, codes: ['unknown-shortcode']});
	});
});

test('what stands in a comment is in no field either', async () => {
	const {entry} = await load({
		'work/a.md':
			'---\ntitle: A {{% comment %}}never{{% /comment %}}b\nsummary: "{{< comment >}}never{{< /comment >}}c {{< comment >}}d"\n---\n',
	});
	expect(entry('experience/a')).toMatchObject({title: 'A b', body: 'c d'});
});
