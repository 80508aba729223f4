import {describe, expect, it} from 'vitest';
import {FolderError, loadResume} from '../../../source/content/load.ts';
import {folderOf} from '../folder-of.ts';

const entry = {'experience/a.md': '---\ntitle: A\n---\n'};

describe('private.yml', () => {
	it('joins the profile where it says, in the words of each language', async () => {
		const folder = await folderOf({
			...entry,
			'fr/experience/a.md': '---\ntitle: A\n---\n',
			'profile.yml':
				'name: Ada\nphone: "+1 202 555 0100"\nlinks: [https://a.example]\nlocales: [en, fr]\n',
			'private.yml':
				'contact: {phone: "+44 20 7946 0001"}\nnationality: {en: British, fr: Britannique}\ngithub: ada\nshow: {phone: [pdf], nationality: [pdf, docx], links: [pdf]}\n',
			'private.fr.yml': 'phone: "+33 1 23 45 67 89"\n',
		});
		const {resume, problems} = await loadResume(folder, {surface: 'pdf'});
		expect(problems).toEqual([]);
		const {en, fr} = resume.profiles;
		expect([en?.phone, fr?.phone]).toEqual(['+44 20 7946 0001', '+33 1 23 45 67 89']);
		expect([en?.nationality, fr?.nationality]).toEqual(['British', 'Britannique']);
		expect(en?.links.map(({url}) => url)).toEqual(['https://a.example', 'https://github.com/ada']);
		for (const surface of ['text', 'everything', undefined] as const) {
			const {profiles} = (await loadResume(folder, {surface})).resume;
			expect(profiles.en?.phone, surface).toBe('+1 202 555 0100');
			expect(JSON.stringify(profiles), surface).not.toMatch(/7946|Brit|github|33 1/);
		}
	});

	it('lies beside the profile, or beside a file that is a whole résumé', async () => {
		const beside = await folderOf({
			'resume.json': '{"basics": {"name": "Ada"}, "work": [{"name": "B", "position": "C"}]}',
			'private.yml': 'email: own@ada.example\nshow: [text]\n',
		});
		const {resume} = await loadResume(`${beside}/resume.json`, {surface: 'text'});
		expect(resume.profiles.en?.email).toBe('own@ada.example');
		const site = await folderOf({
			'hugo.toml': 'title = "Ada"\n',
			'content/experience/a.md': '---\ntitle: A\n---\n',
			'data/profile.yml': 'name: Ada\n',
			'data/private.yml': 'email: own@ada.example\nshow: [text]\n',
		});
		const text = await loadResume(site, {surface: 'text'});
		expect(text.resume.profiles.en?.email).toBe('own@ada.example');
		expect(JSON.stringify((await loadResume(site)).resume)).not.toContain('own@ada');
	});
});

describe('a JSON Resume', () => {
	const basics = {name: 'Ada', phone: '+44 20 7946 0001', email: 'own@ada.example'};
	const work = [{name: 'B', position: 'C'}];
	const load = async (json: object, surface: 'pdf' | 'text' | 'html') => {
		const folder = await folderOf({'resume.json': JSON.stringify(json)});
		const {resume, problems} = await loadResume(`${folder}/resume.json`, {surface});
		expect(problems).toEqual([]);
		return resume.profiles.en;
	};

	it('may say where its fields go at the top, or beside the name, or in both places', async () => {
		for (const json of [
			{basics, work, show: {phone: ['pdf']}},
			{basics: {...basics, show: {phone: ['pdf']}}, work},
			{basics: {...basics, show: {phone: ['pdf']}}, work, show: {email: ['text']}},
		]) {
			expect((await load(json, 'pdf'))?.phone).toBe(basics.phone);
			expect((await load(json, 'text'))?.phone).toBeUndefined();
			expect((await load(json, 'text'))?.email).toBe(basics.email);
		}
	});

	it('may say at the top what goes public', async () => {
		expect((await load({basics, work, public: ['phone']}, 'html'))?.phone).toBe(basics.phone);
		await expect(load({basics, work}, 'html')).rejects.toThrow('--public phone');
	});
});

describe('what can’t be understood', () => {
	const problemsIn = async (files: Record<string, string>) => {
		const {problems} = await loadResume(await folderOf({...entry, ...files}), {surface: 'viewer'});
		return problems.map(({severity, code, line}) => `${severity} ${code} ${line}`);
	};

	it.each([
		'show: [pdf]',
		'show: pdf, text',
		'show: {phone: {pdf: true}}',
		'show: {fone: [pdf]}',
		'public: [email]',
	])('is an error in a profile: %s', async (line) => {
		const found = await problemsIn({'profile.yml': `name: Ada\n${line}\n`});
		expect(found).toEqual(['error unknown-in-show 2']);
	});

	it.each(['show: {pdf: true}', 'show: {phone: [pdf]}'])(
		'is an error in an entry: %s',
		async (line) => {
			const found = await problemsIn({'experience/b.md': `---\ntitle: B\n${line}\n---\n`});
			expect(found).toEqual(['error unknown-in-show 3']);
		},
	);

	it.each(['public: yes', 'public: {phone: true}'])('says nothing: %s', async (line) => {
		const found = await problemsIn({'profile.yml': `name: Ada\n${line}\n`});
		expect(found).toEqual(['warning wrong-type 2']);
	});

	it.each(['name: Ada Byron', 'outputs: [pdf]', 'fone: "123456"', 'contact: {fone: "123456"}'])(
		'is shown nowhere: %s',
		async (line) => {
			const found = await problemsIn({'private.yml': `show: [pdf]\n${line}\n`});
			expect(found).toEqual(['warning shown-nowhere 2']);
		},
	);

	it('is no mistake where it is a word of another kind', async () => {
		expect(await problemsIn({'private.yml': 'blog: https://a.example\nshow: [pdf]\n'})).toEqual([]);
		expect(await problemsIn({'experience/b.md': '---\ntitle: B\nshow: true\n---\n'})).toEqual([]);
	});

	it('is nowhere where it says no', async () => {
		const folder = await folderOf({
			...entry,
			'profile.yml': 'name: Ada\nphone: "+44 20 7946 0001"\nshow: {phone: no}\n',
		});
		for (const surface of ['viewer', 'pdf', 'html'] as const)
			expect((await loadResume(folder, {surface})).resume.profiles.en?.phone).toBeUndefined();
	});
});

it('says for all of a file where it goes, and nothing of what is not in it', async () => {
	const folder = await folderOf({
		...entry,
		'profile.yml': 'name: Ada\nphone: "+1 202 555 0100"\n',
		'private.yml': 'github: ada\nshow: [html]\n',
	});
	await expect(loadResume(folder, {surface: 'html'})).rejects.toThrow('profile.yml:2');
	const {resume} = await loadResume(folder, {surface: 'html', allowed: ['phone']});
	expect(resume.profiles.en?.links.map(({url}) => url)).toEqual(['https://github.com/ada']);
});

describe('show', () => {
	it.each([
		['a list', 'show: [pdf, docx]'],
		['words', 'show: pdf, docx'],
		['one word', 'show: pdf'],
		['capitals', 'show: [PDF]'],
	])('may be %s', async (_, line) => {
		const folder = await folderOf({'experience/a.md': `---\ntitle: A\n${line}\n---\n`});
		const count = async (surface: 'pdf' | 'html') =>
			(await loadResume(folder, {surface})).resume.entries.length;
		expect([await count('pdf'), await count('html')]).toEqual([1, 0]);
	});

	it('is the switch that it was, where it is one', async () => {
		const folder = await folderOf({
			'experience/a.md': '---\ntitle: A\nshow: false\n---\n',
			'experience/b.md': '---\ntitle: B\nshow: true\n---\n',
		});
		const {resume, problems} = await loadResume(folder);
		expect(problems).toEqual([]);
		expect(resume.entries.map(({title, draft}) => [title, draft])).toEqual([
			['A', true],
			['B', false],
		]);
	});

	it('is of every role in a file, and keeps what a page shows of it', async () => {
		const folder = await folderOf({
			'experience/a.yml':
				'company: Umbrella\nshow: [pdf]\nroles:\n  - {title: Agent, period: 2010}\n  - {title: Chief, period: 2012}\n',
			'about.md':
				'---\ntitle: About\nshow: [pdf]\n---\n{{< project-card title="Zulu" >}}x{{< /project-card >}}\n',
			'experience/b.md': '---\ntitle: B\n---\n',
		});
		expect(JSON.stringify((await loadResume(folder, {surface: 'pdf'})).resume)).toMatch(
			/Umbrella.*Zulu|Zulu.*Umbrella/s,
		);
		expect(JSON.stringify((await loadResume(folder)).resume)).not.toMatch(/Umbrella|Zulu/);
	});

	it.each([
		[
			'a place',
			{'experience/a.md': '---\ntitle: A\nshow: [pfd]\n---\n'},
			'experience/a.md',
			3,
			'Did you mean “pdf”?',
		],
		[
			'a field',
			{'profile.yml': 'name: A\nshow: {phnoe: [pdf]}\n'},
			'profile.yml',
			2,
			'Did you mean `phone`?',
		],
		[
			'what may be public',
			{'profile.yml': 'name: A\npublic: [adress]\n'},
			'profile.yml',
			2,
			'Did you mean `address`?',
		],
		[
			'a place in the private file',
			{'private.yml': 'email: a@b.example\nshow: [htlm]\n'},
			'private.yml',
			2,
			'Did you mean “html”?',
		],
	])('names the nearest where it is mistyped: %s', async (_, files, file, line, hint) => {
		const folder = await folderOf({...entry, ...files});
		const {problems} = await loadResume(folder, {surface: 'everything'});
		const found = problems.filter(({code}) => code === 'unknown-in-show');
		expect(found).toMatchObject([{file, line, hint, severity: 'error'}]);
		await expect(loadResume(folder, {surface: 'site'})).rejects.toThrow(FolderError);
	});

	it.each([
		['a list in the profile', {'profile.yml': 'name: A\nbirthday: 1990-01-01\nshow: [pdf]\n'}],
		['a link', {'profile.yml': 'links: [{url: "https://a.example", show: pdf}]\n'}],
		['a section', {'experience/_index.md': '---\ntitle: Work\nshow: [pdf]\n---\n'}],
		['what holds a list', {'interests.yml': 'show: [pdf]\nitems: [Sailing]\n'}],
		['a thing in an item', {'skills.yml': '- title: A\n  items: [{name: B, show: [pdf]}]\n'}],
		[
			'one file of Markdown',
			{'resume.md': '---\nshow: {phone: [pdf]}\n---\n# A B\n\n## Experience\n\n### C\n\nWords.\n'},
			'resume.md',
		],
		[
			'another program’s file',
			{
				'cv.yaml':
					'cv: {name: A, sections: {honors: [{bullet: A prize, show: [pdf]}, {bullet: B}]}}\n',
			},
			'cv.yaml',
		],
	])(
		'is an error where nothing reads it, and then nothing goes public: %s',
		async (_, files, target = '') => {
			const folder = await folderOf({...(target === '' && entry), ...files});
			const {problems} = await loadResume(`${folder}/${target}`, {surface: 'everything'});
			const found = problems.filter(({code}) => code === 'unknown-in-show');
			expect(found).toMatchObject([
				{
					severity: 'error',
					message: expect.stringMatching(/everywhere|of each field|list of the places/),
				},
			]);
			await expect(loadResume(`${folder}/${target}`, {surface: 'site'})).rejects.toThrow(
				FolderError,
			);
		},
	);

	it.each([
		[
			'ways to reach somebody',
			{'profile.yml': 'contact: {email: a@b.example, show: {email: [pdf]}}\n'},
		],
		[
			'the settings of Jekyll',
			{'_config.yml': 'title: S\nauthor: {name: A B, email: a@b.example, show: {email: [pdf]}}\n'},
		],
		[
			'the settings of Hugo',
			{'hugo.toml': 'title = "A B"\n[params]\nemail = "a@b.example"\nshow = {email = ["pdf"]}\n'},
		],
	])('is read beside the field that it keeps: %s', async (_, files) => {
		const at =
			'_config.yml' in files ? '_jobs/a.md' : 'hugo.toml' in files ? 'content/experience/a.md' : '';
		const folder = await folderOf({
			...(at === '' ? entry : {[at]: '---\ntitle: A\n---\nWords.\n'}),
			...files,
		});
		const mail = async (surface: 'pdf' | 'site') =>
			(await loadResume(folder, {surface})).resume.profiles.en?.email;
		expect([await mail('pdf'), await mail('site')]).toEqual(['a@b.example', undefined]);
	});

	it('is an error where the settings of a site have it elsewhere', async () => {
		const folder = await folderOf({
			'hugo.toml':
				'title = "A B"\n[params.hero.person]\nemail = "a@b.example"\nshow = {email = ["pdf"]}\n',
			'content/experience/a.md': '---\ntitle: A\n---\n',
		});
		const {problems} = await loadResume(folder, {surface: 'everything'});
		expect(problems).toMatchObject([{code: 'unknown-in-show', file: 'hugo.toml', line: 4}]);
	});

	it.each(['privat.yml', 'private.phone.yml', 'Privates.yaml'])(
		'tells of a file whose name is only like that of what is private: %s',
		async (name) => {
			const folder = await folderOf({...entry, [name]: 'phone: "1"\nshow: [pdf]\n'});
			const {problems} = await loadResume(folder, {surface: 'everything'});
			expect(problems).toMatchObject([{file: name, line: 1, code: 'shown-nowhere'}]);
		},
	);

	it('is what a theme means by it, where it names no place', async () => {
		const folder = await folderOf({
			...entry,
			'profile.yml': 'name: A\nheader: {show: true, items: [{show: home}]}\n',
		});
		const {problems} = await loadResume(folder, {surface: 'site'});
		expect(problems.map(({code}) => code)).not.toContain('unknown-in-show');
	});

	it('keeps back what comes from Reactive Resume, and from a theme’s own lists', async () => {
		const items = [
			{id: 'a', visible: true, company: 'Umbrella', position: 'Agent', show: ['pdf']},
			{id: 'b', visible: true, company: 'Babbage', position: 'Analyst'},
		];
		const exported = await folderOf({
			'resume.json': JSON.stringify({
				basics: {name: 'Ada', picture: {url: ''}},
				sections: {experience: {name: 'Experience', visible: true, id: 'experience', items}},
				metadata: {template: 'azurill'},
			}),
		});
		const site = await folderOf({
			'_config.yml':
				'name: Ada\ncontent:\n- title: Experience\n  layout: list\n  content:\n  - {layout: top-right, title: Umbrella, sub_title: Agent, show: [pdf]}\n  - {layout: top-right, title: Babbage, sub_title: Analyst}\n',
			'index.md': '---\nlayout: default\n---\n',
		});
		for (const folder of [exported, site]) {
			const titles = async (surface: 'pdf' | 'site') =>
				(await loadResume(folder, {surface})).resume.entries.map(({title}) => title).sort();
			expect(await titles('pdf')).toEqual(['Agent', 'Analyst']);
			expect(await titles('site')).toEqual(['Analyst']);
		}
	});
});
