/** The signals that ask a program in a terminal to end. */
const fatal = ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGTERM'] as const;

/**
 * Lets `leave` run before a signal ends the program, and the program end by that signal after all,
 * so that its parent learns of it: a shell says 128 and the signal's number. Nobody else who
 * listens can keep it from ending. Gives what takes the listeners away.
 */
export function beforeSignals(leave: () => void): () => void {
	const listeners = fatal.map((signal) => {
		const end = () => {
			try {
				leave();
			} finally {
				// As long as anybody listens, the system does not end the program.
				process.removeAllListeners(signal);
				process.kill(process.pid, signal);
			}
		};
		process.on(signal, end);
		return () => process.off(signal, end);
	});
	return () => {
		for (const stop of listeners) stop();
	};
}
