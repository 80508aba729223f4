import {execFile} from 'node:child_process';
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, afterEach, describe, expect, it} from 'vitest';
import {readHostKey} from '../../source/serve/ssh/host-key.ts';
import {closeAll, openShell} from '../terminal/session.ts';
import {findTool} from '../tools/tool.ts';
import {endAll, type Host, hostKey, pdf, serveSsh} from './ssh-host.ts';

afterEach(endAll);
afterAll(closeAll);

const knownBy = (() => {
	const read = readHostKey(hostKey);
	if ('sentence' in read) throw new Error(read.sentence);
	return read;
})();
const folder = mkdtempSync(path.join(tmpdir(), 'my-resume-ssh-'));
const knownHosts = path.join(folder, 'known_hosts');

/** As somebody has it who was given the line of `known_hosts`; nothing of this computer's is read. */
function settings({port}: Host): string[] {
	writeFileSync(knownHosts, `${knownBy.knownHosts('127.0.0.1', port)}\n`);
	const options = ['StrictHostKeyChecking=yes', `UserKnownHostsFile=${knownHosts}`];
	return ['-F', '/dev/null', '-q', ...options.flatMap((each) => ['-o', each])];
}

function call(
	file: string,
	args: readonly string[],
	input = '',
): Promise<{out: Buffer; error: string; status: number}> {
	return new Promise((resolve) => {
		const child = execFile(
			file,
			args,
			{
				cwd: folder,
				encoding: 'buffer',
				maxBuffer: 2 ** 24,
				env: {PATH: process.env.PATH, HOME: folder},
			},
			(error, out, err) =>
				resolve({out, error: String(err), status: error ? Number(error.code) : 0}),
		);
		child.stdin?.end(input);
	});
}

describe.skipIf(!findTool('ssh'))('OpenSSH', () => {
	it('is sure of the host, and gets what it asks for', async () => {
		const host = await serveSsh();
		const given = [...settings(host), '-p', String(host.port)];
		const document = await call('ssh', [...given, '127.0.0.1', 'pdf']);
		expect(document).toMatchObject({error: '', status: 0});
		expect(document.out.equals(pdf)).toBe(true);
		const text = await call('ssh', [...given, 'es@127.0.0.1', 'text']);
		expect(String(text.out)).toContain('Matemática');
		const printed = await call('ssh', [...given, '127.0.0.1']);
		expect(String(printed.out)).toContain('Vassar College');
		expect((await call('ssh', [...given, '127.0.0.1', 'id'])).status).toBe(127);
	});

	it('copies files, by the new protocol and by the old', async () => {
		const host = await serveSsh();
		const given = [...settings(host), '-P', String(host.port)];
		expect((await call('scp', [...given, '127.0.0.1:cv.pdf', 'new.pdf'])).status).toBe(0);
		expect(readFileSync(path.join(folder, 'new.pdf')).equals(pdf)).toBe(true);
		const old = await call('scp', [...given, '-O', '127.0.0.1:fr/cv.txt', 'old.txt']);
		expect(old).toMatchObject({status: 0});
		expect(readFileSync(path.join(folder, 'old.txt'), 'utf8')).toContain('Mathématicienne');
		for (const protocol of ['-s', '-O']) {
			const missing = await call('scp', [...given, protocol, '127.0.0.1:/etc/passwd', 'x']);
			expect(missing.status).toBe(1);
			const written = await call('scp', [...given, protocol, 'old.txt', '127.0.0.1:x']);
			expect(written.status).not.toBe(0);
		}
	});

	it('lists and gets by sftp', async () => {
		const host = await serveSsh();
		const given = [...settings(host), '-P', String(host.port), '-b', '-'];
		const {out, status} = await call('sftp', [...given, '127.0.0.1'], 'ls -l\ncd es\nget cv.md\n');
		expect(String(out)).toMatch(new RegExp(`^-r--r--r-- .* ${pdf.length} cv\\.pdf *$`, 'm'));
		expect(status).toBe(0);
		expect(readFileSync(path.join(folder, 'cv.md'), 'utf8')).toContain('Matemática');
	});

	it('opens the viewer in a terminal, which is as it was afterwards', async () => {
		const host = await serveSsh();
		const shell = openShell({columns: 100, rows: 30});
		await shell.waitFor('$');
		const command = ['ssh', ...settings(host), '-p', host.port, 'es@127.0.0.1'].join(' ');
		await shell.type(
			`cd ${folder}; stty -a > before; ${command}; stty -a > after; cmp before after && echo sa''me\r`,
		);
		await shell.waitFor('Matemática, creadora');
		await shell.type('?');
		await shell.waitFor('Teclas');
		await shell.type('q');
		await shell.waitFor('same');
		expect(shell.text()).not.toContain('Matemática, creadora');
	});

	it('shows why the server ends it, and ends as if the reader had left', async () => {
		const host = await serveSsh();
		const command = ['ssh', ...settings(host), '-p', host.port, '127.0.0.1'].join(' ');
		const shells = Array.from({length: 5}, () => openShell({columns: 100, rows: 30}));
		for (const shell of shells) {
			await shell.waitFor('$');
			await shell.type(`${command}; echo sta""tus $?\r`);
			await shell.waitFor('Mathematician');
		}
		await host.close(0);
		for (const shell of shells)
			expect(await shell.waitFor(/status \d+/)).toMatch(
				/^This connection is closing\. Connect again to read on\.\nstatus 0$/m,
			);
	});
});

describe.skipIf(!findTool('plink'))('plink', () => {
	it('gets what it asks for', async () => {
		const host = await serveSsh();
		const given = ['-batch', '-hostkey', knownBy.fingerprint, '-P', String(host.port)];
		const {out, status} = await call('plink', [...given, 'fr@127.0.0.1', 'vassar']);
		expect(String(out)).toContain('Vassar College');
		expect(status).toBe(0);
		expect((await call('plink', [...given, 'fr@127.0.0.1', 'pdf'])).out.equals(pdf)).toBe(true);
	});
});

describe.skipIf(!findTool('dbclient'))('dbclient', () => {
	it('gets what it asks for', async () => {
		const host = await serveSsh();
		const given = ['-y', '-y', '-p', String(host.port), 'es@127.0.0.1'];
		const {out, status} = await call('dbclient', [...given, 'text']);
		expect(String(out)).toContain('Matemática');
		expect(status).toBe(0);
		expect((await call('dbclient', [...given, 'pdf'])).out.equals(pdf)).toBe(true);
	});
});
