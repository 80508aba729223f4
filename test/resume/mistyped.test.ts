import {describe, expect, test} from 'vitest';
import {mistypedAddress, mistypedMail, mistypedPhone} from '../../source/resume/mistyped.ts';
import {fc} from '../property.ts';

describe('the address of a page', () => {
	test.each([
		['htps://example.org/a', 'https://example.org/a'],
		['htp://example.org', 'http://example.org'],
		['ttps://example.org', 'https://example.org'],
		['httpss://example.org', 'https://example.org'],
		['http//example.org', 'http://example.org'],
		['http:/example.org/a?b#c', 'http://example.org/a?b#c'],
		['https:///example.org', 'https://example.org'],
		['https;//example.org', 'https://example.org'],
		['https ://example.org', 'https://example.org'],
		['https:\\\\example.org', 'https://example.org'],
		['https://https://example.org', 'https://example.org'],
		['http://https//example.org', 'https://example.org'],
		['https://examplecom/ada', 'https://example.com/ada'],
		['https://github,com/ada', 'https://github.com/ada'],
		['github,com/ada', 'github.com/ada'],
		['www.github com', 'www.github.com'],
		['https://exa mple.org/x', 'https://example.org/x'],
		['https://example..org', 'https://example.org'],
		['https://github/ada', undefined],
		['https://', undefined],
		['mailto:ada.brook.example', 'mailto:ada@brook.example'],
		['mailto://ada@example.org?subject=a', 'mailto:ada@example.org?subject=a'],
		['malito:ada@example.org', 'mailto:ada@example.org'],
		['mailto:ada@', undefined],
		['tel:', undefined],
	])('%s can’t be right', (written, meant) => {
		const found = mistypedAddress(written);
		expect(found).toEqual({meant});
		if (meant !== undefined) expect(mistypedAddress(meant)).toBeUndefined();
	});

	test.each([
		'https://example.org',
		'http://example.org:8080/a?b=c#d',
		'https://example.org.',
		'https://a-b.example.org/my cv.pdf',
		'https://www2.cs.example.org',
		'https://web.archive.org/web/2020/https://example.org/',
		'https://bücher.example/ä',
		'https://例え.jp',
		'https://xn--p1ai.xn--p1ai/',
		'https://10.0.0.1/x',
		'http://[::1]/',
		'http://localhost:3000',
		'https://user:pw@example.org/',
		'https://{{ site.url }}/a',
		'mailto:ada@example.org?subject=Hello there',
		'mailto:a@example.org,b@example.org',
		'mailto:?subject=A%20page',
		'mailto:%61da@example.org',
		'tel:+1-555-0100',
		'example.org/a',
		'../cv.pdf',
		'/a, b',
		'Lyon, France',
		'Kestrel, Inc.',
		'cv,final.pdf',
		'https and http',
		'ftp://example.org',
		'javascript:alert(1)',
	])('%s may be', (written) => {
		expect(mistypedAddress(written)).toBeUndefined();
	});
});

describe('an e-mail address', () => {
	test.each([
		['ada.example.org', 'ada@example.org'],
		['ada@example,org', 'ada@example.org'],
		['ada@@example.org', 'ada@example.org'],
		['ada @example.org', 'ada@example.org'],
		['ada@example.org.', 'ada@example.org'],
		['ada@examplecom', 'ada@example.com'],
		['ada@gmial.com', 'ada@gmail.com'],
		['ada@example.con', 'ada@example.com'],
		['ada(at)example.org', 'ada@example.org'],
		['ada [at] example [dot] org', 'ada@example.org'],
		['mailto:ada@example.org', 'ada@example.org'],
		['Ada <ada@example.org>', 'ada@example.org'],
		['ada@example', undefined],
		['ada@example.org, bo@example.org', undefined],
		['call me', undefined],
	])('%s can’t be right', (written, meant) => {
		expect(mistypedMail(written)).toEqual({meant});
	});

	test.each(['a@b.example', 'a.b+c@d-e.example', 'ünï@bücher.example', 'ada@mail.com', ' a@b.co '])(
		'%s may be',
		(written) => {
			expect(mistypedMail(written)).toBeUndefined();
		},
	);
});

describe('a telephone number', () => {
	test.each([
		['call me', undefined],
		['+049 30 123456', '+49 30 123456'],
		['000000000', undefined],
		['+1234567890123456789', undefined],
	])('%s can’t be right', (written, meant) => {
		expect(mistypedPhone(written)).toEqual({meant});
	});

	test.each([
		'555 0199',
		'+49 (0)30 123456',
		'+1 (555) 010-0100 ext. 12',
		'+44 20 7946 0958 / +44 20 7946 0959',
		'1-800-FLOWERS',
		'٠١٢٣٤٥٦٧٨٩',
	])('%s may be', (written) => {
		expect(mistypedPhone(written)).toBeUndefined();
	});
});

test('what is likely meant may be right, whatever is written', () => {
	const pieces = fc.array(
		fc.constantFrom(
			'http',
			's',
			':',
			'/',
			'//',
			'.',
			',',
			' ',
			'a',
			'org',
			'com',
			'@',
			'www',
			'\\',
			'1',
		),
		{maxLength: 14},
	);
	fc.assert(
		fc.property(pieces, (parts) => {
			const text = parts.join('');
			const address = mistypedAddress(text)?.meant;
			if (address !== undefined)
				expect([text, mistypedAddress(address)?.meant]).toEqual([text, undefined]);
			const mail = mistypedMail(text)?.meant;
			if (mail !== undefined) expect([text, mistypedMail(mail)]).toEqual([text, undefined]);
		}),
	);
});
