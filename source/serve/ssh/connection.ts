import type {Socket} from 'node:net';
import type {Connection as Client} from 'ssh2';
import type {Host, Visit} from './host.ts';
import {receive} from './visits.ts';

/** A connection, from its first byte to its last. */
export type Connection = {
	/** Whether somebody was let in. */
	isInside: () => boolean;
	visit: () => Visit | undefined;
	/** The client has said what it is. */
	greeted: (client: Client) => void;
	/** Looks whether anything has lasted too long. */
	check: () => void;
	/** Ends it and whatever is under way, with what was written read if the client reads. */
	end: () => void;
};

/** Follows a connection. `onInside` is called when somebody is let in. */
export function createConnection(socket: Socket, host: Host, onInside: () => void): Connection {
	const {limits, log} = host;
	const began = performance.now();
	let client: Client | undefined;
	/** What was written when the client had said what it is: all beyond answers its key exchange. */
	let greeting: number | undefined;
	let attempts = 0;
	let isInside = false;
	let visit: Visit | undefined;
	let isOccupied = false;
	let isEnding = false;
	let over = () => {};
	let asked = began;

	function cut(): void {
		socket.destroy();
	}

	function end(): void {
		isEnding = true;
		// Once its channel is closed: a client that hears of the end before drops what it has yet to show.
		if (visit) visit.leave();
		else if (client) client.end();
		else socket.end();
		setTimeout(cut, limits.farewell).unref();
	}

	function greeted(given: Client): void {
		client = given;
		setImmediate(() => {
			greeting = socket.bytesWritten;
		});
		// It comes from the network, or from what does not speak SSH: never more than this connection's end.
		client.on('error', () => {
			// What was written before may say why.
			socket.destroySoon();
			setTimeout(cut, limits.farewell).unref();
		});
		client.on('authentication', (context) => {
			attempts++;
			if (context.method === 'none') context.accept();
			else if (attempts < limits.attempts) context.reject([]);
			else cut();
			user = context.username;
		});
		client.on('ready', () => {
			isInside = true;
			asked = performance.now();
			onInside();
		});
		// Forwarding, X11, agents and other subsystems are refused by ssh2, as nobody listens to them.
		client.on('session', (accept, reject) => {
			// One at a time: a second shell on a connection has nothing to do that the first can't.
			if (isOccupied) {
				reject();
				return;
			}
			isOccupied = true;
			over = receive(
				accept(),
				{user, socket, host},
				{
					begun(given) {
						visit = given;
					},
					ended() {
						visit = undefined;
						isOccupied = false;
						asked = performance.now();
						if (isEnding) client?.end();
					},
					cut,
				},
			);
		});
	}
	let user = '';

	socket.on('error', cut);
	socket.on('close', () => over());

	return {
		isInside: () => isInside,
		visit: () => visit,
		greeted,
		check() {
			const now = performance.now();
			if (socket.writableLength > limits.mostUnread) cut();
			else if (visit) visit.check(now);
			else if (isInside) {
				if (now - asked > limits.nothingAsked) end();
			} else {
				const isAnswered = greeting !== undefined && socket.bytesWritten > greeting;
				if (now - began < (isAnswered ? limits.consent : limits.greeting)) return;
				log({event: 'refused', reason: 'too slow'});
				cut();
			}
		},
		end,
	};
}
