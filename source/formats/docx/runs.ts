import {ExternalHyperlink, type IRunOptions, RunProperties, Tab, TextRun} from 'docx';
import type {Span} from '../../markdown/style/span.ts';
import type {Role} from '../../markdown/style/style.ts';
import {mayFollow} from '../../resume/link-schemes.ts';
import type {Locale} from '../../resume/types.ts';
import {scriptsOf} from './languages.ts';
import {codeFont, colors} from './styles.ts';

/** The language of a text, as Word checks its spelling and sets its letters. */
export type Language = {locale: Locale; isRightToLeft: boolean};

/** Half a character and controls, which no XML may hold (XML 1.0, 2.2). */
const impossible = /\p{Surrogate}|[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

type Look = Pick<IRunOptions, 'bold' | 'italics' | 'strike' | 'font' | 'color' | 'size' | 'style'>;

type Prepare = RunProperties['prepForXml'];

/** What stands in XML for a look; the same for all runs that have it. */
class SharedProperties extends RunProperties {
	#prepared: ReturnType<Prepare>;

	override prepForXml(...context: Parameters<Prepare>): ReturnType<Prepare> {
		this.#prepared ??= super.prepForXml(...context);
		return this.#prepared;
	}
}

/** docx makes some twenty objects for the look of each run, which take most of the time of a document. */
class PlainRun extends TextRun {
	constructor(options: IRunOptions, properties: SharedProperties) {
		super(options);
		this.root[0] = properties;
	}
}

/** As many looks as a document has, in all of its languages. */
const mostLooks = 200;
const known = new Map<string, SharedProperties>();

function propertiesOf({locale, isRightToLeft}: Language, look: Look): SharedProperties {
	const key = JSON.stringify([locale, isRightToLeft, look]);
	const found = known.get(key);
	if (found) return found;
	const {language, hasItalics} = scriptsOf(locale);
	const {italics, ...upright} = look;
	// Where letters don't lean, what is emphasized is heavier.
	const own = hasItalics || !italics ? look : {bold: true, ...upright};
	const made = new SharedProperties({...own, rightToLeft: isRightToLeft, language});
	if (known.size >= mostLooks) known.clear();
	known.set(key, made);
	return made;
}

/** Text in one look; a line feed in it is a break. With a `tab`, it stands at the next stop. */
export function textRuns(
	text: string,
	language: Language,
	{tab = false, ...look}: Look & {tab?: boolean} = {},
): TextRun[] {
	const properties = propertiesOf(language, look);
	return text
		.replace(impossible, '')
		.split('\n')
		.map((line, index) => {
			const children = tab && index === 0 ? [new Tab(), line] : [line];
			return new PlainRun(index > 0 ? {break: 1, children} : {children}, properties);
		});
}

/** Text that leads to an address, if that may be followed. */
export function linkRuns(
	text: string,
	address: string,
	language: Language,
	look: Look = {},
): Array<TextRun | ExternalHyperlink> {
	if (!mayFollow(address)) return textRuns(text, language, look);
	const children = textRuns(text, language, {...look, style: 'Hyperlink'});
	return [new ExternalHyperlink({link: address, children})];
}

/** The look of what text is. */
const looks: Readonly<Partial<Record<Role, Look>>> = {
	strong: {bold: true},
	em: {italics: true},
	del: {strike: true},
	code: {font: codeFont},
	muted: {color: colors.muted},
	alert: {bold: true, color: colors.accent},
};

/** Spans as runs. */
export function spanRuns(
	spans: readonly Span[],
	language: Language,
	base: Look = {},
): Array<TextRun | ExternalHyperlink> {
	return spans.flatMap(({text, roles, link}) => {
		const look: Look = Object.assign({}, base, ...roles.map((role) => looks[role] ?? {}));
		return link === undefined
			? textRuns(text, language, look)
			: linkRuns(text, link, language, look);
	});
}
