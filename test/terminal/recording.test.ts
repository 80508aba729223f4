import {afterEach, describe, expect, it} from 'vitest';
import {light} from './paper.ts';
import {Recording} from './recording.ts';
import {closeAll, openSession} from './session.ts';
import {answerBackground} from './shot.ts';

afterEach(closeAll);

/** A program that shows a row that stays, and below it whatever is typed. */
const echo = `
	process.stdin.setRawMode(true);
	process.stdout.write('stays\\r\\n-');
	process.stdin.on('data', (key) => process.stdout.write('\\r' + key));
`;

describe('a recording', () => {
	it('has every row once, a frame for every screen, and one that stands still', async () => {
		const session = openSession({args: ['-e', echo], columns: 20, rows: 4});
		const recording = new Recording();
		await session.waitFor('-');
		recording.add(session, 1000);
		expect(recording.isNew(session)).toBe(false);
		for (const key of ['a', 'b']) {
			await session.press(key);
			await session.waitFor(() => recording.isNew(session));
			recording.add(session, 500);
		}

		const svg = recording.svg(session.terminal, {still: 1});
		expect(svg.match(/>stays</g)).toHaveLength(1);
		expect(svg.match(/class="f"/g)).toHaveLength(3);
		expect(svg.match(/visibility="visible"/g)).toHaveLength(1);
		expect(svg).toContain('<g id="f1" class="f" visibility="visible">');
		// Of two seconds, the first frame has one, the others half a second each.
		expect(svg).toContain('50.000%{visibility:visible}75.000%{visibility:hidden}');
		expect(svg).toContain('@media (prefers-reduced-motion:no-preference){.f{animation:2000ms');
		expect(svg).not.toContain('<script');
	});
});

describe('a picture on light paper', () => {
	it('tells a program that asks that the background is light', async () => {
		const ask =
			"process.stdin.setRawMode(true);process.stdin.on('data', (answer) => console.log(JSON.stringify(String(answer))));process.stdout.write('\\x1b]11;?\\x07')";
		const session = openSession({args: ['-e', ask], columns: 60, rows: 4});
		answerBackground(session, light);
		expect(await session.waitFor('rgb:')).toContain('rgb:fb/fa/f7');
	});
});
