import type {WriteStream} from 'node:tty';

/** What draws frames, each as what has changed since the one before. */
export type Frames = {
	/** Forgets what is on the screen, so that the next frame is drawn whole. */
	clear: () => void;
};

/** Milliseconds after the last change of the size, in which the frame of that size is laid out. */
const pause = 30;

/**
 * Draws whole frames when only what has changed would not do: lines of the old width that a
 * narrower terminal has wrapped are counted as one by Ink, and all below them would stand wrong.
 * Returns what ends it.
 */
export function wholeFrames(stdout: WriteStream, frames: Frames): () => void {
	let timer: NodeJS.Timeout | undefined;

	function draw(): void {
		stdout.write('\u001B[2J\u001B[H');
		frames.clear();
		// It makes Ink draw, and says nothing new.
		stdout.emit('resize');
	}

	function drawSoon(): void {
		clearTimeout(timer);
		timer = setTimeout(draw, pause);
	}

	// Also when it has its old size again, which a stream tells nobody of.
	process.on('SIGWINCH', drawSoon);
	return () => {
		clearTimeout(timer);
		process.off('SIGWINCH', drawSoon);
	};
}
