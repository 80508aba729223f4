import {describe, expect, it} from 'vitest';
import {readProxyHeader} from '../../source/serve/proxy-protocol.ts';
import {fc} from '../property.ts';

const text = (line: string) => readProxyHeader(Buffer.from(line, 'latin1'));

/** A header of version 2: its command and family, and what is said behind them. */
function binary(command: number, family: number, said: Buffer, rest = ''): Buffer {
	const start = Buffer.from('\r\n\r\n\0\r\nQUIT\n....', 'latin1');
	start.writeUInt8(command, 12);
	start.writeUInt8(family, 13);
	start.writeUInt16BE(said.length, 14);
	return Buffer.concat([start, said, Buffer.from(rest)]);
}

const four = Buffer.from([192, 0, 2, 7, 10, 0, 0, 1, 0xdc, 0x04, 0x01, 0xbb]);
const six = Buffer.from(`20010db8${'0'.repeat(23)}7${'0'.repeat(32)}dc0401bb`, 'hex');

describe('what a proxy says first', () => {
	it('is whose the connection is, in a line', () => {
		expect(text('PROXY TCP4 192.0.2.7 10.0.0.1 56324 443\r\nGET /')).toEqual({
			address: '192.0.2.7',
			rest: Buffer.from('GET /'),
		});
		expect(text('PROXY TCP6 2001:db8::7 ::1 56324 443\r\n')).toEqual({
			address: '2001:db8::7',
			rest: Buffer.alloc(0),
		});
	});

	it('is whose the connection is, in bytes, with words behind the addresses that are passed over', () => {
		const words = Buffer.from([0x04, 0, 1, 0]);
		expect(readProxyHeader(binary(0x21, 0x11, Buffer.concat([four, words]), 'SSH'))).toEqual({
			address: '192.0.2.7',
			rest: Buffer.from('SSH'),
		});
		expect(readProxyHeader(binary(0x21, 0x21, six))).toEqual({
			address: '2001:db8:0:0:0:0:0:7',
			rest: Buffer.alloc(0),
		});
	});

	it('is nobody’s address where it speaks for itself, or of something else', () => {
		const nobody = {address: undefined, rest: Buffer.from('x')};
		expect(text('PROXY UNKNOWN\r\nx')).toEqual(nobody);
		expect(text('PROXY UNKNOWN ffff::1 ::1 1 2\r\nx')).toEqual(nobody);
		expect(readProxyHeader(binary(0x20, 0x00, Buffer.alloc(0), 'x'))).toEqual(nobody);
		expect(readProxyHeader(binary(0x20, 0x11, four, 'x'))).toEqual(nobody);
		expect(readProxyHeader(binary(0x21, 0x31, Buffer.alloc(216), 'x'))).toEqual(nobody);
	});

	it('is waited for, byte by byte, and read the same', () => {
		for (const whole of [
			Buffer.from('PROXY TCP4 192.0.2.7 10.0.0.1 56324 443\r\n'),
			binary(0x21, 0x11, four),
			binary(0x21, 0x21, six),
		]) {
			for (let length = 0; length < whole.length; length++)
				expect(readProxyHeader(whole.subarray(0, length))).toBe('more');
			expect(readProxyHeader(whole)).toMatchObject({rest: Buffer.alloc(0)});
		}
	});

	it('may be nothing', () => {
		for (const line of [
			'GET / HTTP/1.1\r\n',
			'SSH-2.0-OpenSSH_9\r\n',
			'PROXX',
			'\r\n\r\n\r\n',
			'\0',
		])
			expect(text(line)).toBe('none');
	});

	it('is bad where it isn’t right', () => {
		for (const line of [
			'PROXY TCP4 192.0.2.7 10.0.0.1 56324\r\n',
			'PROXY TCP4 192.0.2.7 10.0.0.1 56324 443 5\r\n',
			'PROXY TCP4 2001:db8::7 ::1 56324 443\r\n',
			'PROXY TCP4 host 10.0.0.1 56324 443\r\n',
			'PROXY TCP6 192.0.2.7 10.0.0.1 1 2\r\n',
			'PROXY UDP4 192.0.2.7 10.0.0.1 1 2\r\n',
			'PROXY \r\n',
			`PROXY UNKNOWN ${'x'.repeat(200)}`,
		])
			expect(text(line), line).toBe('bad');
		expect(readProxyHeader(binary(0x11, 0x11, four))).toBe('bad');
		expect(readProxyHeader(binary(0x22, 0x11, four))).toBe('bad');
		expect(readProxyHeader(binary(0x21, 0x11, four.subarray(1)))).toBe('bad');
		expect(readProxyHeader(binary(0x21, 0x21, four))).toBe('bad');
		// Said to be too long to wait for.
		expect(readProxyHeader(binary(0x21, 0x11, Buffer.alloc(65535)).subarray(0, 16))).toBe('bad');
	});

	it('is read whatever the bytes are, and hands on what is behind it', () => {
		const start = fc.constantFrom(
			'PROXY ',
			'PROXY TCP4 ',
			'\r\n\r\n\0\r\nQUIT\n',
			'\r\n\r\n\0\r\nQUIT\n!\x11\0\x0c',
			'',
		);
		fc.assert(
			fc.property(start, fc.uint8Array({maxLength: 300}), (before, bytes) => {
				const all = Buffer.concat([Buffer.from(before, 'latin1'), bytes]);
				const header = readProxyHeader(all);
				if (typeof header === 'string') return;
				expect(all.subarray(all.length - header.rest.length).equals(header.rest)).toBe(true);
			}),
		);
	});
});
