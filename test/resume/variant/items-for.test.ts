import {describe, expect, it} from 'vitest';
import {itemsFor, markedItems} from '../../../source/resume/variant/items-for.ts';
import {fc} from '../../property.ts';

const text = `Words {for: nobody}

- For all
- Backend {for: backend}
  - what is in it

  and more of it
- Both <!-- for: acme, backend -->
1. Acme {for: [acme]}

\`\`\`
- code {for: backend}
\`\`\``;

describe('items of lists that are marked for somebody', () => {
	it('are all there, without the marks, where nobody asks', () => {
		expect(itemsFor(text)).toBe(
			text
				.replace(/ \{for: (?:backend|\[acme\])\}(?=\n(?!`))/g, '')
				.replace(' <!-- for: acme, backend -->', ''),
		);
	});

	it('are left out for others, with all that is in them', () => {
		const shown = itemsFor(text, new Set(['acme']));
		expect(shown).toContain('- For all\n- Both\n1. Acme\n');
		expect(shown).not.toContain('what is in it');
		expect(shown).not.toContain('and more of it');
		expect(shown).toContain('Words {for: nobody}');
		expect(shown).toContain('- code {for: backend}');
	});

	it('leave what comes behind them as it is', () => {
		const marked = '- A {for: x}\n  more\n\nA paragraph\n\n- B';
		expect(itemsFor(marked, new Set())).toBe('A paragraph\n\n- B');
		expect(itemsFor(`- Z\n${marked}`, new Set())).toBe('- Z\n\nA paragraph\n\n- B');
	});

	const words = fc.constantFrom('One', 'Two', '**Three**', '`four`', 'five {for', 'for: x');
	const mark = fc.constantFrom('', ' {for: a}', ' {for: b, a}', ' <!-- for: b -->', ' {for: c}');
	const line = fc.oneof(
		fc.tuple(fc.constantFrom('- ', '  - ', '* ', '1. '), words, mark),
		fc.tuple(fc.constantFrom('', '## ', '> '), words),
		fc.constant(['']),
	);
	const body = fc
		.array(line, {maxLength: 12})
		.map((lines) => lines.map((each) => each.join('')).join('\n'));

	it('are marked by nothing else, and read once', () => {
		fc.assert(
			fc.property(body, (each) => {
				const all = itemsFor(each);
				expect(markedItems(all)).toEqual([]);
				expect(itemsFor(all)).toBe(all);
			}),
		);
	});

	it('keep their order, and lose nothing that is marked for nobody', () => {
		fc.assert(
			fc.property(body, (each) => {
				const plain = (some: string) => some.split('\n').filter((own) => own.trim() !== '');
				const all = plain(itemsFor(each));
				const shown = plain(itemsFor(each, new Set(['a'])));
				let at = 0;
				for (const own of shown) {
					at = all.indexOf(own, at) + 1;
					expect(at).toBeGreaterThan(0);
				}
				if (markedItems(each).every(({names}) => names.includes('a'))) expect(shown).toEqual(all);
			}),
		);
	});
});
