/** Milliseconds of work in one go, whoever it is for: so long a key of anybody may wait for it. */
const slice = 4;
/** Milliseconds between two times that a reader is told of what was done. */
const news = 150;

/** Work that is done bit by bit. */
type Job = {
	/** Does some more; false if nothing was left to do. */
	work: () => boolean;
	/** Called when there is something to see. */
	told: () => void;
	lastTold: number;
	isNew: boolean;
};

const jobs: Job[] = [];
let isRunning = false;

/** One bit of each job after the other. */
function run(): void {
	const end = performance.now() + slice;
	for (let job = jobs.shift(); job; job = jobs.shift()) {
		const goesOn = job.work();
		job.isNew ||= goesOn;
		const now = performance.now();
		if (goesOn) jobs.push(job);
		if (job.isNew && (!goesOn || now - job.lastTold > news)) {
			job.isNew = false;
			job.lastTold = now;
			job.told();
		}
		if (now > end) break;
	}
	isRunning = jobs.length > 0;
	if (isRunning) setImmediate(run);
}

/**
 * Sets the rest of long pages and makes indexes, for all readers together: what one has asked for
 * keeps nobody else waiting. Returns what gives the work up.
 */
export function grow(work: () => boolean, told: () => void): () => void {
	const job: Job = {work, told, lastTold: performance.now(), isNew: false};
	jobs.push(job);
	if (!isRunning) {
		isRunning = true;
		setImmediate(run);
	}
	return () => {
		const index = jobs.indexOf(job);
		if (index >= 0) jobs.splice(index, 1);
	};
}
