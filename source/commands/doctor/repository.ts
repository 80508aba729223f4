import {access} from 'node:fs/promises';
import {plainLine} from '../../resume/plain-text.ts';
import type {Finding} from './finding.ts';
import {run} from './run.ts';

/** The workflows of `init`, and what they are for. */
const workflows = {
	'release.yml': 'publishes a version on npm when you push its tag',
	'site.yml': 'publishes the site on each push',
} as const;

/** Looks at the repository of the current folder, where it is pushed to, and its workflows. */
export async function examineRepository(): Promise<Finding[]> {
	const git = await run('git', ['rev-parse', '--is-inside-work-tree']);
	if (!git)
		return [
			{
				subject: 'Git',
				state: 'missing',
				words: 'It isn’t installed.',
				advice: 'It’s needed only for what happens on GitHub.',
			},
		];
	if (!git.ended)
		return [
			{
				subject: 'Git',
				state: 'missing',
				words: 'This folder isn’t in a repository.',
				advice: 'git init && git add . && git commit -m "My résumé"',
			},
		];
	const [remote, changed, unpushed, ...files] = await Promise.all([
		run('git', ['remote', 'get-url', 'origin']),
		run('git', ['status', '--porcelain', '.']),
		run('git', ['log', '--oneline', '@{upstream}..']),
		...Object.keys(workflows).map((name) => exists(`.github/workflows/${name}`)),
	]);
	const place = remote?.ended ? placeOf(remote.stdout.trim()) : undefined;
	if (place === undefined)
		return [
			{
				subject: 'Git',
				state: 'missing',
				words: 'The repository is on this computer only.',
				advice:
					'Create one on GitHub, then: git remote add origin ADDRESS && git push -u origin HEAD',
			},
		];
	const waiting = [
		...counted(linesIn(changed?.stdout), 'change isn’t committed', 'changes aren’t committed'),
		...(unpushed?.ended
			? counted(linesIn(unpushed.stdout), 'commit isn’t pushed', 'commits aren’t pushed')
			: ['the branch isn’t pushed']),
	];
	const pushed: Finding = {
		subject: 'Git',
		state: waiting.length > 0 ? 'note' : 'ready',
		words: [plainLine(place), ...waiting].join('; ').concat('.'),
	};
	if (!/^github\.com\//.test(place))
		return [
			pushed,
			{
				subject: 'GitHub',
				state: 'missing',
				words: 'The repository is elsewhere, so the workflows here don’t run.',
				advice: 'Let what runs there call: npm ci && npx my-resume export site -o public',
			},
		];
	return [
		pushed,
		...Object.entries(workflows).map(([name, purpose], index): Finding => {
			const subject = name as keyof typeof workflows;
			return files[index]
				? {subject, state: 'ready', words: `It ${purpose}.`}
				: {
						subject,
						state: 'missing',
						words: `There is no .github/workflows/${name}, which ${purpose}.`,
						advice: `my-resume init writes one: copy it from a new folder.`,
					};
		}),
	];
}

function exists(file: string): Promise<boolean> {
	return access(file).then(
		() => true,
		() => false,
	);
}

/** Host and path of a remote, without what else its address may hold, such as a password. */
export function placeOf(address: string): string | undefined {
	const found =
		/^(?:[a-z+]+:\/\/)?(?:[^@/\s]*@)?(?<host>[a-z\d.-]+)(?::\d+(?=\/))?[:/](?<path>[^?#\s]+)$/i.exec(
			address,
		)?.groups;
	if (!found) return undefined;
	const path = (found.path ?? '').replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
	return `${found.host?.toLowerCase()}/${path}`;
}

function linesIn(text = ''): number {
	return text.split('\n').filter((line) => line !== '').length;
}

function counted(amount: number, one: string, many: string): string[] {
	return amount === 0 ? [] : [`${amount} ${amount === 1 ? one : many}`];
}
