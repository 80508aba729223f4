import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {Socket} from 'node:net';
import {kinds} from '../../formats/names/documents.ts';
import {addressIn} from '../at-address.ts';
import {behindProxy} from '../behind-proxy.ts';
import type {Edition, Editions} from '../edition.ts';
import {type ListenAt, listen} from '../listening.ts';
import {createAnswers} from './answer.ts';
import {httpLimits} from './limits.ts';
import {type Counts, createMetrics, metricsText} from './metrics.ts';
import {type Answer, everywhere, type Request} from './represent.ts';

/** What is served by HTTP, and how. */
type HttpOptions = {
	at: ListenAt;
	editions: Editions;
	/** Takes what happened: never an address of a reader, nor what program they have. */
	log: (event: Record<string, unknown>) => void;
	/** Lets `/metrics` tell what is counted: gathers that of all processes, given that of this one. */
	gatherer?: (own: () => Counts) => () => Promise<readonly Counts[]>;
	/** What opens the same résumé in a terminal, `ssh ada.dev`, to name it. */
	sshAddress?: string;
	/** The addresses of proxies that say whose a connection is, by the PROXY protocol. */
	proxies?: readonly string[];
};

/**
 * Starts the HTTP side, for the edition that is current whenever somebody asks. Rejects with the system's
 * error where it can't listen there. `close` lets answers that are on their way end within `graceMs`.
 */
export async function startHttp(
	{at, editions, log, gatherer, sshAddress, proxies = []}: HttpOptions,
	limits: typeof httpLimits = httpLimits,
): Promise<{port: number; close(graceMs: number): Promise<void>}> {
	const metrics = gatherer && createMetrics();
	const gather = metrics && gatherer(() => metrics.counts(connections));
	const answers = new WeakMap<Edition, (request: Request) => Promise<Answer>>();
	const answerWith = (edition: Edition, base = '') => {
		const known = answers.get(edition);
		if (known) return known;
		const made = createAnswers(edition, base === '' ? sshAddress : undefined, limits, base);
		answers.set(edition, made);
		for (const request of likely(edition)) void made(request);
		return made;
	};
	let connections = 0;
	let isClosing = false;

	/** Who has the address of a variant is answered with that, and with nothing of the others. */
	function hiddenFor(url: string): {edition: Edition; base: string; rest: string} | undefined {
		const {hidden = new Map<string, Edition>()} = editions;
		const [, first = '', rest = ''] = /^(?:https?:\/\/[^/?#]*)?\/+([^/?#]*)(.*)$/is.exec(url) ?? [];
		const address = addressIn(hidden, first);
		const edition = address === undefined ? undefined : hidden.get(address);
		return edition && {edition, base: `/${address}`, rest: rest.replace(/^(?!\/)/, '/')};
	}

	async function answer(request: Request): Promise<Answer> {
		// Who looks after it asks often, and is told in a few bytes.
		if (request.url === '/healthz') return plain(200, 'ok\n');
		if (request.url === '/metrics' && gather) return plain(200, metricsText(await gather()));
		try {
			const own = hiddenFor(request.url);
			if (!own) return await answerWith(editions.current)(request);
			const found = await answerWith(own.edition, own.base)({...request, url: own.rest});
			return {...found, headers: {...found.headers, 'x-robots-tag': 'noindex, nofollow'}};
		} catch (failure) {
			return {...plain(500, 'Something went wrong here, and was noted.\n'), failure};
		}
	}

	async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const began = performance.now();
		const {method = '', url = '', headers} = request;
		const {status, headers: own, body, failure} = await answer({method, url, headers});
		let isWhole = false;
		response.once('finish', () => {
			// What is given up is called finished too.
			isWhole = !request.socket.destroyed;
		});
		response.once('close', () => {
			const ms = Math.round((performance.now() - began) * 10) / 10;
			const own = hiddenFor(url);
			const path = (own ? `/…${own.rest}` : url).slice(0, limits.quoted).replace(/\?.*/s, '');
			const cut = isWhole ? {} : {cut: true};
			const why = failure === undefined ? {} : {failure: String(failure)};
			log({event: 'http', method, path, status, bytes: body.length, ms, ...cut, ...why});
			metrics?.count(status, body.length, ms);
		});
		response.writeHead(status, isClosing ? {...own, connection: 'close'} : own);
		response.end(method === 'HEAD' ? undefined : body);
		endLate(response, body.length, limits);
	}

	const server = createServer(
		{
			headersTimeout: limits.headers,
			requestTimeout: limits.request,
			connectionsCheckingInterval: limits.check,
			keepAliveTimeout: limits.keepAlive,
			maxHeaderSize: limits.headerBytes,
		},
		(request, response) => void serve(request, response),
	);
	server.maxHeadersCount = limits.headerCount;
	server.maxRequestsPerSocket = limits.requests;
	server.maxConnections = limits.connections;
	server.timeout = limits.silence;
	// Whoever waits before sending a body is answered like the others: there is none to wait for.
	server.on('checkContinue', (request, response) => void serve(request, response));
	const named = new Set(proxies);
	const listeners = server.listeners('connection');
	server.removeAllListeners('connection').on('connection', (socket: Socket) => {
		connections++;
		socket.once('close', () => connections--);
		behindProxy(socket, named, limits.headers, () => {
			for (const listener of listeners) listener.call(server, socket);
		});
	});
	server.on('clientError', refuseBytes);
	answerWith(editions.current);
	const port = await listen(server, at);
	return {
		port,
		async close(graceMs) {
			isClosing = true;
			const closed = new Promise<void>((resolve) => server.close(() => resolve()));
			server.closeIdleConnections();
			const timer = setTimeout(() => server.closeAllConnections(), graceMs);
			await closed;
			clearTimeout(timer);
			metrics?.stop();
		},
	};
}

/** What is asked for soon, and takes longest the first time: the page in each language. */
function likely({resume: {locales}}: Edition): Request[] {
	const headers = {accept: kinds.html.type, 'accept-encoding': 'br'};
	return locales.map((locale) => ({method: 'HEAD', url: `/${locale}`, headers}));
}

function plain(status: number, text: string): Answer {
	const body = Buffer.from(text);
	return {
		status,
		headers: {
			...everywhere,
			'content-type': kinds.text.type,
			'cache-control': 'no-store',
			'content-length': String(body.length),
		},
		body,
	};
}

/** Closes the connection of who takes an answer more slowly than any reader's network. */
function endLate(response: ServerResponse, size: number, limits: typeof httpLimits): void {
	if (response.writableFinished) return;
	const time = limits.reading + (size / limits.slowest) * 1000;
	const timer = setTimeout(() => response.destroy(), time);
	response.once('close', () => clearTimeout(timer));
}

/** What a request is that can't be read. */
const unreadable: Readonly<Record<string, string>> = {
	HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
	ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** Says in a line what is wrong with bytes that are no request, and closes the connection. */
function refuseBytes(error: NodeJS.ErrnoException, socket: Socket): void {
	// Behind an answer that is on its way, a line of ours would be read as a part of it.
	if (!socket.writable || socket.bytesWritten > 0 || error.code === 'ECONNRESET') {
		socket.destroy();
		return;
	}
	const status = unreadable[error.code ?? ''] ?? '400 Bad Request';
	socket.end(`HTTP/1.1 ${status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`, () =>
		socket.destroy(),
	);
}
