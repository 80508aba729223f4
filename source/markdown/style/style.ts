/** What a run of text is, so that a theme can say how it looks. */
export type Role =
	| 'title'
	| 'heading1'
	| 'heading2'
	| 'heading3'
	| 'heading4'
	| 'heading5'
	| 'heading6'
	| 'strong'
	| 'em'
	| 'del'
	| 'code'
	| 'link'
	| 'quote'
	| 'muted'
	| 'tag'
	| 'tagEdge'
	| 'marker'
	| 'keyword'
	| 'name'
	| 'value'
	| 'string'
	| 'comment'
	| 'alert'
	| 'match'
	| 'currentMatch'
	| 'chosen'
	| FixedRole;

/** What a camera reads, so that no theme may change its looks: the modules of a QR code. */
type FixedRole = 'qrCode' | 'qrDark';

/** One of the terminal's sixteen colours, or `#rrggbb`. */
export type Color =
	| 'black'
	| 'red'
	| 'green'
	| 'yellow'
	| 'blue'
	| 'magenta'
	| 'cyan'
	| 'white'
	| 'gray'
	| 'redBright'
	| 'greenBright'
	| 'yellowBright'
	| 'blueBright'
	| 'magentaBright'
	| 'cyanBright'
	| 'whiteBright'
	| `#${string}`;

/** How a run of text looks. Where several styles meet, the inner one wins. */
export type Style = {
	color?: Color;
	background?: Color;
	bold?: boolean;
	dim?: boolean;
	italic?: boolean;
	underline?: boolean;
	strikethrough?: boolean;
	inverse?: boolean;
};

/** The look of each role; `text` lies under all of them, and is that of text without a role. */
export type MarkdownTheme = Readonly<Record<Exclude<Role, FixedRole>, Style>> & {
	readonly text?: Style;
};

/**
 * Black on white by value and not by name: a scheme may call any colour black. Where there are only
 * sixteen colours, they become black and bright white.
 */
const fixedStyles: Readonly<Record<FixedRole, Style>> = {
	qrCode: {color: '#000000', background: '#ffffff'},
	qrDark: {color: '#ffffff', background: '#000000'},
};

/** The style of a run of text in these roles. */
export function styleOf(roles: readonly Role[], theme: MarkdownTheme): Style {
	const styles = {...theme, ...fixedStyles};
	return Object.assign({}, theme.text, ...roles.map((role) => styles[role]));
}

/**
 * Takes its colours from the terminal's own sixteen, so that it is at home in anyone's scheme: on a
 * dark background only those that nearly every scheme sets apart from it, which leaves out red,
 * blue and magenta, too dark in most, and the bright ones, which Solarized has made into greys. For
 * the same reason nothing to be read is dim: many terminals halve the contrast of what is. Headings
 * have no colour: a title is bold, and headings below it are bold with a rule or a mark.
 */
export const defaultMarkdownTheme: MarkdownTheme = {
	title: {bold: true},
	heading1: {bold: true},
	heading2: {bold: true},
	heading3: {bold: true},
	heading4: {bold: true},
	heading5: {italic: true, bold: true},
	heading6: {italic: true},
	strong: {bold: true},
	em: {italic: true},
	del: {strikethrough: true},
	code: {color: 'green'},
	link: {underline: true},
	quote: {italic: true},
	muted: {},
	tag: {},
	tagEdge: {},
	marker: {},
	keyword: {bold: true},
	name: {},
	value: {color: 'yellow'},
	string: {color: 'yellow'},
	comment: {italic: true},
	alert: {bold: true, color: 'yellow'},
	match: {bold: true, underline: true, color: 'yellow'},
	currentMatch: {bold: true, inverse: true},
	chosen: {bold: true, color: 'cyan'},
};
