import type {Socket} from 'node:net';
import {Duplex} from 'node:stream';
import {expect, it} from 'vitest';
import {answerTogether} from '../../source/serve/ssh/first-answer.ts';

/** A connection whose other end hears `list` from a server that sends it when it has heard who is there. */
function connect() {
	const heard: string[] = [];
	const socket = new Duplex({
		read() {},
		write(chunk: Buffer, _, done) {
			heard.push(String(chunk));
			done();
		},
	});
	answerTogether(socket as Socket);
	socket.once('data', () => socket.write('list'));
	return {heard, say: (text: string) => socket.emit('data', Buffer.from(text))};
}

it('sends its list of algorithms once that of the client is there', () => {
	const {heard, say} = connect();
	say('SSH-2.0-client\r\n');
	expect(heard).toEqual([]);
	say('theirs');
	expect(heard).toEqual(['list']);
});

it('does not wait for what has come already', () => {
	const {heard, say} = connect();
	say('SSH-2.0-client\r\ntheirs');
	expect(heard).toEqual(['list']);
});

it('waits no longer than a moment', async () => {
	const {heard, say} = connect();
	say('SSH-2.0-client\r\n');
	await expect.poll(() => heard).toEqual(['list']);
});
