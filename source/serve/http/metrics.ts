import {monitorEventLoopDelay} from 'node:perf_hooks';

/** What one process has served. */
export type Counts = {
	/** Answers by their status. */
	requests: Readonly<Record<string, number>>;
	/** Answers that took no longer than each of `bounds`. */
	within: readonly number[];
	answers: number;
	/** That all answers took. */
	seconds: number;
	/** Bytes. */
	sent: number;
	/** Those open now. */
	connections: number;
	/** How late the event loop was, in seconds, at 99 %, since that was asked for last. */
	late: number;
	/** Bytes. */
	memory: number;
};

/** Counts what is served. */
export type Metrics = {
	/** An answer that was sent, or given up: its status, its bytes, and how long that took, in ms. */
	count: (status: number, bytes: number, time: number) => void;
	/** All of it so far; `connections` are those open now. */
	counts: (connections: number) => Counts;
	/** Ends the watch over the event loop. */
	stop: () => void;
};

/** In seconds: an answer that is at hand takes less than the first, a PDF that is made more than the last. */
const bounds = [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10];

/** Begins to count. */
export function createMetrics(): Metrics {
	const delay = monitorEventLoopDelay({resolution: 10});
	delay.enable();
	const requests: Record<string, number> = {};
	const within = bounds.map(() => 0);
	let [answers, seconds, sent] = [0, 0, 0];
	return {
		count(status, bytes, time) {
			requests[status] = (requests[status] ?? 0) + 1;
			answers++;
			sent += bytes;
			seconds += time / 1000;
			for (const [index, bound] of bounds.entries())
				if (time / 1000 <= bound) within[index] = (within[index] ?? 0) + 1;
		},
		counts(connections) {
			const late = delay.percentile(99) / 1e9;
			delay.reset();
			const memory = process.memoryUsage.rss();
			return {requests, within, answers, seconds, sent, connections, late, memory};
		},
		stop: () => delay.disable(),
	};
}

/** What processes have counted, together, in Prometheus' text form (version 0.0.4). */
export function metricsText(all: readonly Counts[]): string {
	const sum = (of: (each: Counts) => number) => all.reduce((total, each) => total + of(each), 0);
	const statuses = [...new Set(all.flatMap(({requests}) => Object.keys(requests)))].sort();
	const histogram = 'my_resume_http_request_seconds';
	return [
		'# TYPE my_resume_http_requests_total counter',
		...statuses.map(
			(status) =>
				`my_resume_http_requests_total{status="${status}"} ${sum(({requests}) => requests[status] ?? 0)}`,
		),
		`# TYPE ${histogram} histogram`,
		...bounds.map(
			(bound, index) =>
				`${histogram}_bucket{le="${bound}"} ${sum(({within}) => within[index] ?? 0)}`,
		),
		`${histogram}_bucket{le="+Inf"} ${sum(({answers}) => answers)}`,
		`${histogram}_sum ${sum(({seconds}) => seconds)}`,
		`${histogram}_count ${sum(({answers}) => answers)}`,
		'# TYPE my_resume_http_sent_bytes_total counter',
		`my_resume_http_sent_bytes_total ${sum(({sent}) => sent)}`,
		'# TYPE my_resume_http_connections gauge',
		`my_resume_http_connections ${sum(({connections}) => connections)}`,
		'# TYPE my_resume_event_loop_delay_p99_seconds gauge',
		`my_resume_event_loop_delay_p99_seconds ${Math.max(...all.map(({late}) => late))}`,
		'# TYPE process_resident_memory_bytes gauge',
		`process_resident_memory_bytes ${sum(({memory}) => memory)}`,
		'',
	].join('\n');
}
