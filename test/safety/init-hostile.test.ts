import {readdirSync, readFileSync} from 'node:fs';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, it} from 'vitest';
import {CallError} from '../../source/commands/call/call-error.ts';
import {defaultOptions} from '../../source/commands/call/flags.ts';
import {init} from '../../source/commands/init.ts';
import {loadResume} from '../../source/content/load.ts';
import {runs} from '../long.ts';
import {fc} from '../property.ts';
import {foreignIn} from './bytes.ts';
import {hostileJsonResume} from './hostile.ts';

const filesIn = (folder: string) =>
	readdirSync(folder, {recursive: true, withFileTypes: true})
		.filter((each) => !each.isDirectory())
		.map((each) => path.relative(folder, path.join(each.parentPath, each.name)));

it('init --from writes whatever a resume.json says as data, into the new folder only', async () => {
	const written: string[] = [];
	const write = (text: unknown) => written.push(String(text)) > 0;
	const [out, error] = [process.stdout.write, process.stderr.write];
	await fc.assert(
		fc.asyncProperty(hostileJsonResume, async (json) => {
			const folder = await mkdtemp(path.join(tmpdir(), 'my-resume-hostile-init-'));
			try {
				await writeFile(path.join(folder, 'resume.json'), json);
				Object.assign(process.stdout, {write});
				Object.assign(process.stderr, {write});
				const call = init(
					path.join(folder, 'new'),
					{...defaultOptions, from: path.join(folder, 'resume.json')},
					'1.0.0',
				);
				const status = await call.catch((reason: unknown) => {
					if (!(reason instanceof CallError)) throw reason;
					return reason.message;
				});
				Object.assign(process.stdout, {write: out});
				Object.assign(process.stderr, {write: error});
				expect(foreignIn(written.join('') + status)).toEqual([]);
				if (status !== 0) return;
				expect(filesIn(folder).filter((file) => !file.startsWith(`new${path.sep}`))).toEqual([
					'resume.json',
				]);
				for (const file of filesIn(path.join(folder, 'new'))) {
					// What any system may call a file, and no shell or program takes for more.
					expect(file).toMatch(/^[\p{L}\p{M}\p{N}._/-]+$/u);
					expect(file).not.toMatch(/(?:^|\/)-/);
					const text = readFileSync(path.join(folder, 'new', file), 'utf8');
					expect(foreignIn(text)).toEqual([]);
				}
				const manifest: unknown = JSON.parse(
					readFileSync(path.join(folder, 'new/package.json'), 'utf8'),
				);
				expect(manifest).toMatchObject({
					name: expect.stringMatching(/^(?:@[a-z\d-]+\/)?[a-z\d][a-z\d._-]*$/),
				});
				const {resume} = await loadResume(path.join(folder, 'new/content'));
				expect(resume.entries.length).toBeGreaterThan(0);
			} finally {
				Object.assign(process.stdout, {write: out});
				Object.assign(process.stderr, {write: error});
				written.length = 0;
				await rm(folder, {recursive: true, force: true});
			}
		}),
		{numRuns: runs(12, 120)},
	);
});
