import {expect, it} from 'vitest';
import {needsOf} from '../../source/markdown/extras/needs.ts';
import {expectProportion} from '../growth.ts';

it('code is found in a tag that names its language, and nothing is lost on tags without an end', async () => {
	expect(needsOf(['<pre><code class="language-js">1</code></pre>']).code).toBe(true);
	expect(needsOf(['<p> language-js <p>']).code).toBe(false);
	// Who looks on to the end of the text from each of them takes time for each of all the others.
	await expectProportion(120_000, (count) =>
		expect(needsOf(['<a '.repeat(count)]).code).toBe(false),
	);
});
