import ansiStyles from 'ansi-styles';
import {plainLine} from '../resume/plain-text.ts';
import type {Options} from './call/flags.ts';
import {wrapped} from './call/help.ts';
import {allOf} from './call/lists.ts';
import {examineContent} from './doctor/content.ts';
import type {Finding} from './doctor/finding.ts';
import {examineNpm} from './doctor/npm.ts';
import {examineRepository} from './doctor/repository.ts';
import {type Judged, judgeWays} from './doctor/ways.ts';
import type {OwnFiles} from './resume/source.ts';
import {colorLevel} from './terminal/terminal.ts';

type State = Finding['state'];

const colors = {ready: 'green', note: 'yellow', missing: 'red'} as const;

/** In columns: what is said is read most easily in lines no longer than this. */
const widest = 100;
/** In columns: the longest state and subject, with the space behind them. */
const [stateWidth, subjectWidth] = [9, 13];

/**
 * Looks at everything that publishing takes, says what it found on stdout, and for which way of publishing
 * something is missing. It asks npm's registry about the package and the account, and changes nothing.
 */
export async function doctor(
	color: Options['color'],
	find: () => Promise<OwnFiles>,
): Promise<void> {
	const [content, {findings, packageName}, repository] = await Promise.all([
		examineContent(find),
		examineNpm(),
		examineRepository(),
	]);
	const all: Finding[] = [
		{subject: 'Node.js', state: 'ready', words: `${process.versions.node}.`},
		...content,
		...findings,
		...repository,
	];
	const isColored = colorLevel(color, process.stdout) > 0;
	const paint = (state: State, text: string) => {
		const {[colors[state]]: style} = ansiStyles.color;
		return isColored ? `${style.open}${text}${style.close}` : text;
	};
	const width = Math.min(widest, process.stdout.columns || 80);
	const lines = [
		...all.flatMap((finding) => findingLines(finding, width, paint)),
		'',
		'Ways to publish',
		...judgeWays(all, packageName ?? 'NAME').flatMap((way) => wayLines(way, width, paint)),
	];
	process.stdout.write(`${lines.join('\n')}\n`);
}

type Painter = (state: State, text: string) => string;

function findingLines(
	{subject, state, words, advice}: Finding,
	width: number,
	paint: Painter,
): string[] {
	const indent = ' '.repeat(stateWidth + subjectWidth);
	const room = width - indent.length;
	const said = [plainLine(words), ...(advice === undefined ? [] : [plainLine(advice)])];
	const [first = '', ...others] = said.flatMap((each) => wrapped(each, room));
	const head = `${paint(state, state.padEnd(stateWidth))}${subject.padEnd(subjectWidth)}`;
	return [head + first, ...others.map((line) => indent + line)];
}

function wayLines(
	{name, command, outcome, missing}: Judged,
	width: number,
	paint: Painter,
): string[] {
	const state = missing.length > 0 ? 'missing' : 'ready';
	const indent = ' '.repeat(stateWidth);
	const lacks = missing.length > 0 ? [`It lacks: ${allOf(missing)}.`] : [];
	const [first = '', ...others] = [`${name}: ${outcome}`, command, ...lacks].flatMap((each) =>
		wrapped(each, width - stateWidth),
	);
	return [
		paint(state, state.padEnd(stateWidth)) + first,
		...others.map((line) => `${indent}  ${line}`),
	];
}
