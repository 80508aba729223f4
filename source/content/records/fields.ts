import {plainLine, plainText} from '../../resume/plain-text.ts';
import {isBlank, type Written, type WrittenScalar} from '../data/value.ts';
import type {Report} from '../problems.ts';
import {withoutShortcodes} from '../shortcodes/shortcodes.ts';
import {localized, type Reader} from './localized.ts';

/** Who reads, and whom to tell when a value is not of the kind that its field holds. */
export type Reading = Reader & {report: Report};

/** One line of text. `field` names it to the owner. */
export function readLine(written: Written | undefined, field: string, reading: Reading) {
	const scalar = readScalar(written, field, reading);
	return (scalar && toLine(scalar.text)) || undefined;
}

/** A number, or digits between quotes. */
export function readNumber(written: Written | undefined, field: string, reading: Reading) {
	const scalar = readScalar(written, field, reading);
	if (!scalar) return undefined;
	const number = typeof scalar.value === 'string' ? Number(scalar.value) : scalar.value;
	if (typeof number === 'number' && Number.isFinite(number)) return number;
	return mismatch(scalar, field, 'a number', reading);
}

const booleans: Record<string, boolean> = {
	true: true,
	yes: true,
	on: true,
	false: false,
	no: false,
	off: false,
};

/** `true` or `false`; `yes`, `no`, `on` and `off` too, as in the YAML of old. */
export function readBoolean(written: Written | undefined, field: string, reading: Reading) {
	const scalar = readScalar(written, field, reading);
	if (!scalar) return undefined;
	return booleanOf(scalar) ?? mismatch(scalar, field, '`true` or `false`', reading);
}

/** The same for a key that may hold something else, too. */
export function booleanOf(written: Written | undefined): boolean | undefined {
	if (written?.kind !== 'scalar') return undefined;
	const word = written.text.trim().toLowerCase();
	return Object.hasOwn(booleans, word) ? booleans[word] : undefined;
}

/** Names, each once: a list, or one text with commas. An item may be a map with a `name`. */
export function readNames(written: Written | undefined, field: string, reading: Reading): string[] {
	const value = localized(written, reading);
	if (!value) return [];
	if (value.kind === 'scalar') return unique(value.text.split(',').map(toLine));
	if (value.kind === 'map') {
		mismatch(value, field, 'a list', reading);
		return [];
	}
	return unique(
		value.items.map((item) => {
			const own = localized(item, reading);
			const name = own?.kind === 'map' ? own.fields.get('name')?.value : own;
			return readLine(name, field, reading) ?? '';
		}),
	);
}

/** Most lines are like this, and have nothing to lose. */
const harmless = /^[\x21-\x7A]+(?: [\x21-\x7A]+)*$/;

/** Text of one line, as it may leave this room. */
export function toLine(text: string): string {
	if (harmless.test(text)) return text;
	return plainLine(withoutShortcodes(plainText(text)));
}

function unique(names: readonly string[]): string[] {
	return [...new Set(names)].filter((name) => name !== '');
}

function readScalar(
	written: Written | undefined,
	field: string,
	reading: Reading,
): WrittenScalar | undefined {
	const value = localized(written, reading);
	if (!value || isBlank(value)) return undefined;
	return value.kind === 'scalar' ? value : mismatch(value, field, 'one text', reading);
}

function mismatch({mark}: Written, field: string, expected: string, {report}: Reading): undefined {
	report('warning', 'wrong-type', mark, `\`${field}\` should be ${expected}, and is left out.`);
	return undefined;
}
