import type {LiquidValue} from './values.ts';
import {toText} from './values.ts';

const english = new Intl.DateTimeFormat('en', {timeZone: 'UTC', month: 'long', weekday: 'long'});

function named(day: Date, part: 'month' | 'weekday'): string {
	return english.formatToParts(day).find(({type}) => type === part)?.value ?? '';
}

const two = (number: number, fill = '0') => String(number).padStart(2, fill);

/** What a letter behind a percent sign stands for. Times are as they are written. */
const letters: Readonly<Record<string, (day: Date) => string>> = {
	Y: (day) => String(day.getUTCFullYear()),
	y: (day) => two(day.getUTCFullYear() % 100),
	m: (day) => two(day.getUTCMonth() + 1),
	d: (day) => two(day.getUTCDate()),
	e: (day) => two(day.getUTCDate(), ' '),
	B: (day) => named(day, 'month'),
	b: (day) => named(day, 'month').slice(0, 3),
	h: (day) => named(day, 'month').slice(0, 3),
	A: (day) => named(day, 'weekday'),
	a: (day) => named(day, 'weekday').slice(0, 3),
	H: (day) => two(day.getUTCHours()),
	M: (day) => two(day.getUTCMinutes()),
	S: (day) => two(day.getUTCSeconds()),
	F: (day) => day.toISOString().slice(0, 10),
	'%': () => '%',
};

/** The day that a value names; undefined if it names none. `now` is the time of the page. */
function dayOf(value: LiquidValue, now: Date): Date | undefined {
	const text = toText(value).trim();
	if (/^(?:now|today)$/i.test(text)) return now;
	const [, date, time = '00:00'] =
		/^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?))?/.exec(text) ?? [];
	const day = new Date(date === undefined ? `${text} UTC` : `${date}T${time}Z`);
	return text === '' || Number.isNaN(day.getTime()) ? undefined : day;
}

/** No format is longer. */
const longestFormat = 200;

/** A day as a format of `strftime` has it; what is no day stays as it is. */
export function formatDay(value: LiquidValue, format: string, now: Date): LiquidValue {
	const day = dayOf(value, now);
	if (!day || format.length > longestFormat) return value;
	return format.replace(/%([-^]?)([A-Za-z%])/g, (whole, flag: string, letter: string) => {
		const text = letters[letter]?.(day) ?? whole;
		if (flag === '-') return text.replace(/^[0 ](?=.)/, '');
		return flag === '^' ? text.toUpperCase() : text;
	});
}
