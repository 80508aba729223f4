/*
 * `npm run release -- 1.2.0` (or patch, minor, major): runs the checks, gives the package and the
 * changelog their version, tries what would be published, and records it all as a commit with a tag.
 * The push and the publishing, which others see, are left to whoever runs it. When anything fails,
 * the files are as they were.
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';

const written = [
	...['package.json', 'package-lock.json', 'CHANGELOG.md'],
	// What the script `version` writes.
	...['packages', 'templates'].filter((folder) => existsSync(folder)),
];

const git = (...args) => execFileSync('git', args, {encoding: 'utf8'}).trim();
/** On Windows npm is a script, which only a shell runs; nothing that is passed is special to one. */
const npm = (...args) =>
	spawnSync('npm', args, {stdio: 'inherit', shell: process.platform === 'win32'}).status === 0;
const versionOf = () => JSON.parse(readFileSync('package.json', 'utf8')).version;

class Refusal extends Error {}
function need(condition, sentence) {
	if (!condition) throw new Refusal(sentence);
}

/** The changelog with what is unreleased as the section of a version; undefined if there is nothing. */
function withSection(changelog, version, day) {
	const [before, behind = ''] = changelog.split(/^## Unreleased$/m);
	const [changes = ''] = behind.split(/^## /m);
	if (!changes.trim()) return undefined;
	return `${before}## Unreleased\n\n## ${version} - ${day}${behind}`;
}

function release([version, ...rest]) {
	need(
		rest.length === 0 && /^(?:patch|minor|major|\d+\.\d+\.\d+(?:-[\w.]+)?)$/.test(version ?? ''),
		'Say which version: npm run release -- patch, minor, major, or a number such as 1.2.0.',
	);
	need(
		git('status', '--porcelain') === '',
		'There are changes that are not committed. Commit or stash them, and try again.',
	);
	const changelog = readFileSync('CHANGELOG.md', 'utf8');
	need(
		withSection(changelog, '', '') !== undefined,
		'CHANGELOG.md has nothing under “Unreleased”. Say there what has changed, and commit it.',
	);
	need(npm('run', 'check'), 'The linter or the types complain, see above.');
	need(npm('test'), 'A test fails, see above.');
	try {
		need(
			npm('version', version, '--no-git-tag-version'),
			`The version can’t become ${version}, see above.`,
		);
		const tag = `v${versionOf()}`;
		need(
			git('tag', '--list', tag) === '',
			`There is a tag ${tag} already. Choose another version.`,
		);
		const day = new Date().toISOString().slice(0, 10);
		writeFileSync('CHANGELOG.md', withSection(changelog, versionOf(), day));
		need(npm('publish', '--dry-run'), 'The package can’t be published, see above.');
		git('commit', '--quiet', '--message', `release: ${versionOf()}`, '--', ...written);
		git('tag', '--annotate', '--message', tag, tag);
		return tag;
	} catch (error) {
		git('checkout', '--quiet', '--', ...written);
		throw error;
	}
}

try {
	const tag = release(process.argv.slice(2));
	console.log(`
${tag} is committed and tagged here; nobody has seen it yet. To publish it:

    git push --follow-tags
    npm publish

To take it back: git tag -d ${tag} && git reset --hard HEAD~1`);
} catch (error) {
	if (!(error instanceof Refusal)) throw error;
	console.error(error.message);
	process.exitCode = 2;
}
