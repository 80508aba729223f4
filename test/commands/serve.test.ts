import {cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {type AddressInfo, createServer} from 'node:net';
import path from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {newHostKey} from '../../source/serve/ssh/host-key.ts';
import {data, hostOf, killAll, serving, start} from '../serve/program.ts';
import {openRemote} from '../serve/remote-reader.ts';
import {connect, endAll, run} from '../serve/ssh-host.ts';
import {run as command} from './built.ts';

const content = path.join(data, 'content');
cpSync('content', content, {recursive: true});

afterEach(async () => {
	await endAll();
	killAll();
});

const serve = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
	start(serving('-c', content, ...args), env);

describe('serve', () => {
	it('lets readers in, reads what has changed, and has them out when it is asked to end', async () => {
		const served = serve(['--ssh', '127.0.0.1:0', '--address', 'ada.example']);
		const host = await hostOf(served);
		const client = await connect(host);
		expect(String((await run(client, 'vassar')).out)).toContain('Vassar College');
		const reader = await openRemote(client, {columns: 100});
		await reader.waitFor('Grace Hopper');
		const profile = path.join(content, 'profile.yml');
		writeFileSync(
			profile,
			readFileSync(profile, 'utf8').replaceAll('Grace Hopper', 'Amazing Grace'),
		);
		await reader.waitFor('Amazing Grace');
		served.child.kill('SIGTERM');
		await reader.waitFor('This connection is closing.');
		expect(await reader.left).toBe(0);
		expect(await served.ended).toBe(0);
		for (const line of served.out().trim().split('\n'))
			expect(JSON.parse(line)).toHaveProperty('time');
		expect(served.out()).toContain('"closing"');
	});

	it('reads a package as it is installed, and the next version of it', async () => {
		const own = path.join(data, 'own');
		const installed = path.join(data, 'node_modules/ada');
		const write = (file: string, text: string) => {
			mkdirSync(path.dirname(path.join(own, file)), {recursive: true});
			writeFileSync(path.join(own, file), text);
		};
		const publish = async (name: string) => {
			write('content/profile.yml', `name: ${name}\ntheme: nord\n`);
			expect(await command(['pack'], {cwd: own})).toMatchObject({status: 0});
			rmSync(installed, {recursive: true, force: true});
			cpSync(path.join(own, 'dist'), path.join(installed, 'dist'), {recursive: true});
		};
		write('package.json', JSON.stringify({name: 'ada', version: '1.0.0', bin: 'dist/start.cjs'}));
		write('content/experience/engine.md', '---\ntitle: Analyst\n---\nOn **Bernoulli** numbers.\n');
		await publish('Ada Byron');
		const client = await connect(
			await hostOf(start(serving('-c', installed, '--ssh', '127.0.0.1:0'))),
		);
		expect(String((await run(client, 'engine')).out)).toContain('On Bernoulli numbers.');
		const pdf = readFileSync(path.join(installed, 'dist/ada-byron.en.pdf'));
		expect((await run(client, 'pdf')).out.equals(pdf)).toBe(true);
		const reader = await openRemote(client, {columns: 100, env: {COLORTERM: 'truecolor'}});
		await reader.waitFor('Ada Byron');
		expect(reader.raw()).toContain('48;2;');
		await publish('Ada Lovelace');
		await reader.waitFor('Ada Lovelace');
		const variant = start(serving('-c', installed, '--ssh', '127.0.0.1:0', '--for', 'acme'));
		expect(await variant.ended).toBe(2);
		expect(variant.error()).toContain('is a package, which has no variants');
	});

	it('makes its host key once, for its owner alone to read, and says what it is known by', async () => {
		const first = serve(['--ssh', '127.0.0.1:0', '--address', 'ada.example']);
		const line = await first.found(/known_hosts (ada\.example ssh-ed25519 \S+)/);
		expect(await first.found(/DNS +(\S.*)\n/)).toMatch(/^ada\.example\. IN SSHFP 4 2 [\da-f]{64}$/);
		const file = path.join(data, 'my-resume/ssh_host_ed25519_key');
		if (process.platform === 'linux') expect(statSync(file).mode & 0o777).toBe(0o600);
		const again = serve(['--ssh', '127.0.0.1:0', '--address', 'ada.example']);
		expect(await again.found(/known_hosts (ada\.example ssh-ed25519 \S+)/)).toBe(line);
		const given = serve(['--ssh', '127.0.0.1:0', '--address', 'ada.example'], {
			MY_RESUME_HOST_KEY: newHostKey(),
		});
		expect(await given.found(/known_hosts (ada\.example ssh-ed25519 \S+)/)).not.toBe(line);
		expect(given.error()).not.toContain('PRIVATE');
	});

	it.skipIf(process.platform === 'win32')(
		'listens on sockets that systemd has opened',
		async () => {
			const open = async () => {
				const server = createServer().listen(0, '127.0.0.1');
				await new Promise((resolve) => server.once('listening', resolve));
				const {fd} = (server as unknown as {_handle: {fd: number}})._handle;
				return {server, fd, port: (server.address() as AddressInfo).port};
			};
			const [ssh, http] = [await open(), await open()];
			// They are for the process alone whose number is named.
			const served = start(
				['sh', '-c', 'LISTEN_FDS=2 LISTEN_PID=$$ exec "$0" "$@"', ...serving('-c', content)],
				{},
				[ssh.fd, http.fd],
			);
			// Who has handed them on must not answer.
			for (const {server} of [ssh, http]) server.close();
			const host = await hostOf(served);
			expect(host.port).toBe(ssh.port);
			expect(await served.found(/http:\/\/localhost:(\d+)/)).toBe(String(http.port));
			expect((await run(await connect(host), 'vassar')).status).toBe(0);
			expect((await fetch(`http://127.0.0.1:${http.port}/healthz`)).status).toBe(200);
			served.child.kill('SIGTERM');
			expect(await served.ended).toBe(0);
		},
	);

	it('goes on, whatever a client leaves in the middle of', async () => {
		const served = serve(['--ssh', '127.0.0.1:0']);
		const host = await hostOf(served);
		const reader = await openRemote(await connect(host), {columns: 100});
		await reader.waitFor('Overview');
		// A session in which nothing was begun, and one in which a key is being answered.
		const asks = await connect(host);
		await expect(run(asks, 'x'.repeat(10_000))).rejects.toThrow();
		asks.destroy();
		const types = await connect(host);
		const {channel} = await openRemote(types);
		for (let count = 0; count < 50; count++) channel.write('j');
		types.end();
		types.destroy();
		reader.press('?');
		await reader.waitFor('Keys');
		expect(served.child.exitCode).toBe(null);
	});

	it('says in a sentence what is wrong with the call', async () => {
		const taken = createServer().listen(0, '127.0.0.1');
		await new Promise((resolve) => taken.once('listening', resolve));
		const bound = taken.address();
		const port = typeof bound === 'object' ? bound?.port : 0;
		const noKey = path.join(data, 'no-key');
		writeFileSync(noKey, 'nothing');
		for (const [args, sentence] of [
			[['--ssh', `127.0.0.1:${port}`], `“127.0.0.1”, port ${port}, is in use already.`],
			[['--ssh', 'here'], '--ssh must be such as :2222 or 127.0.0.1:2222, not “here”.'],
			[['--ssh', ':70000'], '--ssh must be such as'],
			[['--ssh', ':0', '--address', ':22'], '--address must be such as'],
			[['--ssh', ':0', '--key', noKey], 'is no host key. It must hold a private key'],
			[['--ssh', ':0', '--key', '/nowhere/key'], 'can’t be read: there is no such file.'],
			[['--http', `127.0.0.1:${port}`], 'is in use already. Choose another with --http.'],
		] as const) {
			const served = serve(args);
			expect(await served.ended).toBe(2);
			expect(served.error()).toContain(sentence);
			expect(served.out()).toBe('');
		}
		taken.close();
	});
});
