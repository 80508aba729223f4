import {describe, expect, it} from 'vitest';
import {createBodies} from '../../source/serve/http/bodies.ts';

/** What makes a body of so many bytes, and tells how often it did. */
function counting(size: number) {
	const make = async () => {
		make.times++;
		return Buffer.alloc(size);
	};
	make.times = 0;
	return make;
}

describe('what is kept', () => {
	it('is made once, however many ask at the same time', async () => {
		const bodies = createBodies(1000);
		const make = counting(100);
		const asked = (['identity', 'br', 'gzip', 'br', 'identity'] as const).map((coding) =>
			bodies.get('a', coding, make),
		);
		const etags = (await Promise.all(asked)).map(({etag}) => etag);
		expect(make.times).toBe(1);
		expect(new Set(etags).size).toBe(3);
	});

	it('is no more than there is room for: who wasn’t asked for longest goes', async () => {
		const bodies = createBodies(250);
		const [a, b, c] = [counting(100), counting(100), counting(100)];
		await bodies.get('a', 'identity', a);
		await bodies.get('b', 'identity', b);
		await bodies.get('a', 'identity', a);
		await bodies.get('c', 'identity', c);
		await bodies.get('a', 'identity', a);
		await bodies.get('b', 'identity', b);
		expect([a.times, b.times, c.times]).toEqual([1, 2, 1]);
	});

	it('may be larger than the room, alone', async () => {
		const bodies = createBodies(250);
		const [small, large] = [counting(100), counting(1000)];
		await bodies.get('small', 'identity', small);
		expect((await bodies.get('large', 'identity', large)).bytes).toHaveLength(1000);
		await bodies.get('large', 'identity', large);
		await bodies.get('small', 'identity', small);
		expect([small.times, large.times]).toEqual([2, 1]);
	});

	it('is nothing that went wrong', async () => {
		const bodies = createBodies(1000);
		const failing = () => Promise.reject(new Error('Not now.'));
		await expect(bodies.get('a', 'br', failing)).rejects.toThrow('Not now.');
		const make = counting(10);
		expect((await bodies.get('a', 'identity', make)).bytes).toHaveLength(10);
		expect((await bodies.get('a', 'br', make)).etag).toMatch(/-br"$/);
	});
});
