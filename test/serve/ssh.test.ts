import {afterEach, describe, expect, it} from 'vitest';
import {connect, endAll, pdf, run, serveSsh} from './ssh-host.ts';

afterEach(endAll);

describe('ssh without a terminal', () => {
	it('prints', async () => {
		const host = await serveSsh();
		const client = await connect(host);
		const {out, status} = await run(client, 'vassar');
		expect(String(out)).toContain('Vassar College');
		expect(status).toBe(0);
	});

	it('lists by sftp', async () => {
		const host = await serveSsh();
		const client = await connect(host);
		const sftp = await new Promise<import('ssh2').SFTPWrapper>((resolve, reject) =>
			client.sftp((error, given) => (error ? reject(error) : resolve(given))),
		);
		const path = await new Promise((resolve, reject) =>
			sftp.realpath('.', (error, given) => (error ? reject(error) : resolve(given))),
		);
		expect(path).toBe('/');
		void pdf;
	});
});
