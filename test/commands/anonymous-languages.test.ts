import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {exported, leaks, printed} from './artefacts.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'my-resume-anonymous-languages-'));
afterAll(() => rmSync(scratch, {recursive: true, force: true}));

/** A person in each language that the program speaks, and their name as texts in it have it. */
const people: Record<string, [name: string, forms: string]> = {
	ar: ['أحمد العمري', 'احمد وأحمد وبأحمد العمري للعمري وللعمري كالعمري العمرى أَحْمَد'],
	cs: ['Pavel Dvořák', 'Pavla Pavlovi Pavlem Pavlův Dvořáka Dvořákem Dvořákův Dvorak DVOŘÁKOVI'],
	da: ['Søren Kjærgaard', 'Sørens Soeren Soren Kjaergaard KJÆRGAARD Kjærgaards Kjærgård'],
	de: ['Jürgen Weißbach', 'Jürgens Juergen JÜRGEN Weissbach WEISSBACH Weißbachs'],
	el: ['Γιώργος Παπαδόπουλος', 'Γιώργου Γιώργο Παπαδοπούλου ΓΙΩΡΓΟΣ ΠΑΠΑΔΟΠΟΥΛΟΣ'],
	en: [
		'Siobhán O’Neill',
		'**Sio**bhan Sio<b>bhan</b> Siobhan Siobhán’s ONeill O&#39;Neill Sio&shy;bhan Siobhán¹ ＳＩＯＢＨÁＮ',
	],
	es: ['Gabriela Núñez Márquez', 'Nunez NÚÑEZ Marquez Gabriela-Núñez'],
	fi: ['Pekka Virtanen', 'Pekan Pekalle Pekkaa Virtasen Virtaselle Virtasta Virtaseen'],
	fr: ['Zoé L’Hermitte', 'Zoe ZOÉ L&rsquo;Hermitte LHermitte d’Zoé L’HERMITTE'],
	he: ['מרים כהנוביץ', 'למרים ומרים וכשמרים ולכהנוביץ מִרְיָם'],
	hi: ['फ़रहान चतुर्वेदी', 'फरहान चतुर्वेदीजी फ़रहानजी'],
	it: ['Niccolò D’Angelo', 'Niccolo NICCOLÒ DAngelo d’Angelo'],
	ja: ['ジョン・スミス', 'ジョンスミス スミスさん ｽﾐｽ ｼﾞｮﾝ'],
	ko: ['김민수', '김민수는 민수가 김 민수'],
	nb: ['Bjørn Håkonsen', 'Bjørns Bjoern Haakonsen Hakonsen HÅKONSEN'],
	nl: ['Anneke van der Velde', 'Annekes Velde Vandervelde vanderVelde'],
	pl: ['Agnieszka Wiśniewska', 'Agnieszce Agnieszkę Agnieszką Wiśniewskiej Wisniewska'],
	pt: ['João Gonçalves', 'Joao JOÃO Goncalves GONÇALVES'],
	ru: ['Павел Соловьёв', 'Павла Павлом Соловьева Соловьёвым СОЛОВЬЕВ'],
	sv: ['Åsa Lindström', 'Åsas Lindströms Lindstrom Lindstroem'],
	tr: ['İlkay Yıldırım', 'ILKAY İLKAY Yıldırım’ın YILDIRIM Yıldırımın'],
	uk: ['Андрій Ковальчук', 'Андрія Андрієві Андрієм Ковальчука Ковальчукові'],
	'zh-Hans': ['欧阳小明', '欧阳 小明的 欧阳小明'],
	'zh-Hant': ['陳美玲', '美玲 陳美玲的 陳 美玲'],
};

it('has no name in a text of any language that the program speaks, however that declines it', async () => {
	const locales = Object.keys(people);
	const content = path.join(scratch, 'content');
	const write = (file: string, text: string) => {
		mkdirSync(path.dirname(path.join(content, file)), {recursive: true});
		writeFileSync(path.join(content, file), text);
	};
	write('profile.yml', `locales: [${locales.join(', ')}]\n`);
	for (const [locale, [name, forms]] of Object.entries(people)) {
		write(`profile.${locale}.yml`, `name: ${name}\n`);
		const title = forms.split(' ').at(-1);
		write(
			`${locale}/experience/one.md`,
			`---\ntitle: ${title}\n---\n(${forms.replaceAll(' ', ') (')})\n`,
		);
	}
	const flag = ['--anonymous'];
	const found = await exported(content, flag, scratch, [
		'text',
		'markdown',
		'json',
		'html',
		'docx',
	]);
	for (const [name, text] of await printed(content, flag, ['ar', 'fi', 'ja']))
		found.set(name, text);
	expect(found.size).toBe(4 * locales.length + 1 + 6);
	const secrets = Object.values(people).flatMap(([name, forms]) => [
		...name.split(/[\s・]/).filter((word) => !/^(?:van|der)$/.test(word)),
		...forms.split(' ').filter((form) => form.length > 1),
	]);
	expect(leaks(found, [...new Set(secrets)])).toEqual([]);
	const [page = ''] = [...found].flatMap(([name, text]) => (name.endsWith('.html') ? [text] : []));
	for (const word of ['المرشح', 'Hakija', '候補者', 'उम्मीदवार', 'Кандидат'])
		expect(page).toContain(word);
});

it.each([
	['ru', 'Мария Иванова', 'maria.ivanova@post.example', 'Maria Ivanova, M. Ivanova, IVANOVA'],
	['zh-Hans', '王小明', 'xiaoming.wang@post.example', 'Xiaoming Wang, Wang Xiaoming'],
])('has no name in Latin letters, as an address has it: %s', async (locale, name, email, forms) => {
	const content = mkdtempSync(path.join(scratch, 'latin-'));
	mkdirSync(path.join(content, 'experience'));
	writeFileSync(
		path.join(content, 'profile.yml'),
		`name: ${name}\nlocales: ${locale}\nemail: ${email}\n`,
	);
	writeFileSync(path.join(content, 'experience/a.md'), `---\ntitle: A\n---\n${forms}\n`);
	const found = await exported(content, ['--anonymous'], scratch, ['text', 'json', 'html']);
	expect(leaks(found, ['ivanova', 'maria', 'xiaoming', 'wang'])).toEqual([]);
});
