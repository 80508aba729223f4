import {zlibSync} from 'fflate';
import type {Pixels} from './raster.ts';

const table = Uint32Array.from({length: 256}, (_, byte) => {
	let rest = byte;
	for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
	return rest;
});

/** The check of a chunk (PNG, annex D). */
function crc(bytes: Uint8Array): number {
	let rest = 0xffffffff;
	for (const byte of bytes) rest = (table[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
	return ~rest >>> 0;
}

function chunk(name: string, data: Uint8Array): Buffer {
	const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
	const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	check.writeUInt32BE(crc(named));
	return Buffer.concat([length, named, check]);
}

/** A picture as PNG, of eight bits a colour. JavaScript packs it: Node's own zlib differs by its version. */
export function pngOf({width, height, bytes}: Pixels): Uint8Array {
	const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	const line = width * 3;
	const rows = new Uint8Array((line + 1) * height);
	for (let row = 0; row < height; row++) {
		const begin = row * (line + 1);
		// Each byte is told by its difference from the one above: most of a card is plain.
		rows[begin] = 2;
		for (let column = 0; column < line; column++)
			rows[begin + 1 + column] =
				(bytes[row * line + column] ?? 0) - (row > 0 ? (bytes[(row - 1) * line + column] ?? 0) : 0);
	}
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', header),
		chunk('IDAT', zlibSync(rows, {level: 9})),
		chunk('IEND', new Uint8Array()),
	]);
}
