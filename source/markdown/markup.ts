import type {Span} from './span.ts';
import type {Role} from './style.ts';

/*
 * marked's renderers return strings. To carry roles and links through them, a stretch is wrapped in
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

/** The spans of marked text. Neighbours are not merged. */
export function readMarkup(marked: string): Span[] {
	const spans: Span[] = [];
	const stack: Array<{roles: readonly Role[]; link?: string}> = [{roles: []}];
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
		const around = stack.at(-1) ?? {roles: []};
		stack.push(
			name.startsWith('>')
				? {roles: [...around.roles, 'link'], link: name.slice(1)}
				: {...around, roles: [...around.roles, name as Role]},
		);
		position = end + 1;
	}
	flush(marked.length);
	return spans;
}

/** The text of marked text, without its markup. */
export function withoutMarkup(marked: string): string {
	return marked.replace(/\u0002[^\u0003]*\u0003|\u0004/g, '');
}
