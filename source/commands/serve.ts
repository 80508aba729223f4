import {hostname} from 'node:os';
import {startHttp} from '../serve/http/start.ts';
import type {ListenAt} from '../serve/listening.ts';
import {type Address, sshCommand} from '../serve/ssh/address.ts';
import {startSsh} from '../serve/ssh/start.ts';
import type {Call} from './call/call.ts';
import {exitStatus} from './call/exit-status.ts';
import {refuseAddress} from './pack/whose.ts';
import {tellHidden} from './resume/open-all.ts';
import {seenOn} from './resume/seen-on.ts';
import type {OwnFiles} from './resume/source.ts';
import {givenSockets} from './serve/given-sockets.ts';
import {openHostKey} from './serve/key-file.ts';
import {placeOf, whyNotThere} from './serve/place.ts';
import {openReadings} from './serve/readings.ts';
import {keepHeapSmall} from './serve/small-heap.ts';
import {gatherer} from './serve/together.ts';
import {isFirst, ownNumber, runWorkers, shareOf, tellReady, work} from './serve/workers.ts';

/** Milliseconds in which everybody is out, once the system asks this to end. */
const grace = 10_000;
/** Where to listen if the call names nowhere. */
const usual = {ssh: ':2222', http: ':8080'};

type Served = {port: number; close: (graceMs: number) => Promise<void>};

/**
 * Serves the résumé by SSH and HTTP until a signal ends it; resolves to the exit status then. What happens
 * goes to stdout, a line of JSON each; what the owner should know first goes to stderr.
 */
export async function serve(call: Call, source: OwnFiles): Promise<number> {
	const {workers = 1} = call.options;
	if (workers === 1) return serveHere(call, source);
	if (ownNumber === undefined) return runWorkers(workers, askedToEnd(), log);
	return work(() => serveHere(call, source));
}

async function serveHere({options, program}: Call, source: OwnFiles): Promise<number> {
	keepHeapSmall();
	const isNamed = options.ssh !== undefined || options.http !== undefined;
	const sockets = givenSockets(process.env);
	const placeFor = (flag: 'ssh' | 'http'): ListenAt | undefined => {
		const text = options[flag] ?? (isNamed ? undefined : usual[flag]);
		if (text === undefined) return undefined;
		const {host, port = 0} = placeOf(flag, text, 'port');
		const fd = sockets.shift();
		return fd === undefined ? {host, port} : {fd};
	};
	// In this order, the sockets are given.
	const places = {ssh: placeFor('ssh'), http: placeFor('http')};
	const named =
		options.address === undefined ? undefined : placeOf('address', options.address, 'host');
	const host = named?.host ?? hostname();
	if (options.anonymous) await refuseAddress(host, source, 'Name another host with --address');
	const proxies = (options.proxies ?? '').split(',').filter(Boolean);
	const key = places.ssh && (await openHostKey(options.key));
	const readings = await openReadings(seenOn(source, 'serve', options), program.home, log);
	const open: Served[] = [];
	const close = async (time: number) => {
		await Promise.all(open.map((each) => each.close(time)));
		await readings.close();
	};
	/** Starts one of the two, or none and ends the other. */
	async function start(flag: 'ssh' | 'http', at: ListenAt, begin: () => Promise<Served>) {
		try {
			const served = await begin();
			open.push(served);
			return served;
		} catch (error) {
			await close(0);
			throw whyNotThere(flag, at, error);
		}
	}

	let ssh: Address | undefined;
	let web: string | undefined;
	if (places.ssh && key) {
		const {ssh: at} = places;
		const {port} = await start('ssh', at, () =>
			startSsh({
				...{at, hostKey: key.key, readings, log, proxies},
				address: {host, port: named && (named.port ?? 22)},
				limits: shareOf(options.workers ?? 1),
			}),
		);
		const address = {host, port: named ? (named.port ?? 22) : port};
		ssh = address;
		tell(
			`${sshCommand(address)} (port ${port} here)`,
			`  host key    ${key.from}`,
			`  fingerprint ${key.knownBy.fingerprint}`,
			`  known_hosts ${key.knownBy.knownHosts(address.host, address.port)}`,
			`  DNS         ${key.knownBy.sshfp(address.host)}`,
		);
	}
	if (places.http) {
		const {http: at} = places;
		const {port} = await start('http', at, () =>
			startHttp({
				...{at, editions: readings, log, proxies},
				...(options.metrics && {gatherer}),
				...(ssh && {sshAddress: sshCommand(ssh)}),
			}),
		);
		web = `http://${('host' in at && at.host) || 'localhost'}:${port}/`;
		tell(web);
	}
	if (isFirst)
		tellHidden(readings.variants, (user) => [
			...(ssh === undefined ? [] : [sshCommand({...ssh, user})]),
			...(web === undefined ? [] : [`${web}${user}/`]),
		]);

	tellReady();
	await askedToEnd();
	await close(grace);
	return exitStatus.done;
}

function tell(...lines: string[]): void {
	if (isFirst) process.stderr.write(`${lines.join('\n')}\n`);
}

function log(event: Record<string, unknown>): void {
	const worker = ownNumber === undefined ? {} : {worker: ownNumber};
	process.stdout.write(
		`${JSON.stringify({time: new Date().toISOString(), ...worker, ...event})}\n`,
	);
}

/** Resolves when the system, or who has started this, wants it to end; a second time, it ends at once. */
async function askedToEnd(): Promise<void> {
	await new Promise<void>((resolve) => {
		for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
	});
	log({event: 'closing'});
}
