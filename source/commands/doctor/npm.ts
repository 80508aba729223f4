import {CallError} from '../call/call-error.ts';
import {isPackageName} from '../init/package-name.ts';
import {type Manifest, readManifest} from '../pack/manifest.ts';
import type {Finding} from './finding.ts';
import {run} from './run.ts';

/** What was found, and the package's name if it has a good one. */
export type NpmFindings = {findings: Finding[]; packageName: string | undefined};

/** Looks at npm, the package in the current folder, and what the registry says about both. */
export async function examineNpm(): Promise<NpmFindings> {
	const [version, manifest] = await Promise.all([run('npm', ['--version']), ownManifest()]);
	const npm: Finding = version?.ended
		? {subject: 'npm', state: 'ready', words: `${version.stdout.trim()}.`}
		: {
				subject: 'npm',
				state: 'missing',
				words: 'It can’t be run.',
				advice: 'It comes with Node.js: install that again, or npm by itself.',
			};
	if (typeof manifest === 'string') {
		const words = {subject: 'package', state: 'missing', words: manifest} as const;
		return {findings: [npm, words], packageName: undefined};
	}
	const described = describePackage(manifest);
	if (npm.state === 'missing' || described.state === 'missing')
		return {findings: [npm, described], packageName: undefined};
	const [account, name] = await Promise.all([examineAccount(), examineName(manifest)]);
	return {findings: [npm, account, described, name], packageName: manifest.name};
}

/** The package's manifest, or a sentence on why there is none. */
async function ownManifest(): Promise<Manifest | string> {
	try {
		return await readManifest('package.json');
	} catch (error) {
		if (error instanceof CallError) return error.message;
		throw error;
	}
}

function describePackage({name, version, isPrivate, advice}: Manifest): Finding {
	const words = `${name} ${version}.`;
	if (!isPackageName(name))
		return {
			subject: 'package',
			state: 'missing',
			words: 'npm doesn’t accept the name in package.json for a new package.',
			advice: 'Name it with small letters, digits and hyphens, such as ada-lovelace.',
		};
	if (isPrivate)
		return {
			subject: 'package',
			state: 'missing',
			words: `${words} It says "private": true, so npm won’t publish it.`,
			advice: 'Remove that line from package.json.',
		};
	return {
		subject: 'package',
		state: advice.length > 0 ? 'note' : 'ready',
		words,
		advice: advice.join(' ') || undefined,
	};
}

async function examineAccount(): Promise<Finding> {
	const ran = await run('npm', ['whoami']);
	return ran?.ended
		? {subject: 'account', state: 'ready', words: 'npm knows who you are.'}
		: {
				subject: 'account',
				state: 'missing',
				words: 'You aren’t logged in to npm, or its registry can’t be reached.',
				advice: 'npm login',
			};
}

/** Whether the registry has a package of that name, and which version of it. */
async function examineName({name, version}: Manifest): Promise<Finding> {
	const ran = await run('npm', ['view', name, 'version', '--json']);
	const answer = parsed(ran?.stdout ?? '');
	if (typeof answer === 'string') {
		if (answer === version)
			return {
				subject: 'name',
				state: 'missing',
				words: `${name} ${version} is on npm already.`,
				advice: 'If it’s yours: npm version patch. Otherwise choose another name.',
			};
		return {
			subject: 'name',
			state: 'note',
			words: `${name} is on npm, in version ${answer}.`,
			advice: 'If that isn’t yours, choose another name.',
		};
	}
	if (errorCode(answer) === 'E404')
		return {subject: 'name', state: 'ready', words: `${name} is free on npm.`};
	return {
		subject: 'name',
		state: 'note',
		words: `npm couldn’t say whether ${name} is free.`,
		advice: `Try later: npm view ${name}`,
	};
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** The code of an error, as `npm --json` prints it. */
function errorCode(answer: unknown): unknown {
	if (typeof answer !== 'object' || !answer || !('error' in answer)) return undefined;
	const {error} = answer;
	return typeof error === 'object' && error && 'code' in error ? error.code : undefined;
}
