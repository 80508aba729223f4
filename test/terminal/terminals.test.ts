import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {contentFolder, entry} from './content.ts';
import {fixture, openProgram, program, toFirst} from './program.ts';
import {closeAll, openShell, type Session} from './session.ts';

afterEach(closeAll);

/** A shell in which `settings` are made before the program runs; the pseudo-terminal sets TERM itself. */
async function inShell(settings: string, wanted: string, content = fixture): Promise<Session> {
	const session = openShell({columns: 80, rows: 24, env: {COLORTERM: undefined}});
	await session.waitFor('$');
	await session.type(`env ${settings} node ${program} -c ${content}\r`);
	await session.waitFor(wanted);
	return session;
}

const isColored = /\u001B\[(?:3[0-8]|4[0-8]|9\d|10\d)[;\dm]/;

describe('a terminal', () => {
	it('without another screen keeps what stood there, and has no frame behind it', async () => {
		const session = openShell({columns: 80, rows: 24});
		const {parser} = session.terminal;
		for (const final of ['h', 'l'])
			parser.registerCsiHandler({prefix: '?', final}, (modes) => modes.includes(1049));
		await session.waitFor('$');
		await session.type(`echo stood here; node ${program} -c ${fixture}\r`);
		await session.waitFor('q quit');
		expect(session.scrollback().join('\n')).toContain('stood here');
		await session.press('q');
		await session.waitFor(/^\$$/m);
		expect(session.text()).not.toMatch(/Ada Lovelace.*\n─/);
		await session.type('echo after\r');
		await session.waitFor(/^after$/m);
	});

	it.each(['vt100', 'vt102', 'vt220'])('that is a %s gets no colours', async (term) => {
		const session = await inShell(`TERM=${term}`, 'q quit');
		expect(session.raw).not.toMatch(isColored);
	});

	it('that is GNU Screen gets no italics, which it shows in inverse video', async () => {
		const italic = /\u001B\[3m/;
		const slanted = contentFolder({'experience/a.md': entry({title: 'A'}, 'All *slanted*.')});
		const screen = await inShell('TERM=screen', 'q quit', slanted);
		await toFirst(screen, 'slanted');
		expect(screen.raw).not.toMatch(italic);
		await screen.close();
		const tmux = await inShell('TERM=screen TMUX=1', 'q quit', slanted);
		await toFirst(tmux, 'slanted');
		expect(tmux.raw).toMatch(italic);
	});

	it('that is Emacs’ own gets nothing that it prints', async () => {
		const session = await inShell('TERM=eterm-color VTE_VERSION=7000', 'q quit');
		await session.press('enter', 'y', 'esc');
		expect(session.raw).not.toMatch(/\u001B\](?:2|52|8);/);
	});

	it('has the name of whose résumé it is for a title, and gives the old one back', async () => {
		const session = openProgram(['-c', fixture], [80, 24]);
		const titles: string[] = [];
		session.terminal.onTitleChange((title) => titles.push(title));
		await session.waitFor('q quit');
		expect(titles).toEqual(['Ada Lovelace – Résumé']);
		expect(session.raw.indexOf('\u001B[22;0t')).toBeLessThan(session.raw.indexOf('\u001B]2;'));
		await session.press('l');
		await session.waitFor('[es]');
		await session.settle();
		expect(titles.slice(1)).toEqual(['Ada Lovelace – Currículum']);
		await session.press('q');
		await session.exited;
		expect(session.raw).toContain('\u001B[23;0t');
	});
});

describe('what is read from right to left', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'from-right-'));
	mkdirSync(path.join(folder, 'ar/experience'), {recursive: true});
	writeFileSync(path.join(folder, 'profile.yml'), 'name: ليلى حداد\n');
	writeFileSync(
		path.join(folder, 'ar/experience/one.md'),
		'---\ntitle: مهندسة\norganization: نور\n---\n- بناء منصة في Kubernetes.\n- واجهة (v2.0) جديدة (نور).\n- React, Vue: كتبت مكتبة مفتوحة.\n- Arabic (العربية)\n',
	);

	it('is marked in a terminal, and begins at the right', async () => {
		const session = openProgram(['-c', folder, '-l', 'ar', 'one'], [100, 30]);
		await session.waitFor('Kubernetes');
		expect(session.raw).toContain('\u202B• بناء منصة في Kubernetes.');
		const line = session.screen().find((each) => each.includes('Kubernetes')) ?? '';
		expect(line).toMatch(/│ {20,}\u202B?• بناء/);
		// Brackets around Latin letters are turned with these, as Konsole does not mirror them.
		expect(session.raw).toContain('\u202B• واجهة \u200E(v2.0) جديدة (نور).\u202C');
		// As a whole, not by its first letter, and English stays where it is.
		const screen = session.screen().join('\n');
		expect(screen).toMatch(/│ {20,}\u202B?• React, Vue: كتبت مكتبة/);
		expect(screen).toMatch(/│ {1,3}• Arabic \(العربية/);
	});

	it('is turned in the help column by column, as keys and what they do stand apart', async () => {
		const session = openProgram(['-c', folder, '-l', 'ar'], [80, 24]);
		await session.waitFor('نظرة عامة');
		await session.press('?');
		await session.waitFor('المفاتيح');
		expect(session.raw).toMatch(/\u202B(?:\u001B\[[\d;]*m)*فتح رابط(?:\u001B\[[\d;]*m)*\u202C/);
	});

	it('has choices that begin at the right as well, with their numbers', async () => {
		const session = openProgram(['-c', folder, '-l', 'ar', 'one'], [80, 24]);
		await session.waitFor('Kubernetes');
		await session.press('y');
		const shown = (await session.waitFor('my-resume -c')).replace(/[\u200E\u202A-\u202E]/g, '');
		expect(shown).toMatch(/│ {20,}نسخ/);
		expect(shown).toMatch(/│ {5,}\S.*\S {2}1(?: ▌)?$/m);
		expect(shown).not.toContain('▐');
	});

	it('is printed with marks into a terminal only', async () => {
		const session = openProgram(['-c', folder, '-l', 'ar', '-p'], [100, 30]);
		await session.waitFor('Kubernetes');
		expect(session.raw).toContain('\u202B• بناء منصة في Kubernetes.');
		const shell = openShell({columns: 100, rows: 30});
		await shell.type(`node ${program} -c ${folder} -l ar -p | cat; echo done\r`);
		await shell.waitFor(/^done$/m);
		expect(shell.raw).toContain('Kubernetes');
		expect(shell.raw).not.toMatch(/[\u200E\u202A-\u202E]/);
	});
});
