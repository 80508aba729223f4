import {expect, it} from 'vitest';
import {needsOf} from '../../source/markdown/extras/needs.ts';

it('code is found in a tag that names its language, and nothing is lost on tags without an end', {
	timeout: 10_000,
}, () => {
	expect(needsOf(['<pre><code class="language-js">1</code></pre>']).code).toBe(true);
	expect(needsOf(['<p> language-js <p>']).code).toBe(false);
	// Whoever looks on to the end of the text from each of them is not done within the time of a test.
	expect(needsOf(['<a '.repeat(120_000)]).code).toBe(false);
});
