import {readFile} from 'node:fs/promises';
import {CallError} from '../call/call-error.ts';
import {quoted} from '../call/quoted.ts';

/** What an owner's `package.json` says, and sentences on what would trouble a visitor. */
export type Manifest = {
	name: string;
	version: string;
	isPrivate: boolean;
	/** What is published besides the viewer, as far as it names that; undefined where all in the folder may be. */
	others: string[] | undefined;
	advice: string[];
};

type Fields = Readonly<Record<string, unknown>>;

/** What the command of a package runs, from its root. */
const program = 'dist/start.cjs';

/** What `files` names of what is packed. */
const viewer = /^(?:\.?\/)?dist(?:\/.*)?$/;

/** Reads a `package.json`. Throws a `CallError` when there is none, or it names no package. */
export async function readManifest(file: string): Promise<Manifest> {
	const text = await readFile(file, 'utf8').catch(() => undefined);
	if (text === undefined)
		throw new CallError(
			'There is no package.json in this folder. Go to your package’s folder, or start one with my-resume init.',
		);
	const fields = parse(text);
	if (fields === undefined) throw new CallError(`${file} isn’t valid JSON.`);
	const {name, version} = fields;
	if (typeof name !== 'string' || typeof version !== 'string')
		throw new CallError(`${file} needs a "name" and a "version", as strings.`);
	if (name === 'my-resume')
		throw new CallError(
			'my-resume pack is for your own package: its name in package.json can’t be my-resume.',
		);
	const others = Array.isArray(fields.files)
		? fields.files.map(String).filter((each) => !each.startsWith('!') && !viewer.test(each))
		: undefined;
	return {name, version, isPrivate: fields.private === true, others, advice: advice(fields)};
}

function parse(text: string): Fields | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return isFields(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What keeps the package from being one command and one download. */
function advice({bin, files, type, dependencies, scripts}: Fields): string[] {
	const commands = isFields(bin) ? Object.values(bin) : [bin];
	const isRun = commands.some((each) => typeof each === 'string' && each.endsWith(program));
	const isListed = Array.isArray(files) && files.some((each) => viewer.test(String(each)));
	const needed = isFields(dependencies) ? Object.keys(dependencies) : [];
	const installs = ['preinstall', 'install', 'postinstall'].filter(
		(name) => isFields(scripts) && name in scripts,
	);
	return [
		...(isRun ? [] : [`The package has no command yet: set "bin" to ${quoted(program)}.`]),
		...(isListed ? [] : ['The package may publish more than the viewer: set "files" to ["dist"].']),
		...(type === 'module' ? [] : ['The viewer is an ES module: set "type" to "module".']),
		...(needed.length === 0
			? []
			: [
					`Visitors would also download what "dependencies" names: move ${needed.join(', ')} to "devDependencies".`,
				]),
		...installs.map((name) => `Installing the package runs a script of yours: remove "${name}".`),
	];
}
