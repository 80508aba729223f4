import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** Who the reader is, by what the program sees of their computer. */
export const overSsh = {SSH_CONNECTION: '10.0.0.1 50000 10.0.0.2 22', DISPLAY: ':9'};

/**
 * A computer with a display, on which these tools come first: each notes its arguments, and its
 * input if it is to, and ends with status 0.
 */
export function desk(tools: readonly string[]) {
	const folder = mkdtempSync(path.join(tmpdir(), 'desk-'));
	const bin = path.join(folder, 'bin');
	mkdirSync(bin);
	for (const tool of tools) {
		const file = path.join(bin, tool);
		const note = path.join(folder, tool);
		const lines = [
			'#!/bin/sh',
			`printf '%s\\n' "$@" > '${note}.arguments'`,
			...(tool === 'xdg-open' ? [] : [`cat > '${note}.input'`]),
		];
		writeFileSync(file, `${lines.join('\n')}\n`);
		chmodSync(file, 0o755);
	}
	return {
		env: {PATH: `${bin}:${process.env.PATH}`, DISPLAY: ':9', WAYLAND_DISPLAY: undefined},
		/** What a tool noted; undefined when it was not called. */
		note(name: string): string | undefined {
			const file = path.join(folder, name);
			return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
		},
		/** As if the tool had not been called yet. */
		forget: (name: string) => rmSync(path.join(folder, name), {force: true}),
	};
}

/** What was handed to the terminal's clipboard (xterm's OSC 52), in order. */
export function handedOver(raw: string): string[] {
	return Array.from(raw.matchAll(/\u001B\]52;c;([A-Za-z0-9+/=]*)\u0007/g), ([, code = '']) =>
		Buffer.from(code, 'base64').toString('utf8'),
	);
}
