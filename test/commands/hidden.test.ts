import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, afterEach, describe, expect, it} from 'vitest';
import {hostOf, killAll, serving, start} from '../serve/program.ts';
import {openRemote} from '../serve/remote-reader.ts';
import {run as command, connect, endAll} from '../serve/ssh-host.ts';
import {openProgram} from '../terminal/program.ts';
import {closeAll} from '../terminal/session.ts';
import {run} from './built.ts';
import {writeFiles} from './write-files.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'my-resume-hidden-'));
afterEach(async () => {
	await endAll();
	killAll();
});
afterAll(async () => {
	await closeAll();
	rmSync(scratch, {recursive: true, force: true});
});

const [acme, other] = ['7hq2mvx9tk4bzd8wn3ercp5yua', 'k3w8r5zn2ydq7gmx4hvbt9cpae'];

/** A résumé in a folder below `content`, with two variants that have addresses and one that has none. */
function own(): string {
	const folder = mkdtempSync(path.join(scratch, 'own-'));
	writeFiles(path.join(folder, 'content'), {
		'profile.yml': 'name: Ada Lovelace\nheadline: Analyst\nlocales: [en, fr]\n',
		'en/experience/engine.md': '---\ntitle: Analyst\n---\nWrote notes.\n',
		'fr/experience/engine.md': '---\ntitle: Analyste\n---\nA écrit des notes.\n',
		'en/experience/umbrella.md': '---\ntitle: Agent\ncompany: Umbrella\n---\nWords.\n',
		'targets/acme.yml': `address: ${acme}\nexclude: [umbrella]\nheadline: For the readers of Acme\n`,
		'targets/other.yml': `address: ${other}\nheadline: For quite another reader\n`,
		'targets/none.yml': 'headline: For nobody’s address\n',
	});
	return folder;
}

const addresses = new RegExp([acme, other].join('|'));
const filesIn = (folder: string) =>
	readdirSync(folder, {recursive: true, encoding: 'utf8'})
		.map((name) => name.split(path.sep).join('/'))
		.filter((name) => statSync(path.join(folder, name)).isFile());

describe('a variant with an address', () => {
	it('is in a site beside the whole résumé, where no page leads, and has its own words alone', async () => {
		const cwd = own();
		const call = ['export', 'site', '-o', 'public', '--url', 'https://ada.example'];
		const {status, stderr} = await run(call, {cwd});
		expect(status).toBe(0);
		// What is no terminal is perhaps a log that others read.
		expect(stderr).toContain('acme: at the address in targets/acme.yml');
		expect(stderr).not.toMatch(addresses);
		const files = filesIn(path.join(cwd, 'public'));
		const bytes = (name: string) => readFileSync(path.join(cwd, 'public', name), 'latin1');
		for (const name of files) expect(bytes(name), name).not.toMatch(addresses);
		const text = (name: string) => readFileSync(path.join(cwd, 'public', name), 'utf8');
		for (const name of [
			'index.html',
			'fr/index.html',
			'resume.json',
			'cv.pdf',
			'terminal/index.html',
		])
			expect(files).toContain(`${acme}/${name}`);
		for (const name of files.filter((each) => each.startsWith(`${acme}/`))) {
			expect(text(name), name).not.toContain('Umbrella');
			expect(text(name), name).not.toContain('another reader');
			if (name.endsWith('.html'))
				expect(text(name), name).toContain('name="robots" content="noindex');
		}
		expect(text(`${acme}/index.html`)).toContain('For the readers of Acme');
		expect(text(`${acme}/index.html`)).not.toContain('ada.example');
		expect(text(`${other}/index.html`)).toContain('Umbrella');
		for (const name of files.filter((each) => !addresses.test(each))) {
			expect(text(name), name).not.toContain('the readers of Acme');
			expect(text(name), name).not.toContain('nobody’s address');
		}
		expect(text('index.html')).not.toContain('noindex');
		expect((await run(call, {cwd})).status).toBe(0);
		writeFileSync(path.join(cwd, 'public', acme, 'index.md'), 'Mine.');
		expect((await run(call, {cwd})).stderr).toContain('was changed since');
	});

	it('is in no site of another variant, and in no package', async () => {
		const cwd = own();
		await run(['export', 'site', '--for', 'acme', '-o', 'public'], {cwd});
		expect(filesIn(path.join(cwd, 'public')).join('\n')).not.toMatch(addresses);
		writeFileSync(
			path.join(cwd, 'package.json'),
			JSON.stringify({name: 'ada', version: '1.0.0', bin: 'dist/start.cjs', files: ['dist']}),
		);
		expect((await run(['pack'], {cwd})).status).toBe(0);
		for (const name of filesIn(path.join(cwd, 'dist')))
			expect(readFileSync(path.join(cwd, 'dist', name), 'latin1'), name).not.toMatch(addresses);
	});

	it('is told where it is on a terminal', async () => {
		const cwd = own();
		const call = ['export', 'site', '-o', 'public', '--url', 'https://ada.example'];
		const session = openProgram(call, [120, 20], {cwd});
		await session.waitFor(`acme: https://ada.example/${acme}/`);
		await session.waitFor(`other: https://ada.example/${other}/`);
		expect(await session.exited).toMatchObject({exitCode: 0});
	});

	it('has one that nobody can guess, which check makes', async () => {
		const cwd = own();
		const file = path.join(cwd, 'content/targets/none.yml');
		for (const weak of ['', 'none', 'a'.repeat(30), 'Acme-Acme-Acme-Acme-Acme-Acme', acme]) {
			writeFileSync(file, `address: ${weak}\n`);
			const {stdout, status} = await run(['check', '--json'], {cwd});
			expect(status).toBe(1);
			const {problems} = JSON.parse(stdout);
			const [problem] = problems.filter(({code}: {code: string}) => code === 'weak-address');
			const [, line = ''] = /“(address: [a-z\d]{26})”/.exec(problem.hint) ?? [];
			writeFileSync(file, `${line}\n`);
			expect((await run(['check', '--json'], {cwd})).stdout).not.toContain('weak-address');
		}
	});
});

describe('serve', () => {
	it('has a variant at its address over HTTP, and nothing of it elsewhere', async () => {
		const served = start(serving('-c', path.join(own(), 'content'), '--http', '127.0.0.1:0'));
		const url = await served.found(/(http:\/\/127\.0\.0\.1:\d+)\//);
		const get = async (at: string, accept = 'text/plain') => {
			const answer = await fetch(url + at, {
				headers: {accept, 'user-agent': 'curl/8'},
				redirect: 'manual',
			});
			return {status: answer.status, headers: answer.headers, text: await answer.text()};
		};
		for (const at of [`/${acme}`, `/${acme}/fr`, `/${acme}/cv.txt`, `/${acme}/fr/resume.json`]) {
			const {status, headers, text} = await get(at);
			expect({at, status}).toEqual({at, status: 200});
			expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
			expect(text).toContain('For the readers of Acme');
			expect(text).not.toContain('Umbrella');
		}
		const entry = await get(`/${acme}/engine`, 'text/html');
		expect(entry.headers.get('location')).toMatch(new RegExp(`^/${acme}/en#`));
		const missing = await get(`/${acme}/umbrella`);
		expect(missing.status).toBe(404);
		expect(missing.text).toContain(`/${acme}/experience/engine`);
		expect((await get(`/${other}`)).text).toContain('For quite another reader');
		const whole = await get('/');
		expect(whole.text).toContain('Umbrella');
		expect(whole.headers.get('x-robots-tag')).toBeNull();
		const guess = await get(`/${acme.slice(0, -1)}b`);
		const nothing = await get('/nothing-that-is-here-at-all');
		expect(guess.status).toBe(404);
		expect(guess.text.split('\n').slice(1)).toEqual(nothing.text.split('\n').slice(1));
		for (const {text} of [whole, guess, await get('/', 'text/html')]) {
			expect(text).not.toMatch(addresses);
			expect(text).not.toContain('the readers of Acme');
		}
		expect(served.error()).toContain('acme: at the address in targets/acme.yml');
		expect(served.out()).toContain('"path":"/…/fr"');
		expect(served.out() + served.error()).not.toMatch(addresses);
	});

	it('has it over ssh by the name before the host, or the word behind it', async () => {
		const folder = own();
		const served = start(
			serving(
				'-c',
				path.join(folder, 'content'),
				'--ssh',
				'127.0.0.1:0',
				'--address',
				'ada.example',
			),
		);
		const host = await hostOf(served);
		const text = async (user: string, asked: string) => {
			const {out, error} = await command(await connect(host, {username: user}), asked);
			return String(out) + error;
		};
		expect(await text(acme, 'text')).toContain('For the readers of Acme');
		expect(await text(acme, 'umbrella')).toContain('There is no command and no entry “umbrella”.');
		expect(await text(acme, 'help')).toContain(`ssh ${acme}@ada.example pdf > cv.pdf`);
		expect(await text('fr', `${acme} engine`)).toContain('A écrit des notes.');
		expect(await text('ada', acme)).toContain('For the readers of Acme');
		expect(await text('ada', 'umbrella')).toContain('Umbrella');
		expect(await text(`${acme.slice(0, -1)}b`, 'umbrella')).toContain('Umbrella');
		expect(await text('ada', `${acme.slice(0, -1)}b`)).toContain(
			'There is no command and no entry',
		);
		const reader = await openRemote(await connect(host, {username: acme}), {columns: 100});
		await reader.waitFor('For the readers of Acme');
		// Whoever reads sees what is saved, and of the variant alone.
		writeFileSync(
			path.join(folder, 'content/targets/acme.yml'),
			`address: ${acme}\nexclude: [umbrella]\nheadline: For all of Acme\n`,
		);
		await reader.waitFor('For all of Acme');
		expect(reader.text()).not.toContain('Umbrella');
		expect(served.out() + served.error()).not.toMatch(addresses);
	});
});
