import manifest from '../package.json' with {type: 'json'};
import {CallError} from './commands/call/call-error.ts';
import {exitStatus} from './commands/call/exit-status.ts';
import {defaultOptions} from './commands/call/flags.ts';
import {viewVerb} from './commands/call/verbs.ts';
import {readProgram} from './commands/resume/program.ts';
import {FolderError} from './content/files/folder-error.ts';
import {plainText} from './resume/plain-text.ts';
import {endIfHungUp} from './viewer/terminal/fatal-signals.ts';

/** Does what the command line asks for; `home` is the folder that the program is in. */
export async function main(home: string): Promise<void> {
	process.on('exit', endIfHungUp);
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		// Not an error: the reader closed the pipe, as `head` does.
		if (error.code === 'EPIPE') process.exit(exitStatus.done);
		// A terminal that is just going, and may answer still. The keyboard may be another one, which who
		// listens to the signal gives back.
		if (error.code === 'EIO' && process.stdout.isTTY) {
			process.kill(process.pid, 'SIGHUP');
			return;
		}
		process.stderr.write(`The output can’t be written: ${error.code ?? error.message}.\n`);
		process.exit(exitStatus.wrongCall);
	});

	try {
		process.exitCode = await run(process.argv.slice(2), home);
	} catch (error) {
		const isExpected = error instanceof CallError || error instanceof FolderError;
		process.stderr.write(
			isExpected
				? `${error.message}\n`
				: // A parser may quote what it could not read, and that can be anything.
					plainText(
						`my-resume failed unexpectedly. ${String(error instanceof Error ? error.stack : error)}\n`,
					),
		);
		process.exitCode = isExpected ? exitStatus.wrongCall : exitStatus.contentErrors;
	}
}

async function run(argv: readonly string[], home: string): Promise<number> {
	const program = readProgram(home, manifest);
	// Most calls have no arguments: to load what reads them takes longer than the first frame.
	if (argv.length === 0)
		return viewVerb.run({program, words: [], options: defaultOptions, similarVerb: undefined});
	const read = (await import('./commands/call/options.ts')).readCall(argv, program);
	if ('call' in read) return read.verb.run(read.call);
	process.stdout.write(read.text);
	return exitStatus.done;
}
