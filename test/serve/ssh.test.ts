import type {Client, SFTPWrapper} from 'ssh2';
import {afterEach, describe, expect, it} from 'vitest';
import {openRemote} from './remote-reader.ts';
import {connect, endAll, pdf, rawConnect, run, serveSsh} from './ssh-host.ts';

afterEach(endAll);

describe('ssh without a terminal', () => {
	it('prints the whole, or an entry, without a single sequence', async () => {
		const client = await connect(await serveSsh());
		const entry = await run(client, 'vassar');
		expect(String(entry.out)).toContain('Vassar College');
		expect(String(entry.out)).not.toContain('Remington Rand');
		expect(String(entry.out)).not.toContain('\u001B');
		expect(entry.status).toBe(0);
	});

	it('writes each document, byte for byte, one after the other on a connection', async () => {
		const client = await connect(await serveSsh(), {username: 'es'});
		expect((await run(client, 'pdf')).out.equals(pdf)).toBe(true);
		expect(String((await run(client, 'text')).out)).toContain('Matemática');
		expect(String((await run(client, 'markdown')).out)).toMatch(/^# Grace Hopper$/m);
		expect(JSON.parse(String((await run(client, 'json')).out))).toMatchObject({
			basics: {name: 'Grace Hopper'},
		});
		expect(String((await run(client, 'vcard')).out)).toMatch(/^BEGIN:VCARD\r\n/);
		expect(String((await run(client, 'html')).out)).toMatch(/^<!doctype html>/i);
	});

	it('says in a sentence which document there is none of, and why to the owner alone', async () => {
		const host = await serveSsh();
		const {out, error, status} = await run(await connect(host), 'docx');
		expect([String(out), status]).toEqual(['', 1]);
		expect(error).toMatch(/^[^\n]+\.\n$/);
		expect(error).not.toContain('maker');
		expect(host.events).toContainEqual(
			expect.objectContaining({event: 'no document', reason: expect.stringContaining('maker')}),
		);
	});

	it('helps with commands that work, each with what it is for', async () => {
		const client = await connect(await serveSsh());
		const help = String((await run(client, 'help')).out);
		expect(help).toMatch(/^ssh -p 2222 es@ada\.example +Español$/m);
		const inSpanish = await run(client, 'help', {LANG: 'es_ES.UTF-8'});
		expect(String(inSpanish.out)).toMatch(/^ssh -p 2222 en@ada\.example +English$/m);
		for (const line of help.trimEnd().split('\n')) expect(line).toMatch(/\S {2,}\S/);
		const commands = Array.from(
			help.matchAll(/^ssh -p 2222 ada\.example (\w+)/gm),
			([, word]) => word,
		);
		expect(commands).toEqual(['pdf', 'docx', 'text', 'markdown', 'json', 'html', 'vcard']);
		for (const command of commands)
			expect([0, 1]).toContain((await run(client, command ?? '')).status);
	});

	it('takes a document by the name of its file, and corrects a slip', async () => {
		const client = await connect(await serveSsh());
		expect((await run(client, 'cv.pdf')).out.equals(pdf)).toBe(true);
		expect(String((await run(client, 'HELP')).out)).toContain('pdf > cv.pdf');
		const corrected = async (command: string) => (await run(client, command)).error;
		expect(await corrected('vasar')).toContain('no entry “vasar”. Did you mean vassar? See ssh');
		expect(await corrected('exprience/vassar')).toContain('Did you mean experience/vassar?');
		expect(await corrected('markdwon')).toContain('Did you mean markdown?');
		expect(await corrected('es')).toContain('Did you mean ssh -p 2222 es@ada.example?');
		for (const command of ['something else', 'id', 'ls'])
			expect(await corrected(command)).not.toContain('Did you mean');
	});

	it('says on a terminal how a file is saved, which nobody could read there', async () => {
		const client = await connect(await serveSsh(), {username: 'es'});
		const line = 'scp -P 2222 es@ada.example:cv';
		for (const [command, sentence] of [
			['pdf', `Para guardar el PDF, ejecuta esto en tu ordenador: ${line}.pdf .`],
			['docx', `It is a file. To save it: ${line}.docx .`],
		] as const) {
			const reader = await openRemote(client, {command, columns: 200});
			expect(await reader.left).toBe(1);
			expect(reader.raw()).toBe(`${sentence}\r\n`);
		}
	});

	it('logs what happened without addresses, names or words', async () => {
		const host = await serveSsh();
		await run(await connect(host, {username: 'somebody'}), 'vassar');
		await run(await connect(host, {username: 'somebody'}), 'secret');
		const log = JSON.stringify(host.events);
		expect(log).toContain('"came"');
		expect(log).not.toMatch(/127\.0\.0\.1|somebody|secret|vassar/);
	});
});

const sftpOf = (client: Client) =>
	new Promise<SFTPWrapper>((resolve, reject) =>
		client.sftp((error, sftp) => (error ? reject(error) : resolve(sftp))),
	);

/** What a call of sftp calls back with. */
const answer = <Value>(
	call: (back: (error: Error | null | undefined, value?: Value) => void) => void,
) =>
	new Promise<Value | undefined>((resolve, reject) =>
		call((error, value) => (error ? reject(error) : resolve(value))),
	);

describe('sftp', () => {
	it('lists the files there are, and in a folder those of each language', async () => {
		const sftp = await sftpOf(await connect(await serveSsh()));
		const names = async (folder: string) =>
			(await answer<Array<{filename: string}>>((back) => sftp.readdir(folder, back)))?.map(
				({filename}) => filename,
			);
		// What can't be made is not there.
		const files = ['cv.pdf', 'resume.json', 'cv.md', 'cv.txt', 'cv.vcf', 'index.html'];
		expect(await names('.')).toEqual([...files, 'en', 'es', 'fr']);
		expect(await names('/es')).toEqual(files);
	});

	it('gives their bytes and sizes', async () => {
		const sftp = await sftpOf(await connect(await serveSsh()));
		const read = (file: string) => answer<Buffer>((back) => sftp.readFile(file, back));
		expect((await read('cv.pdf'))?.equals(pdf)).toBe(true);
		expect(String(await read('es/cv.txt'))).toContain('Matemática');
		const stats = await answer<{size: number}>((back) => sftp.stat('/en/../cv.pdf', back));
		expect(stats?.size).toBe(pdf.length);
	});

	it('has no other file, and lets nobody write', async () => {
		const sftp = await sftpOf(await connect(await serveSsh()));
		for (const path of ['/etc/passwd', '../../etc/passwd', 'cv.pdf/x', 'es/es/cv.pdf', '__proto__'])
			await expect(answer((back) => sftp.readFile(path, back))).rejects.toThrow('No such file');
		const denied = 'Permission denied';
		await expect(answer((back) => sftp.writeFile('cv.pdf', 'x', back))).rejects.toThrow(denied);
		await expect(answer((back) => sftp.unlink('cv.pdf', back))).rejects.toThrow(denied);
		await expect(answer((back) => sftp.mkdir('x', back))).rejects.toThrow(denied);
		await expect(answer((back) => sftp.rename('cv.pdf', 'x', back))).rejects.toThrow(denied);
		await expect(answer((back) => sftp.setstat('cv.pdf', {mode: 0}, back))).rejects.toThrow(denied);
		await expect(answer((back) => sftp.symlink('cv.pdf', 'x', back))).rejects.toThrow(denied);
	});

	it('keeps no more files open than anybody needs', async () => {
		const sftp = await sftpOf(await connect(await serveSsh({handles: 2})));
		const open = () => answer<Buffer>((back) => sftp.open('cv.pdf', 'r', back));
		const first = await open();
		await open();
		await expect(open()).rejects.toThrow('Failure');
		if (first) await answer((back) => sftp.close(first, back));
		await open();
	});
});

it('behind a proxy, an address is what the proxy says, and else nothing is let in', async () => {
	const host = await serveSsh({strangersOfOne: 1}, undefined, ['127.0.0.1']);
	const proxied = (address: string) => {
		const sock = rawConnect(host);
		sock.write(`PROXY TCP4 ${address} 192.0.2.1 4711 22\r\n`);
		return connect(host, {sock});
	};
	// One of each address, before anybody is let in.
	const [one, other] = await Promise.all([proxied('192.0.2.2'), proxied('192.0.2.3')]);
	for (const client of [one, other]) expect((await run(client, 'vassar')).status).toBe(0);
	await expect(connect(host)).rejects.toThrow();
});
