import {plain, type Span} from '../style/span.ts';
import type {Role} from '../style/style.ts';

/*
 * marked's renderers return strings. To carry roles and links through them, a run of text is wrapped in
 * control characters, which sanitised text can't hold. Nothing is ever taken for markup that an
 * author typed, and the look is decided only when the lines are made.
 */
const open = '\u0002';
const endOfName = '\u0003';
const close = '\u0004';
const boundary = /[\u0002\u0004]/g;

/** `text` with a role around it. */
export function markRole(role: Role, text: string): string {
	return `${open}${role}${endOfName}${text}${close}`;
}

/** `text` as a link to a safe address. */
export function markLink(address: string, text: string): string {
	return `${open}>${address}${endOfName}${text}${close}`;
}

/** The same for an address in sight, which looks like what is around it. */
export function markAddress(address: string, text: string): string {
	return `${open}=${address}${endOfName}${text}${close}`;
}

const unstyled: readonly Role[] = [];
const extended = new Map<readonly Role[], Map<Role, readonly Role[]>>();

/** The roles with one more inside. The same array each time, so that its look is found by it. */
function extend(roles: readonly Role[], role: Role): readonly Role[] {
	let known = extended.get(roles);
	if (!known) {
		known = new Map();
		extended.set(roles, known);
	}
	let result = known.get(role);
	if (!result) {
		// Twice the same says no more than once.
		result = roles.includes(role) ? roles : [...roles, role];
		known.set(role, result);
	}
	return result;
}

/** The spans of marked text. Neighbours are not merged. */
export function readMarkup(marked: string): Span[] {
	const spans: Span[] = [];
	if (!marked.includes(open)) return marked === '' ? [] : [plain(marked)];
	const stack: Array<{roles: readonly Role[]; link?: string}> = [{roles: unstyled}];
	let position = 0;
	const flush = (end: number) => {
		const look = stack.at(-1);
		if (end > position && look) spans.push({text: marked.slice(position, end), ...look});
	};
	for (const match of marked.matchAll(boundary)) {
		flush(match.index);
		position = match.index + 1;
		if (match[0] === close) {
			stack.pop();
			continue;
		}
		const end = marked.indexOf(endOfName, position);
		const name = marked.slice(position, end);
		const around = stack.at(-1) ?? {roles: unstyled};
		const link = name.slice(1);
		if (name.startsWith('>')) stack.push({roles: extend(around.roles, 'link'), link});
		else if (name.startsWith('=')) stack.push({roles: around.roles, link});
		else stack.push({...around, roles: extend(around.roles, name as Role)});
		position = end + 1;
	}
	flush(marked.length);
	return spans;
}

/** The text of marked text, without its markup. */
export function withoutMarkup(marked: string): string {
	return marked.replace(/\u0002[^\u0003]*\u0003|\u0004/g, '');
}
