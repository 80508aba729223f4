import {expect, it} from 'vitest';
import {parseUrl} from '../../source/resume/link-schemes.ts';

it('takes an address for one however often it is asked', () => {
	// Node 20 and 22 compile what is called so often, and `URL.canParse` says no from then on.
	const asked = Array.from({length: 20_000}, () => parseUrl('https://zéphyr.example'));
	expect(asked.filter((url) => url?.hostname !== 'xn--zphyr-bsa.example')).toEqual([]);
	expect(parseUrl('zéphyr.example')).toBeUndefined();
	expect(parseUrl('cv', 'https://zéphyr.example/en/')?.pathname).toBe('/en/cv');
});
