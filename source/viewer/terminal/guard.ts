import {beforeSignals, endBy} from './fatal-signals.ts';

/** What has the terminal while the viewer is open. */
export type Holder = {
	/** Ends it, and gives the terminal back. */
	leave: () => void;
	/** Gives the terminal back for a while. Returns what takes it again, and draws everything. */
	suspend: () => () => void;
};

/** Makes sure that the terminal is given back. */
export type Guard = {
	/** Does what Ctrl-Z does in a terminal: stops the program, and whoever runs it, where a shell waits. */
	suspend: () => void;
	/** To be called when something takes the terminal, or takes it over. */
	hold: (holder: Holder) => void;
	/** Gives the terminal back; does nothing if it has been given back. */
	leave: () => void;
	/** Rejects with errors that nothing else catches; never resolves. */
	crashed: Promise<never>;
	/** Gives the screen back. What is typed still doesn't show. */
	leaveScreen: () => void;
	/** Gives the terminal back, and ends the guard. */
	end: () => void;
};

/** Milliseconds in which the system stops a program that has asked for it. */
const stopTime = 100;

/**
 * Gives the terminal back whatever happens: signals, uncaught errors, a terminal that hangs up, an
 * exit. Ink alone would not: it listens to no SIGTSTP or SIGCONT, and not yet to anything when the
 * first frame is drawn. To be called before anything is drawn.
 */
export function guardTerminal(): Guard {
	const {stdin, stdout} = process;
	let holder: Holder | undefined;
	let resume: (() => void) | undefined;
	let awake: NodeJS.Timeout | undefined;
	// Before what ends the program at once where one of its terminals is gone.
	process.prependListener('exit', leave);
	// Until the first frame is there, the terminal would echo what is typed, and its own answers, and
	// the frame would begin after that.
	stdin.setRawMode(true);
	stdout.write('\r');
	function leaveScreen(): void {
		const last = holder;
		holder = undefined;
		try {
			last?.leave();
		} catch {
			// Not an error: a terminal that is gone needs nothing back.
		}
	}

	function leave(): void {
		leaveScreen();
		setRaw(false);
	}

	function setRaw(on: boolean): void {
		try {
			stdin.setRawMode(on);
		} catch {
			// As above.
		}
	}

	/** As the signal would, which not every program gets. */
	function hangUp(): void {
		// To give it back is one more error of a terminal that is gone.
		stdin.off('end', hangUp).off('error', hangUp);
		leave();
		endBy('SIGHUP');
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

	/** `target` is a process, or 0 for the whole group, as in a shell's pipe. */
	function stop(target: number): void {
		resume ??= holder?.suspend();
		setRaw(false);
		// Ink reads nothing meanwhile, and a program that waits for nothing would end before SIGCONT.
		awake ??= setInterval(() => {}, 1000);
		// Not by SIGSTOP: where no shell could let it go on, the system does not stop a program.
		process.off('SIGTSTP', suspend);
		const before = performance.now();
		process.kill(target, 'SIGTSTP');
		process.on('SIGTSTP', suspend);
		const look = () => {
			if (awake) goOn();
		};
		// Linux has stopped it by now, and let it go on again, or it never will.
		if (process.platform === 'linux' && performance.now() - before < stopTime) look();
		// Once SIGCONT has had its turn, if it was stopped after all.
		else setTimeout(() => setImmediate(look), stopTime);
	}

	const suspend = () => stop(process.pid);

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
	process.on('uncaughtException', crash).on('unhandledRejection', crash);
	process.on('SIGTSTP', suspend).on('SIGCONT', goOn);
	stdin.on('end', hangUp).on('error', hangUp);

	return {
		hold(given) {
			holder = given;
		},
		leaveScreen,
		leave,
		suspend() {
			if (process.platform !== 'win32') stop(0);
		},
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
