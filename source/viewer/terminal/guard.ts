import {beforeSignals} from './fatal-signals.ts';

/** What has the terminal while the viewer is open. */
export type Holder = {
	/** Ends it, and gives the terminal back. */
	leave: () => void;
	/** Gives the terminal back for a while. Returns what takes it again, and draws everything. */
	suspend: () => () => void;
};

/** Makes sure that the terminal is given back. */
export type Guard = {
	/** To be called when something takes the terminal, or takes it over. */
	hold: (holder: Holder) => void;
	/** Gives the terminal back; does nothing if it has been given back. */
	leave: () => void;
	/** Rejects with errors that nothing else catches; never resolves. */
	crashed: Promise<never>;
	/** Gives the terminal back, and ends the guard. */
	end: () => void;
};

/** The exit status after SIGHUP, as shells have it: 128 and its number. */
const hangUpStatus = 129;

/**
 * Gives the terminal back whatever happens: signals, uncaught errors, a terminal that hangs up, an
 * exit. Ink alone would not: it listens to no SIGTSTP or SIGCONT, and not yet to anything when the
 * first frame is drawn. To be called before anything is drawn.
 */
export function guardTerminal(): Guard {
	const {stdin, stdout} = process;
	// Until the first frame is there, the terminal would echo what is typed, and its own answers, and
	// the frame would begin after that.
	stdin.setRawMode(true);
	stdout.write('\r');
	let holder: Holder | undefined;
	let resume: (() => void) | undefined;
	let awake: NodeJS.Timeout | undefined;

	function leave(): void {
		const last = holder;
		holder = undefined;
		try {
			last?.leave();
		} catch {
			// Not an error: a terminal that is gone needs nothing back.
		}
		setRaw(false);
	}

	function setRaw(on: boolean): void {
		try {
			stdin.setRawMode(on);
		} catch {
			// As above.
		}
	}

	function hangUp(): void {
		leave();
		process.exit(hangUpStatus);
	}

	let crash = (_: unknown) => {};
	const crashed = new Promise<never>((_, reject) => {
		crash = (error) => {
			// First, as whoever waits for the viewer's end has to learn of the error.
			reject(error);
			leave();
		};
	});
	// It may happen when nothing waits for it any more.
	crashed.catch(() => {});

	function suspend(): void {
		resume ??= holder?.suspend();
		setRaw(false);
		// Ink reads nothing meanwhile, and a program that waits for nothing would end before SIGCONT.
		awake ??= setInterval(() => {}, 1000);
		process.kill(process.pid, 'SIGSTOP');
	}

	/** Also after a SIGSTOP, which no program can listen to. */
	function goOn(): void {
		const takeAgain = resume ?? holder?.suspend();
		resume = undefined;
		clearInterval(awake);
		awake = undefined;
		// The shell has set modes of its own, but Node only sets raw mode if it believes it is off.
		setRaw(false);
		setRaw(true);
		// No signal tells a stopped program of a new window size.
		process.emit('SIGWINCH', 'SIGWINCH');
		takeAgain?.();
	}

	const stopSignals = beforeSignals(leave);
	process.on('exit', leave);
	process.on('uncaughtException', crash).on('unhandledRejection', crash);
	process.on('SIGTSTP', suspend).on('SIGCONT', goOn);
	stdin.on('end', hangUp).on('error', hangUp);

	return {
		hold(given) {
			holder = given;
		},
		leave,
		crashed,
		end() {
			leave();
			clearInterval(awake);
			// After a crash something may still be reading keys, and would keep the program running.
			stdin.unref();
			stopSignals();
			process.off('exit', leave);
			process.off('uncaughtException', crash).off('unhandledRejection', crash);
			process.off('SIGTSTP', suspend).off('SIGCONT', goOn);
			stdin.off('end', hangUp).off('error', hangUp);
		},
	};
}
