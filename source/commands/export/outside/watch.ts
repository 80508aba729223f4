/*
 * Runs beside what makes documents, in a thread of its own, as that blocks its own: ends the process
 * when it takes more than so many MB of memory, or when whoever has started it is gone.
 */
/** In ms. */
const interval = 100;
const parent = process.ppid;
const [, , memory] = process.argv;

setInterval(() => {
	const isTooMuch = process.memoryUsage.rss() > Number(memory) * 1_000_000;
	if (isTooMuch || !isParentThere()) process.kill(process.pid, 'SIGKILL');
}, interval);

function isParentThere(): boolean {
	if (process.ppid !== parent) return false;
	// On Windows, a process keeps the number of one that is gone.
	if (process.platform !== 'win32') return true;
	try {
		return process.kill(parent, 0);
	} catch {
		return false;
	}
}

export {};
