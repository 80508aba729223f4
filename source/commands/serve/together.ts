import cluster, {type Worker} from 'node:cluster';
import {setTimeout as sleep} from 'node:timers/promises';

/** A worker wants what all have; the process above asks each, is answered, and hands it all over. */
type Message = {
	about: 'wanted' | 'asked' | 'answered' | 'gathered';
	id: number;
	values: unknown[];
};

/** In ms: a worker that says nothing for so long is left out. */
const patience = 1000;

const isMessage = (message: unknown): message is Message =>
	typeof message === 'object' && message !== null && 'about' in message && 'id' in message;

/** Calls back with each message of a kind; returns what ends that. */
function hear(
	from: Worker | NodeJS.Process,
	about: Message['about'],
	take: (message: Message) => void,
): () => void {
	const listener = (message: unknown) => {
		if (isMessage(message) && message.about === about) take(message);
	};
	from.on('message', listener);
	return () => from.off('message', listener);
}

/** Gathers the values of all workers; without workers, its own alone. `own` gives what this process has. */
export function gatherer<Value>(own: () => Value): () => Promise<readonly Value[]> {
	if (!cluster.isWorker) return async () => [own()];
	const tell = (about: Message['about'], id: number, values: Value[]) =>
		process.send?.({about, id, values} satisfies Message);
	hear(process, 'asked', ({id}) => tell('answered', id, [own()]));
	let wanted = 0;
	return () =>
		new Promise((resolve) => {
			const id = wanted++;
			const deaf = hear(process, 'gathered', (message) => {
				if (message.id !== id) return;
				deaf();
				resolve(message.values as Value[]);
			});
			tell('wanted', id, []);
		});
}

let asked = 0;

/** Lets a worker gather the values of all: to be called once for each, above them. */
export function letGather(worker: Worker): void {
	hear(worker, 'wanted', async ({id}) => {
		const values = await askAll();
		if (worker.isConnected()) worker.send({about: 'gathered', id, values} satisfies Message);
	});
}

/** What all workers answer, in any order. */
async function askAll(): Promise<unknown[]> {
	const id = asked++;
	const workers = Object.values(cluster.workers ?? {}).filter((each) => each?.isConnected());
	const answers = workers.map(async (worker) => {
		if (!worker) return [];
		let deaf = () => {};
		const answered = new Promise<unknown[]>((resolve) => {
			deaf = hear(worker, 'answered', (message) => {
				if (message.id === id) resolve(message.values);
			});
		});
		worker.send({about: 'asked', id, values: []} satisfies Message);
		const values = await Promise.race([answered, sleep(patience, [], {ref: false})]);
		deaf();
		return values;
	});
	return (await Promise.all(answers)).flat();
}
