import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {parse, parseAllDocuments} from 'yaml';
import {run} from './built.ts';

const base = mkdtempSync(path.join(tmpdir(), 'my-resume-init-serve-'));
afterAll(() => rmSync(base, {recursive: true, force: true}));
const folder = path.join(base, 'cv');
const textOf = (file: string) => readFileSync(path.join(folder, file), 'utf8');

describe('init --serve', () => {
	beforeAll(async () => {
		const made = await run(['init', folder, '--serve', '--yes', '--name', 'Ada Lovelace']);
		expect(made).toMatchObject({status: 0, stderr: ''});
	});

	it('writes what runs it elsewhere, which is not there without it', async () => {
		const files = ['Dockerfile', '.dockerignore', 'compose.yml', 'serve/kubernetes.yml'];
		const units = ['serve/my-resume.service', 'serve/my-resume.socket'];
		for (const file of [...files, ...units, 'package.json'])
			expect(existsSync(path.join(folder, file)), file).toBe(true);
		expect(JSON.parse(textOf('package.json')).scripts.serve).toBe('my-resume serve');
		const other = path.join(base, 'other');
		expect((await run(['init', other, '--yes', '--name', 'Ada'])).status).toBe(0);
		for (const file of files) expect(existsSync(path.join(other, file)), file).toBe(false);
		expect(
			JSON.parse(readFileSync(path.join(other, 'package.json'), 'utf8')).scripts,
		).not.toHaveProperty('serve');
	});

	it('overwrites none of them', async () => {
		const again = await run(['init', folder, '--serve', '--yes', '--name', 'Ada']);
		expect(again.status).toBe(2);
	});

	it('gives Compose the ports, and the volume that the image keeps the host key in', () => {
		const {services, volumes} = parse(textOf('compose.yml'));
		expect(services.resume.ports).toEqual(['22:2222', '80:8080']);
		const [mounted] = services.resume.volumes[0].split(':');
		expect(Object.keys(volumes)).toEqual([mounted]);
		expect(services.resume.volumes[0]).toBe('key:/data');
		const image = textOf('Dockerfile');
		expect(image).toMatch(/^VOLUME \/data$/m);
		expect(image).toMatch(/^EXPOSE 2222 8080$/m);
		expect(image).toMatch(/^USER node$/m);
	});

	it('starts the same in a container as on a computer: a call is a list of words', () => {
		const [, list = ''] = /^CMD (.+)$/m.exec(textOf('Dockerfile')) ?? [];
		const words: string[] = JSON.parse(list);
		expect(words.slice(0, 2)).toEqual(['node_modules/.bin/my-resume', 'serve']);
		expect(textOf('serve/my-resume.service')).toMatch(
			/^ExecStart=\/srv\/my-resume\/node_modules\/\.bin\/my-resume serve /m,
		);
	});

	it('lets systemd open the ports: ssh, then HTTP, for a service without rights', () => {
		expect(textOf('serve/my-resume.socket').match(/^ListenStream=.+$/gm)).toEqual([
			'ListenStream=2222',
			'ListenStream=80',
		]);
		const service = textOf('serve/my-resume.service');
		expect(service).toMatch(/^Requires=my-resume\.socket$/m);
		expect(service).toMatch(/^CapabilityBoundingSet=$/m);
		expect(service).not.toMatch(/^ExecStart=.* --(?:ssh|http)\b/m);
	});

	it('joins what Kubernetes is told by its names', () => {
		const documents = parseAllDocuments(textOf('serve/kubernetes.yml'));
		expect(documents.flatMap(({errors}) => errors)).toEqual([]);
		const [deployment, service] = documents.map((each) => each.toJSON());
		const {template, selector} = deployment.spec;
		expect(template.metadata.labels).toEqual(selector.matchLabels);
		expect(service.spec.selector).toEqual(selector.matchLabels);
		const [container] = template.spec.containers;
		const ports = container.ports.map(({name}: {name: string}) => name);
		expect(service.spec.ports.map(({targetPort}: {targetPort: string}) => targetPort)).toEqual(
			ports,
		);
		expect(container.readinessProbe.httpGet).toEqual({path: '/healthz', port: 'http'});
		const mounts = container.volumeMounts.map(({name}: {name: string}) => name);
		expect(template.spec.volumes.map(({name}: {name: string}) => name)).toEqual(mounts);
	});
});
