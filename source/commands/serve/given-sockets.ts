import cluster from 'node:cluster';

/** Where they begin (`SD_LISTEN_FDS_START`). */
const first = 3;

/**
 * The descriptors of the sockets that systemd has opened for this process, or for the one whose worker it is, in
 * order: see sd_listen_fds(3).
 */
export function givenSockets({LISTEN_PID, LISTEN_FDS}: NodeJS.ProcessEnv): number[] {
	const theirs = cluster.isWorker ? process.ppid : process.pid;
	const count = LISTEN_PID === String(theirs) ? Number(LISTEN_FDS) : 0;
	return Array.from({length: count}, (_, index) => first + index);
}
