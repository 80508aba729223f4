import {afterEach, expect, it} from 'vitest';
import {openProgram} from '../terminal/program.ts';
import {closeAll} from '../terminal/session.ts';

afterEach(closeAll);

it('what is typed before there is a viewer moves nothing in it, and is heard', async () => {
	const usual = openProgram(['-l', 'en'], [80, 24]);
	await usual.waitFor('Grace Hopper');
	await usual.press('j');
	const wanted = await usual.waitFor('▐ Summary');
	// At any time from the start: before the terminal is asked, while it is, and after that.
	for (let wait = 0; wait <= 240; wait += 20) {
		const session = openProgram(['-l', 'en'], [80, 24]);
		await new Promise((resolve) => setTimeout(resolve, wait));
		session.write('xxj');
		expect(await session.waitFor('▐ Summary')).toBe(wanted);
		await session.close();
	}
});
