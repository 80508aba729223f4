import {plainLine, plainText} from '../../../resume/plain-text.ts';
import {isBlank, type Scalar, type Value} from '../../data/value.ts';
import {withoutShortcodes} from '../../data/without-shortcodes.ts';
import {type Context, localized, valueAt} from '../locales.ts';
import {readInline} from './inline.ts';

/**
 * The words of a line, without its Markdown; what it links to is told to the context. `field` names it
 * to the owner. What is read is taken to be shown.
 */
export function readLine(value: Value | undefined, field: string, context: Context) {
	const scalar = readScalar(value, field, context);
	return (scalar && toWords(scalar, context)) || undefined;
}

/** A line of text as it is, for what is no prose: a key, a name for programs. */
export function readWord(value: Value | undefined, field: string, context: Context) {
	const scalar = readScalar(value, field, context);
	return (scalar && toLine(scalar.text)) || undefined;
}

/** A number, or digits between quotes. */
export function readNumber(value: Value | undefined, field: string, context: Context) {
	const scalar = readScalar(value, field, context);
	if (!scalar) return undefined;
	const number = typeof scalar.value === 'string' ? Number(scalar.value) : scalar.value;
	if (typeof number === 'number' && Number.isFinite(number)) return number;
	return mismatch(scalar, field, 'a number', context);
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
export function readBoolean(value: Value | undefined, field: string, context: Context) {
	const scalar = readScalar(value, field, context);
	if (!scalar) return undefined;
	return booleanOf(scalar) ?? mismatch(scalar, field, '`true` or `false`', context);
}

/** The same for a key that may hold something else, too. */
export function booleanOf(value: Value | undefined): boolean | undefined {
	if (value?.kind !== 'scalar') return undefined;
	const word = value.text.trim().toLowerCase();
	return Object.hasOwn(booleans, word) ? booleans[word] : undefined;
}

/** Under which of these a name stands that is a map. */
const nameKeys = ['name', 'title', 'text', 'label', 'details'];

/** Names, each once: a list, or one text with commas. An item may be a map. */
export function readNames(written: Value | undefined, field: string, context: Context): string[] {
	const value = localized(written, context);
	if (!value) return [];
	if (value.kind === 'scalar') {
		context.account.shown(value);
		const {mark} = value;
		return unique(value.text.split(',').map((text) => toWords({text, mark}, context)));
	}
	if (value.kind === 'map') {
		mismatch(value, field, 'a list', context);
		return [];
	}
	return unique(
		value.items.map((item) => {
			const own = localized(item, context);
			const name = own?.kind === 'map' ? valueAt(own, nameKeys, context) : own;
			return readLine(name, field, context) ?? '';
		}),
	);
}

/** The words of a line of Markdown, as they may leave this room. */
export function toWords(
	{text, mark}: Pick<Scalar, 'text' | 'mark'>,
	{linked}: Pick<Context, 'linked'>,
): string {
	const line = toLine(text);
	const inline = readInline(line);
	if (inline.text === line && inline.links.length === 0) return line;
	// What is linked as a whole needs no other words.
	for (const {label, url} of inline.links)
		linked?.({label: label === inline.text ? '' : plainLine(label), url}, mark);
	return plainLine(inline.text);
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
	written: Value | undefined,
	field: string,
	context: Context,
): Scalar | undefined {
	const value = localized(written, context);
	if (!value || isBlank(value)) return undefined;
	if (value.kind !== 'scalar') return mismatch(value, field, 'a single text', context);
	context.account.shown(value);
	return value;
}

function mismatch(value: Value, field: string, expected: string, context: Context): undefined {
	// It is named here, with all that is in it.
	context.account.setAside(value);
	context.report(
		'warning',
		'wrong-type',
		value.mark,
		`\`${field}\` should be ${expected}, so it’s left out.`,
	);
	return undefined;
}
