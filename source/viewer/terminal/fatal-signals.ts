/** The signals that ask a program in a terminal to end. */
const fatal = ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGTERM'] as const;

/** Ends the program by a signal, whoever listens to it, so that its parent learns of it. */
export function endBy(signal: (typeof fatal)[number]): void {
	// The system doesn't end a program that listens to the signal.
	process.removeAllListeners(signal);
	process.kill(process.pid, signal);
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
				endBy(signal);
			}
		};
		process.on(signal, end);
		return () => process.off(signal, end);
	});
	return () => {
		for (const stop of listeners) stop();
	};
}
