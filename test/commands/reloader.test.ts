import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {createReloader} from '../../source/commands/watch/reloader.ts';

describe('a reloader', () => {
	beforeEach(() => {
		vi.useFakeTimers();
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	/** A reloader whose loads end when they are told to. */
	function slow() {
		const ends: Array<() => void> = [];
		const load = vi.fn(() => new Promise<void>((resolve) => ends.push(resolve)));
		return {
			load,
			...createReloader(load),
			end: async () => {
				ends.shift()?.();
				await vi.advanceTimersByTimeAsync(0);
			},
		};
	}

	it('loads once for many changes', async () => {
		const {load, changed} = slow();
		for (let change = 0; change < 10; change++) changed();
		expect(load).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(1000);
		expect(load).toHaveBeenCalledTimes(1);
	});

	it('loads in the midst of changes that have no end', async () => {
		const {load, changed} = slow();
		for (let change = 0; change < 10; change++) {
			changed();
			await vi.advanceTimersByTimeAsync(30);
		}
		expect(load).toHaveBeenCalled();
	});

	it('never loads twice at a time, and once more for what changed meanwhile', async () => {
		const {load, changed, end} = slow();
		changed();
		await vi.advanceTimersByTimeAsync(1000);
		changed();
		changed();
		await vi.advanceTimersByTimeAsync(1000);
		expect(load).toHaveBeenCalledTimes(1);
		await end();
		await vi.advanceTimersByTimeAsync(1000);
		expect(load).toHaveBeenCalledTimes(2);
		await end();
		await vi.advanceTimersByTimeAsync(1000);
		expect(load).toHaveBeenCalledTimes(2);
	});

	it('loads no more once it is closed', async () => {
		const {load, changed, end, close} = slow();
		changed();
		await vi.advanceTimersByTimeAsync(1000);
		changed();
		close();
		await end();
		changed();
		await vi.advanceTimersByTimeAsync(1000);
		expect(load).toHaveBeenCalledTimes(1);
	});
});
