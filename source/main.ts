import manifest from '../package.json' with {type: 'json'};
import {CallError} from './commands/call/call-error.ts';
import {plainCall} from './commands/call/plain-call.ts';
import {list} from './commands/list.ts';
import {print} from './commands/print.ts';
import {packagedResume} from './commands/resume/packaged.ts';
import {hintAtOwn} from './commands/resume/sample-hint.ts';
import {isInteractive} from './commands/terminal/terminal.ts';
import {view} from './commands/view.ts';
import {FolderError} from './content/files/folder-error.ts';
import {plainText} from './resume/plain-text.ts';

/** Does what the command line asks for; `home` is the folder that the program is in. */
export async function main(home: string): Promise<void> {
	// Who reads only the beginning, as `head` does, closes the pipe; that is no mistake of anyone's.
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code === 'EPIPE') process.exit(0);
		process.stderr.write(`The output can’t be written: ${error.code ?? error.message}.\n`);
		process.exit(2);
	});

	try {
		const argv = process.argv.slice(2);
		const [verb, ...rest] = argv;
		const packaged = packagedResume(home, manifest);
		// It has flags of its own, and nothing to do with a content folder.
		const isInit = verb === 'init' && typeof packaged.content === 'string';
		const options = isInit
			? undefined
			: (plainCall(argv, packaged, home) ??
				(await import('./commands/call/options.ts')).readOptions(argv, packaged, home));
		// What opens and prints is here; what is for owners is loaded only when it is called.
		if (!options)
			process.exitCode = await (await import('./commands/init.ts')).init(rest, manifest.version);
		else if (options.command === 'check')
			process.exitCode = await (await import('./commands/check.ts')).check(options);
		else if (options.command === 'export')
			await (await import('./commands/export.ts')).exportResume(options);
		else if (options.command === 'pack')
			process.exitCode = await (await import('./commands/pack.ts')).pack(options);
		else if (options.command === 'dev')
			process.exitCode = await (await import('./commands/dev.ts')).dev(options);
		else {
			if (options.command === 'list') await list(options);
			else if (options.command === 'print' || !isInteractive()) await print(options);
			else process.exitCode = await view(options);
			await hintAtOwn(options);
		}
	} catch (error) {
		const ours = error instanceof CallError || error instanceof FolderError;
		process.stderr.write(
			ours
				? `${error.message}\n`
				: // What a parser could not read it quotes, and that may be anybody's.
					plainText(
						`my-resume stopped by mistake. ${String(error instanceof Error ? error.stack : error)}\n`,
					),
		);
		process.exitCode = ours ? 2 : 1;
	}
}
