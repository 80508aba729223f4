/**
 * How a cell looks: the parameters of SGR for its colours, switches in the order of `switches`, and
 * the address it links to. There is one object a look, so that looks are compared by identity.
 */
export type CellLook = {
	color: string;
	background: string;
	on: number;
	link: string;
	/** How a blank of this look looks: without what can't be seen on it. */
	blank: CellLook;
	/** Looks that SGR has made of this one, by its parameters. */
	after: Map<string, CellLook>;
};

/** Bold, dim, italic, underline, inverse, strikethrough: the codes that turn it on and off. */
const switches = [
	[1, 22],
	[2, 22],
	[3, 23],
	[4, 24],
	[7, 27],
	[9, 29],
] as const;
/** Underline, inverse and strikethrough, which blanks show as well. */
const seenOnBlanks = 0b111000;
/** So that a long session with many links does not fill the memory. */
const maxRemembered = 1000;

const looks = new Map<string, CellLook>();

function lookOf(color: string, background: string, on: number, link: string): CellLook {
	const key = `${color}|${background}|${on}|${link}`;
	const known = looks.get(key);
	if (known) return known;
	if (looks.size >= maxRemembered) looks.clear();
	const look = {color, background, on, link, after: new Map()} as unknown as CellLook;
	looks.set(key, look);
	look.blank = on & seenOnBlanks ? look : lookOf('', background, 0, link);
	return look;
}

/** The look of a cell that nothing was drawn on. */
export const unstyled = lookOf('', '', 0, '');

/** The look after an SGR sequence with these parameters, as the painter writes them. */
export function styled(look: CellLook, parameters: string): CellLook {
	let next = look.after.get(parameters);
	if (next) return next;
	let {color, background, on} = look;
	const codes = parameters.split(';');
	for (let index = 0; index < codes.length; index++) {
		const code = Number(codes[index]);
		const bit = switches.findIndex(([each]) => each === code);
		const length = code === 38 || code === 48 ? (codes[index + 1] === '2' ? 5 : 3) : 1;
		const value = codes.slice(index, index + length).join(';');
		if (code === 0) [color, background, on] = ['', '', 0];
		else if (bit >= 0) on |= 1 << bit;
		else if ((code >= 40 && code < 49) || code >= 100) background = value;
		else color = value;
		index += length - 1;
	}
	next = lookOf(color, background, on, look.link);
	look.after.set(parameters, next);
	return next;
}

/** The same look with a link to an address; none if that is empty. */
export function linked({color, background, on}: CellLook, link: string): CellLook {
	return lookOf(color, background, on, link);
}

/** The shortest sequences that turn one look into another. */
export function change(from: CellLook, to: CellLook): string {
	if (from === to) return '';
	const link = from.link === to.link ? '' : `\u001B]8;;${to.link}\u001B\\`;
	const codes: string[] = [];
	const whole: string[] = [''];
	const lost = from.on & ~to.on;
	// 22 turns off both.
	const again = lost & 0b11 ? to.on & 0b11 : 0;
	for (const [index, [turnOn, turnOff]] of switches.entries()) {
		const bit = 1 << index;
		if (lost & bit && !codes.includes(`${turnOff}`)) codes.unshift(`${turnOff}`);
		if (to.on & bit) {
			whole.push(`${turnOn}`);
			if (again & bit || !(from.on & bit)) codes.push(`${turnOn}`);
		}
	}
	if (to.color) whole.push(to.color);
	if (to.background) whole.push(to.background);
	if (to.color !== from.color) codes.push(to.color || '39');
	if (to.background !== from.background) codes.push(to.background || '49');
	if (codes.length === 0) return link;
	const [parts, all] = [codes.join(';'), whole.length > 1 ? `0${whole.join(';')}` : ''];
	return `${link}\u001B[${all.length <= parts.length ? all : parts}m`;
}
