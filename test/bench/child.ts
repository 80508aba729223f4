import {readFileSync} from 'node:fs';
import {setTimeout as sleep} from 'node:timers/promises';
import {type IPty, spawn} from '@lydell/node-pty';

/** The window that programs are measured in. */
export const size = {columns: 100, rows: 30};

const environment = {
	PATH: process.env.PATH,
	HOME: process.env.HOME,
	LANG: 'en_US.UTF-8',
	TERM: 'xterm-256color',
};

/** A program in a pseudo-terminal, with the times at which it wrote. Milliseconds, from its start. */
export class Child {
	readonly #pty: IPty;
	readonly #start = performance.now();
	/** All that it wrote, and how much of that was there at which time. */
	output = '';
	lastOutput = 0;
	exited: Promise<number>;
	#heard = () => {};

	/** A terminal that is `isMute` answers no question. */
	constructor(node: string, args: readonly string[], isMute = false) {
		const {columns: cols, rows} = size;
		this.#pty = spawn(node, [...args], {cols, rows, env: environment});
		let isAnswered = isMute;
		this.#pty.onData((data) => {
			this.output += data;
			this.lastOutput = this.now();
			this.#heard();
			// As any terminal does that is asked for its background, and who it is.
			if (!isAnswered && this.output.includes('\u001B]11;?')) {
				isAnswered = true;
				this.write('\u001B]11;rgb:1e1e/1e1e/1e1e\u001B\\\u001B[?62;22c');
			}
		});
		this.exited = new Promise((resolve) => {
			this.#pty.onExit(() => resolve(this.now()));
		});
	}

	now(): number {
		return performance.now() - this.#start;
	}

	write(text: string): void {
		this.#pty.write(text);
	}

	/** Resolves with the time at which it had written something; rejects after a minute. */
	async until(sign: string): Promise<number> {
		const end = this.now() + 20_000;
		while (!this.output.includes(sign)) {
			if (this.now() > end) throw new Error(`${sign} never came: ${JSON.stringify(this.output)}`);
			await this.#more();
		}
		return this.lastOutput;
	}

	/** Resolves when it has written more, or after a while; to look again and again would slow it down. */
	async #more(): Promise<void> {
		await Promise.race([
			new Promise<void>((resolve) => {
				this.#heard = resolve;
			}),
			sleep(1000),
		]);
	}

	/** Waits until it has written nothing for so many milliseconds. */
	async rest(quiet: number): Promise<void> {
		const from = this.now();
		while (this.now() - Math.max(from, this.lastOutput) < quiet) await sleep(2);
	}

	/** Presses a key; resolves with the time until the last of what was written for it. */
	async press(key: string): Promise<number> {
		const before = this.output.length;
		const pressed = this.now();
		this.write(key);
		while (this.output.length === before) {
			if (this.now() - pressed > 20_000) throw new Error(`Nothing came of ${JSON.stringify(key)}.`);
			await this.#more();
		}
		// Ink draws thirty times a second at most: the next key must not have to wait for that.
		await this.rest(40);
		return this.lastOutput - pressed;
	}

	/** Its memory in megabytes: the most that it ever had, and now. Linux only. */
	memory(): {peak: number; now: number} {
		const status = readFileSync(`/proc/${this.#pty.pid}/status`, 'utf8');
		const megabytes = (name: string) =>
			Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / 1000;
		return {peak: megabytes('VmHWM'), now: megabytes('VmRSS')};
	}

	async kill(): Promise<void> {
		this.#pty.kill('SIGKILL');
		await this.exited;
	}
}

/** The value below which a share of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.round(share * (sorted.length - 1))] ?? 0;
}
