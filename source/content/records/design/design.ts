import {
	type Design,
	designOptions,
	isOwnFolder,
	type Option,
} from '../../../resume/paper/design.ts';
import {hexIn} from '../../../resume/screen/color.ts';
import {normalizeKey, type Value} from '../../data/value.ts';
import {nearKey} from '../fields/details.ts';
import {readAddress} from '../fields/links.ts';
import {booleanOf, readLine, readNames} from '../fields/text.ts';
import {type Context, fieldsIn, localized} from '../locales.ts';

const byName = new Map<string, {name: string; option: Option}>(
	Object.entries(designOptions).map(([name, option]) => [normalizeKey(name), {name, option}]),
);

/**
 * How a PDF is to look: a map of `designOptions`, or the name of a design alone, which `mayBeOwn`: a path of
 * a folder. What can’t be is told to the owner, and left out.
 */
export function readDesign(value: Value, context: Context, mayBeOwn = true): Design {
	context.account.used(value);
	if (value.kind === 'scalar')
		return Object.fromEntries(readOption('name', value, context, mayBeOwn));
	if (value.kind === 'list') {
		told(value, '`design` should be the name of a design, or a map of options.', context);
		return {};
	}
	const read = [...fieldsIn(value, context)].flatMap(([key, field]) => {
		const known = byName.get(normalizeKey(key));
		if (known) return readOption(known.name, field.value, context, mayBeOwn);
		const near = nearKey(key, Object.keys(designOptions));
		context.report(
			'warning',
			'unknown-key',
			field.mark,
			`\`design\` has no key \`${key}\`.`,
			near === undefined
				? `Its keys are ${Object.keys(designOptions).join(', ')}.`
				: `Did you mean \`${near}\`?`,
		);
		return [];
	});
	return Object.fromEntries(read);
}

/** A value under its name, or nothing. */
function readOption(
	name: string,
	written: Value,
	context: Context,
	mayBeOwn: boolean,
): Array<[string, unknown]> {
	const value = localized(written, context);
	if (mayBeOwn && name === 'name' && value?.kind === 'scalar' && isOwnFolder(value.text))
		return [['folder', value.text.trim()]];
	const option: Option | undefined = byName.get(normalizeKey(name))?.option;
	if (!value || !option) return [];
	const read = readAs(option, value, name, context);
	if (read !== undefined) return [[name, read]];
	// Of an address it is told already why it is none.
	if (option.kind !== 'address' || value.kind !== 'scalar')
		told(value, `\`${name}\` of \`design\` should be ${wanted(option)}.`, context);
	return [];
}

function readAs(option: Option, value: Value, name: string, context: Context): unknown {
	if (option.kind === 'names') {
		if (value.kind === 'map') return undefined;
		const names = readNames(value, name, context);
		return names.length > 0 ? names : undefined;
	}
	if (value.kind !== 'scalar') return undefined;
	const text = value.text.trim();
	switch (option.kind) {
		case 'choice':
			return option.choices.find((choice) => choice === text.toLowerCase());
		case 'number': {
			const number = Number(text.replace(/ ?(?:pt|mm)$/, ''));
			if (option.isWhole && !Number.isInteger(number)) return undefined;
			return number >= option.least && number <= option.most ? number : undefined;
		}
		case 'switch':
			return booleanOf(value);
		case 'color':
			return hexIn(text);
		case 'address':
			return readAddress(text, value.mark, context.report);
		case 'line':
			return readLine(value, name, context);
	}
}

function wanted(option: Option): string {
	switch (option.kind) {
		case 'choice':
			return `one of ${option.choices.join(', ')}`;
		case 'number':
			return `a ${option.isWhole ? 'whole ' : ''}number of ${option.unit} from ${option.least} to ${option.most}`;
		case 'switch':
			return '`true` or `false`';
		case 'color':
			return 'a colour such as `"#0a6678"`, in quotes';
		case 'names':
			return 'a list of names';
		case 'address':
			return 'an address such as https://example.org';
		case 'line':
			return 'a line of text';
	}
}

function told(value: Value, message: string, {report}: Context): void {
	report('warning', 'wrong-type', value.mark, message);
}
