import {expect, it} from 'vitest';
import {createPatience} from '../../source/serve/ssh/patience.ts';

it('who has read is served at once, who is behind once it has read on, who stays behind never', async () => {
	let unread = 0;
	let stuck = 0;
	const patience = createPatience(
		() => unread,
		{unread: 10, stuck: 100},
		() => stuck++,
	);
	const calls: string[] = [];
	patience.whenReady(() => calls.push('at once'));
	expect(calls).toEqual(['at once']);
	unread = 11;
	const later = new Promise<void>((resolve) => patience.whenReady(resolve));
	patience.whenReady(() => calls.push('in order'));
	unread = 0;
	await later;
	expect(calls).toEqual(['at once', 'in order']);
	unread = 11;
	patience.whenReady(() => calls.push('never'));
	while (stuck === 0) await new Promise((resolve) => setImmediate(resolve));
	unread = 0;
	expect(calls).not.toContain('never');
	patience.close();
});
