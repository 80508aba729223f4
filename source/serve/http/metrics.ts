import {monitorEventLoopDelay} from 'node:perf_hooks';

/** Counts what is served. */
export type Metrics = {
	/** An answer that was sent, or given up: its status, its bytes, and how long that took, in ms. */
	count: (status: number, bytes: number, time: number) => void;
	/** All of it in Prometheus' text form (version 0.0.4); `connections` are those open now. */
	text: (connections: number) => string;
};

/** In seconds: an answer that is at hand takes less than the first, a PDF that is made more than the last. */
const bounds = [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10];

/** Begins to count. `stop` ends the watch over the event loop. */
export function createMetrics(): Metrics & {stop: () => void} {
	const delay = monitorEventLoopDelay({resolution: 10});
	delay.enable();
	const requests = new Map<number, number>();
	const within = bounds.map(() => 0);
	let [answers, seconds, sent] = [0, 0, 0];
	return {
		count(status, bytes, time) {
			requests.set(status, (requests.get(status) ?? 0) + 1);
			answers++;
			sent += bytes;
			seconds += time / 1000;
			for (const [index, bound] of bounds.entries())
				if (time / 1000 <= bound) within[index] = (within[index] ?? 0) + 1;
		},
		text(connections) {
			const histogram = 'my_resume_http_request_seconds';
			const late = delay.percentile(99) / 1e9;
			// Since it was asked for last.
			delay.reset();
			return [
				'# TYPE my_resume_http_requests_total counter',
				...Array.from(
					requests,
					([status, count]) => `my_resume_http_requests_total{status="${status}"} ${count}`,
				),
				`# TYPE ${histogram} histogram`,
				...bounds.map((bound, index) => `${histogram}_bucket{le="${bound}"} ${within[index]}`),
				`${histogram}_bucket{le="+Inf"} ${answers}`,
				`${histogram}_sum ${seconds}`,
				`${histogram}_count ${answers}`,
				'# TYPE my_resume_http_sent_bytes_total counter',
				`my_resume_http_sent_bytes_total ${sent}`,
				'# TYPE my_resume_http_connections gauge',
				`my_resume_http_connections ${connections}`,
				'# TYPE my_resume_event_loop_delay_p99_seconds gauge',
				`my_resume_event_loop_delay_p99_seconds ${late}`,
				'# TYPE process_resident_memory_bytes gauge',
				`process_resident_memory_bytes ${process.memoryUsage.rss()}`,
				'',
			].join('\n');
		},
		stop: () => delay.disable(),
	};
}
