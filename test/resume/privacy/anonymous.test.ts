import {describe, expect, it} from 'vitest';
import {networkOf} from '../../../source/content/records/fields/networks.ts';
import {anonymized, personOf, tellsWho} from '../../../source/resume/privacy/anonymous.ts';
import {withoutLinks} from '../../../source/resume/privacy/without-links.ts';
import type {Entry, Profile} from '../../../source/resume/types.ts';
import {expectProportion} from '../../growth.ts';
import {entryOf, resumeOf} from '../../resumes.ts';

const ada: Profile = {
	name: 'Ada Lovelace',
	email: 'countess@lovelace.example',
	phone: '+44 20 7946 0001',
	address: '12 St James’s Square, London',
	headline: 'Analyst, by Ada',
	location: 'London',
	links: [
		{label: '', url: 'https://ada.example/'},
		{label: '', url: 'https://github.com/enchantress'},
	],
	params: {secret: 'yes'},
	design: {sections: ['experience', 'ada-says'], url: 'https://ada.example/cv', qr: true},
};

function erased(entries: Array<Partial<Entry> & {slug: string}>, profile = ada) {
	const resume = {...resumeOf(entries.map(entryOf)), profiles: {en: profile}};
	return anonymized(resume, personOf(resume.entries, [profile], networkOf), () => 'X');
}

const body = (text: string) => erased([{slug: 'a', body: text}]).entries[0]?.body;

describe('an anonymous résumé', () => {
	it('has of a profile what tells nobody who it is', () => {
		expect(erased([{slug: 'a'}]).profiles.en).toEqual({
			...{name: 'X', isAnonymous: true, headline: 'Analyst, by X', location: 'London'},
			...{links: [], params: {}, design: {sections: ['experience', 'candidate-says']}},
		});
	});

	it.each([
		['Wrote to Ada’s friend, +44 (20) 7946-0001.', 'Wrote to X’s friend, X.'],
		['Lived at 12 St James’s Square, in London.', 'Lived at X, in London.'],
		[
			'See [her page](https://ada.example/x) and [this](https://b.example/).',
			'See her page and [this](https://b.example/).',
		],
		['![Ada](me.png) and ![it](ada.png)', '![X](me.png) and it'],
		['[![Ada](ada.png)](https://ada.example)', 'X'],
		[
			'[a][1] [1] [b][]\n\n[1]: https://github.com/enchantress\n[b]: https://b.example',
			'a 1 [b][]\n\n[b]: https://b.example',
		],
		['<a href="https://ada.example">x</a> <https://ada.example>', '<a>x</a> <X>'],
		['`git@github.com:enchantress/x`, @Enchantress', '`git@github.com:X/x`, X'],
		['L&ouml;velace; L&#111;velace; Love\u00adlace', 'X; X; X'],
		['https://b.example/posts/ada-lovelace-speaks?x=1', 'X'],
		['Adaptation of a lovelaced hallway', 'Adaptation of a lovelaced hallway'],
		['- **L**ove*lace* and <b>A</b>da, **bold**ly', '- X and X, boldly'],
		[
			'**Ada**gio, 2*3*4, **bold**ly\n* Love<span class="x">lace</span>',
			'**X**gio, 2*3*4, **bold**ly\n* X',
		],
		['020 7946 0001, 2079460001, (0)20 7946-0001, ٢٠٧٩٤٦٠٠٠١', 'X, X, X, X'],
		['In 2019 020 7946 0002', 'In 2019 020 7946 0002'],
		['countess\\@lovelace.example, ada\\_lovelace, \\+44 20 7946 0001', 'X, X, X'],
		['other@post.example, <mailto:other@post.example>, [a](tel:+15551234)', 'X, <X>, a'],
		['`npm i left-pad@1.0.0` with root@localhost', '`npm i left-pad@1.0.0` with root@localhost'],
		['Lovelace¹ and Lovelace2, lovelacea42.example, alovelace.example', 'X¹ and X2, X, X'],
	])('%j', (text, wanted) => {
		expect(body(text)).toBe(wanted);
	});

	it.each([
		[{links: [{label: '', url: 'https://zephyr.example/en/'}]}, 'zephyr.example/blog'],
		[{links: [{label: '', url: 'https://zephyr.example/cv.html'}]}, 'https://zephyr.example'],
		[
			{links: [{label: '', url: 'https://uni.example/~zephyr/x.html'}]},
			'https://uni.example/~zephyr/',
		],
		[{email: 'me@zephyr.example'}, 'zephyr.example'],
		[{links: [{label: '', url: 'https://zéphyr.example'}]}, 'zéphyr.example'],
		[{links: [{label: '', url: 'https://zéphyr.example'}]}, 'https://xn--zphyr-bsa.example/a'],
		[
			{links: [{label: '', url: 'https://stackoverflow.com/users/1234567/nib'}]},
			'https://stackoverflow.com/users/1234567',
		],
		[{phone: '+1 202 555 0143 ext. 7'}, '(202) 555-0143'],
		[{phone: '+1 202 555 0199, +1 202 555 0143'}, '202.555.0143'],
	] as Array<[Partial<Profile>, string]>)('has nothing of %j in a text: %s', (more, text) => {
		const [entry] = erased([{slug: 'a', body: `See ${text}.`}], {...ada, ...more}).entries;
		expect(entry?.body).toBe('See X.');
	});

	it('keeps an address at somebody else’s', () => {
		const profile = {...ada, email: 'zephyr@work.example'};
		const links = [{label: '', url: 'https://uni.example/zq'}];
		const [entry] = erased([{slug: 'a', body: 'uni.example, work.example'}], {
			...profile,
			links,
		}).entries;
		expect(entry?.body).toBe('uni.example, work.example');
	});

	it('has ids in which nobody is named, each still its own, and the same in every language', () => {
		const found = erased([
			{slug: 'ada', body: ''},
			{slug: 'lovelace', section: 'ada-says'},
			{slug: 'card', page: 'ada-says/lovelace'},
			{slug: 'ada', locale: 'fr'},
			{slug: 'candidate'},
		]);
		expect(found.entries.map(({section, slug}) => `${section}/${slug}`)).toEqual([
			...['experience/candidate-2', 'candidate-says/candidate-3', 'experience/card'],
			...['experience/candidate-2', 'experience/candidate'],
		]);
		expect(found.entries[2]?.page).toBe('candidate-says/candidate-3');
		expect(found.sections.map(({name}) => name)).toContain('candidate-says');
	});

	it('keeps nothing of what an entry was read from', () => {
		const found = erased([
			{
				slug: 'a',
				original: {by: 'Ada'},
				source: {file: 'ada/lovelace.md', line: 3},
				links: [
					{label: 'Ada', url: 'https://ada.example/b'},
					{label: 'Ada', url: 'https://c.example'},
				],
				publication: {authors: [{name: 'Lovelace, A.', isOwner: true}, {name: 'Doe'}]},
			},
		]);
		expect(JSON.stringify(found)).not.toMatch(/ada|lovelace/i);
		expect(found.entries[0]?.links).toEqual([{label: 'X', url: 'https://c.example'}]);
		expect(found.entries[0]?.publication?.authors.map(({name}) => name)).toEqual(['X', 'Doe']);
	});

	it('is told from one that is not, by what tells', () => {
		const told = tellsWho(personOf([], [ada], networkOf));
		expect(told('"author": "Ada Lovelace <a@b.example>"')).toBe('Ada Lovelace');
		expect(told('github:enchantress/cv')).toBe('enchantress');
		expect(told('adapter for the cv')).toBeUndefined();
	});
});

describe('links', () => {
	it.each([
		['[a [b] c](<own>) [x](own "title") [y](other(own))', 'a [b] c x [y](other(own))'],
		['[^1]: own note', '[^1]: own note'],
	])('%j', (text, wanted) => {
		expect(withoutLinks(text, (address) => address === 'own')).toBe(wanted);
	});

	it.each([
		'[',
		'](',
		'[a](',
		'![',
		'[a]: ',
		'<',
		'a.',
		'a@',
		'1 ',
		'(1) ',
		'\\_',
		'Ada ',
		'a**',
		'a<b>',
		'*',
	])('are found in as much time as the text is long: %s', (piece) =>
		expectProportion(40_000, (size) => body(piece.repeat(size))),
	);
});
