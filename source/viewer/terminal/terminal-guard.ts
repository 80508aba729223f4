import {beforeSignals} from './fatal-signals.ts';
import {watchModes} from './terminal-modes.ts';

/** What draws on the whole screen. */
type Drawing = {
	/** Ends it, and gives the terminal back. */
	leave: () => void;
};

/** A watch over a terminal that was lent. */
export type Guard = {
	/** To be called when there is a drawing, or another one. */
	begin: (drawing: Drawing) => void;
	/** Rejects with whatever is thrown where nobody catches it; never resolves. */
	crashed: Promise<never>;
	/** Ends the watch, and gives back what the drawing has not given back itself. */
	end: () => void;
};

/** As a shell has it for SIGHUP: 128 and its number. */
const hangUpStatus = 129;

/**
 * Sees to it that the terminal comes back, whatever happens: signals, mistakes that nobody catches,
 * a terminal that hangs up, an exit. While the program is suspended, by SIGTSTP, the terminal is the
 * shell's; when it goes on, also after a SIGSTOP, which nobody hears of, all is drawn anew. To be
 * called before anything is drawn.
 */
export function guardTerminal(): Guard {
	const {stdin, stdout} = process;
	// Until the first frame is there, a terminal would echo what is typed, and what it answers itself,
	// and the frame would begin behind that.
	stdin.setRawMode(true);
	stdout.write('\r');
	const modes = watchModes(stdout);
	let drawing: Drawing | undefined;
	/** What switches the modes that were given back for a while. */
	let lent: string | undefined;

	/** Gives back what is still held; does nothing where nothing is. */
	function giveBack(): void {
		try {
			const undone = modes.undone();
			if (undone !== '') stdout.write(undone);
			if (stdin.isRaw) stdin.setRawMode(false);
		} catch {
			// A terminal that is gone needs nothing back.
		}
	}

	function leave(): void {
		try {
			// The last frame of what ends belongs on the screen of its own.
			if (lent !== undefined) stdout.write(lent);
			drawing?.leave();
		} catch {
			// What can't even end in order is given back by force.
		}
		giveBack();
	}

	function hangUp(): void {
		leave();
		process.exit(hangUpStatus);
	}

	let crash = (_: unknown) => {};
	const crashed = new Promise<never>((_, reject) => {
		crash = (mistake) => {
			// First of all: whoever waits for the end of the drawing must hear of this.
			reject(mistake);
			leave();
		};
	});
	// It may come when nobody waits any more.
	crashed.catch(() => {});

	function suspend(): void {
		lent ??= modes.done();
		giveBack();
		process.kill(process.pid, 'SIGSTOP');
	}

	function goOn(): void {
		// A shell has set modes of its own meanwhile. Node believes to know which there are, and sets
		// none that it has set already.
		stdin.setRawMode(false);
		stdin.setRawMode(true);
		stdout.write(lent ?? modes.done());
		lent = undefined;
		// Nobody tells a program that is stopped of another size. Who draws hears of it, and draws all
		// anew: nobody knows what is on the screen.
		process.emit('SIGWINCH', 'SIGWINCH');
	}

	const stopSignals = beforeSignals(leave);
	process.on('exit', leave);
	process.on('uncaughtException', crash).on('unhandledRejection', crash);
	process.on('SIGTSTP', suspend).on('SIGCONT', goOn);
	stdin.on('end', hangUp).on('error', hangUp);

	return {
		begin(given) {
			drawing = given;
		},
		crashed,
		end() {
			giveBack();
			// What crashed may still wait for keys, and the program would wait with it.
			stdin.unref();
			stopSignals();
			process.off('exit', leave);
			process.off('uncaughtException', crash).off('unhandledRejection', crash);
			process.off('SIGTSTP', suspend).off('SIGCONT', goOn);
			stdin.off('end', hangUp).off('error', hangUp);
			modes.end();
		},
	};
}
