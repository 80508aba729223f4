import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {withOutputs, withTables} from './made.ts';
import {commandsIn, commandsInCells, pages, readPage, root} from './pages.ts';
import {type Outcome, walk} from './walk.ts';

/** What is not run here, and why. */
const elsewhere: Readonly<Record<string, string>> = {
	'npm install && npm start': 'needs the registry; .ci/run installs, test/install.test.ts builds',
	'npm install --global .': 'changes the computer; test/install.test.ts installs the folder',
	'npm pack': 'builds; test/package.test.ts and test/owners-road.test.ts pack',
	'npm install --save-dev ../my-resume': 'builds; test/install.test.ts installs the folder',
	'npm install --save-dev @myriaddreamin/typst-ts-node-compiler': 'needs the registry',
	'git init -b main && git add . && git commit -m "My résumé"': 'needs git, and a name for it',
	'gh repo create my-cv --public --source . --push': 'needs an account',
	'npm publish': 'publishes; test/release.test.ts and test/owners-road.test.ts go as far as that',
	...Object.fromEntries(
		[
			'',
			' --for acme',
			' --anonymous',
			' -c node_modules/ada-lovelace',
			' --ssh :22 --address ada.dev',
			' -c content --http 127.0.0.1:8080',
		].map((flags) => [
			`my-resume serve${flags}`,
			'runs until Ctrl-C; test/commands/serve.test.ts has it',
		]),
	),
	'MY_RESUME_HOST_KEY="$(cat key)" my-resume serve --ssh :2222 --http :8080 --proxies 10.0.0.2':
		'runs until Ctrl-C; test/serve/replicas.test.ts has it',
	'my-resume export pdf --watch -o cv.pdf': 'runs until Ctrl-C; test/commands/export has it',
};

/** What ends otherwise than with 0 in the folder of the tests, and why. */
const statuses: Readonly<Record<string, readonly [status: number, why: string]>> = {
	'my-resume dev': [2, 'has no terminal here; test/terminal/dev.test.ts has it'],
	'my-resume check -c mistakes --strict': [1, 'there are mistakes'],
};

const commandsOf = (page: string): string[] =>
	commandsIn(readPage(page)).filter((command) => !(command in elsewhere));

/** What tables offer to run, page by page, without what a page walks through anyway. */
const choicesOf = (page: string): string[] => {
	const walked = pages.flatMap(commandsOf);
	return commandsInCells(readPage(page)).filter((command) => !walked.includes(command));
};

const walks = new Map<string, Promise<Outcome[]>>();

/** What came of the commands of a page, which are run once. */
function walkOf(page: string): Promise<Outcome[]> {
	const outcomes = walks.get(page) ?? walk(commandsOf(page));
	walks.set(page, outcomes);
	return outcomes;
}

// How long it takes is for the machine to say; it ends what hangs.
describe.concurrent.each(pages)('%s', {timeout: 600_000}, (page) => {
	const commands = commandsOf(page);
	const choices = choicesOf(page);

	it.skipIf(commands.length + choices.length === 0)(
		'names commands that work in a fresh folder, one after the other',
		async ({expect}) => {
			// Those in tables are choices: none needs another.
			for (const {command, output, status} of [...(await walkOf(page)), ...(await walk(choices))])
				expect(status, `${command}\n${output}`).toBe(statuses[command]?.[0] ?? 0);
		},
	);

	it('has the tables and the output that the program makes', async ({expect}) => {
		const made = withOutputs(withTables(readPage(page)), await walkOf(page));
		// With -u, the page is written anew.
		await expect(made).toMatchFileSnapshot(path.join(root, page));
	});
});

it('every exception is a command of some page', () => {
	const all = new Set(pages.flatMap((page) => commandsIn(readPage(page))));
	const exceptions = [...Object.keys(elsewhere), ...Object.keys(statuses)];
	expect(exceptions.filter((command) => !all.has(command))).toEqual([]);
});
