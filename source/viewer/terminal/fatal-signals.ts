import {fstatSync, writeSync} from 'node:fs';
import {isatty} from 'node:tty';

/** The signals that ask a program in a terminal to end. */
const fatal = ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGTERM'] as const;

/** Ends the program by a signal, whoever listens to it, so that its parent learns of it. */
export function endBy(signal: (typeof fatal)[number]): void {
	// The system doesn't end a program that listens to the signal.
	process.removeAllListeners(signal);
	process.kill(process.pid, signal);
}

/** Milliseconds that a terminal has to take what was written to it before the end. */
const patience = 500;

/** Calls back once all that was written to stdout is there, or when that takes too long; at once if it is. */
function whenWritten(then: () => void): void {
	if (process.stdout.writableLength === 0) {
		then();
		return;
	}
	// A signal that interrupts a write leaves the rest of it, and what follows, for later.
	process.stdout.write('', then);
	setTimeout(then, patience);
}

/**
 * Runs `leave` before a signal ends the program. The program still ends by that signal, so that its
 * parent learns of it (in a shell, as the status 128 and the signal's number), and no other listener
 * can prevent that. Returns what removes the listeners.
 */
export function beforeSignals(leave: () => void): () => void {
	const listeners = fatal.map((signal) => {
		const end = () => {
			try {
				leave();
			} finally {
				whenWritten(() => endBy(signal));
			}
		};
		process.on(signal, end);
		return () => process.off(signal, end);
	});
	return () => {
		for (const stop of listeners) stop();
	};
}

/**
 * Where the terminal is gone, ends the program as its signal would, which not every program gets. To be
 * called when it exits: Node then puts a terminal back as it was, and crashes if that is gone.
 */
export function endIfHungUp(): void {
	if ([0, 1, 2].some(isGone)) endBy('SIGHUP');
}

/** Whether what was opened as a terminal is one no longer. It refuses even a write of nothing. */
function isGone(stream: number): boolean {
	try {
		if (!isatty(stream) && fstatSync(stream).isCharacterDevice()) writeSync(stream, '');
		return false;
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EIO';
	}
}
