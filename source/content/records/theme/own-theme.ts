import {isOwnFolder} from '../../../resume/paper/design.ts';
import {contrast, type Hex, hexIn} from '../../../resume/screen/color.ts';
import {
	type Chosen,
	type Palette,
	type Palettes,
	paletteOf,
	readableTone,
	type Tone,
	themeNamed,
	themeNames,
	toneNames,
	tones,
	type Variant,
	variantOf,
	variants,
} from '../../../resume/screen/theme.ts';
import {isBlank, normalizeKey, type Value} from '../../data/value.ts';
import type {Report} from '../../problems.ts';
import {type Content, findOwn, readOwn} from '../design/own-file.ts';
import {nearKey} from '../fields/details.ts';
import {profileValue} from '../fields/profile.ts';

/**
 * How the viewer looks, where a profile says so: the name of a theme, or the folder of one’s own. What is
 * neither is reported, but for what another program’s file says.
 */
export function readTheme(content: Content): Chosen | undefined {
	for (const profile of content.sources.profiles) {
		const value = profileValue(profile, 'theme');
		if (!value || isBlank(value)) continue;
		const word = value.kind === 'scalar' ? value.text.trim() : '';
		const named = themeNamed(word.toLowerCase());
		const isOwn = isOwnFolder(word);
		if (profile.isPart && !named && !isOwn) continue;
		profile.account.used(value);
		if (named) return named;
		if (isOwn) {
			const found = findOwn('theme', word, content);
			return found && readOwnTheme(found.address, found.report);
		}
		const near = nearKey(word, themeNames);
		profile.report(
			'warning',
			'wrong-type',
			value.mark,
			`\`theme\` should be one of ${themeNames.join(', ')}, or the folder of your own, such as \`./my-theme\`.`,
			near && `Did you mean \`${near}\`?`,
		);
	}
	return undefined;
}

/** The theme in a folder; nothing, and reported, where there is none. */
function readOwnTheme(folder: string, report: Report): Palettes | undefined {
	const map = readOwn('theme', folder, report);
	if (!map) return undefined;
	const palettes: Partial<Record<Variant, Palette>> = {};
	const found = known(map, variants, 'A theme', report);
	for (const [variant, value] of found) {
		const palette = readPalette(variant, value, report);
		if (palette) palettes[variant] = palette;
	}
	if (found.size === 0) {
		const message = 'A theme should have `dark`, `light` or both.';
		report('warning', 'wrong-type', map.mark, message);
	}
	return Object.keys(palettes).length > 0 ? palettes : undefined;
}

/** One of the palettes. What can’t be read on its background, or isn’t a colour, is reported. */
function readPalette(variant: Variant, value: Value, report: Report): Palette | undefined {
	const wrong = (at: Value, message: string) =>
		report('warning', 'wrong-type', at.mark, message, 'The usual theme is taken instead.');
	const written = new Map<Tone, {color: Hex; value: Value}>();
	for (const [tone, each] of known(value, toneNames, `\`${variant}\``, report)) {
		const color = each.kind === 'scalar' ? hexIn(each.text.trim()) : undefined;
		if (color) written.set(tone, {color, value: each});
		else
			report(
				'warning',
				'wrong-type',
				each.mark,
				`\`${tone}\` of \`${variant}\` should be a colour such as \`"#0a6678"\`, in quotes.`,
			);
	}
	const ground = written.get('background');
	if (!ground || !written.has('text')) {
		wrong(value, `\`${variant}\` needs a \`background\` and a \`text\`.`);
		return undefined;
	}
	if (variantOf(ground.color) !== variant) {
		wrong(ground.value, `The \`background\` of \`${variant}\` isn’t ${variant}.`);
		return undefined;
	}
	for (const [tone, each] of written) {
		const shown = readableTone(tone, each.color, ground.color);
		if (shown === each.color) continue;
		report(
			'warning',
			'low-contrast',
			each.value.mark,
			`\`${tone}\` of \`${variant}\` has a contrast of ${rounded(contrast(each.color, ground.color))} with the background, where ${tones[tone].ratio} can be read.`,
			`The viewer shows ${shown} instead.`,
		);
	}
	return paletteOf((tone) => written.get(sourceOf(tone, written))?.color ?? ground.color);
}

/** The tone that a tone takes its colour from: itself, or the one that it is like. */
function sourceOf(tone: Tone, written: ReadonlyMap<Tone, unknown>): Tone {
	const {like} = tones[tone] as {like?: Tone};
	return written.has(tone) || like === undefined ? tone : sourceOf(like, written);
}

/** The values of a map under these names; other keys are reported. */
function known<Name extends string>(
	value: Value,
	names: readonly Name[],
	owner: string,
	report: Report,
): Map<Name, Value> {
	const found = new Map<Name, Value>();
	for (const [key, field] of value.kind === 'map' ? value.fields : []) {
		const name = names.find((each) => normalizeKey(each) === normalizeKey(key));
		if (name) found.set(name, field.value);
		else {
			const near = nearKey(key, names);
			const message = `${owner} has no key \`${key}\`.`;
			const hint = near ? `Did you mean \`${near}\`?` : `Its keys are ${names.join(', ')}.`;
			report('warning', 'unknown-key', field.mark, message, hint);
		}
	}
	return found;
}

/** Rounded down, as what falls short never reads as enough. */
function rounded(ratio: number): number {
	return Math.floor(ratio * 10) / 10;
}
