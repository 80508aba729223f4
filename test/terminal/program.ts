import path from 'node:path';
import {openSession, type Session, type SessionOptions, type Wanted} from './session.ts';

/** The project: tests and scripts are run from there. */
const root = process.cwd();

/** The built program: what `npm start` runs and the package holds. */
export const program = path.join(root, 'dist/start.cjs');

/** Content made for tests: a long entry in three languages, with and without translations. */
export const fixture = path.join(root, 'test/fixtures/terminal');

/** Opens the built program in a terminal of this size. */
export function openProgram(
	args: string[],
	[columns, rows]: readonly [columns: number, rows: number],
	options: Partial<SessionOptions> = {},
): Session {
	return openSession({file: program, args, columns, rows, ...options});
}

/** Moves from the overview to the first entry of the list, and waits until it shows. */
export async function toFirst(session: Session, wanted: Wanted = () => true): Promise<void> {
	await session.waitFor(/[▐>] (Overview|Resumen|Aperçu)/);
	await session.press('n');
	await session.waitFor(wanted);
}
