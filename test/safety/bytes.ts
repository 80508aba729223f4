/** A style, and nothing else (SGR; ECMA-48 §8.3.117). */
const style = /^\u001B\[[\d;]*m$/;
const link = /^\u001B\]8;[^;]*;([^\u0000-\u001F\u007F-\u009F]*)(?:\u0007|\u001B\\)$/;
/** What draws: the cursor's ways, what is erased, private modes, questions for colour and name. */
const drawing =
	/^\u001B\[(?:[\d;]*[ABCDEFGHJK]|\?(?:7|25|1000|1006|1049|2004|2026)[hl]|>q|c)$|^\r$|^\u001B\]11;\?\u0007$/;
/** The window's title: kept, set to words that no terminal obeys, and given back. */
const title =
	/^\u001B\[2[23];0t$|^\u001B\]2;[^\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]*\u0007$/;
const clipboard = /^\u001B\]52;c;[A-Za-z\d+/=]*\u0007$/;

const sequence =
	/\u001B\[[0-?]*[ -/]*[@-~]|\u001B[\]PX^_][^\u0007\u001B\u009C]*(?:\u0007|\u001B\\|\u009C)?|\u001B[^[\]]?|[\u0000-\u0008\u000B\u000C\u000E-\u001A\u001C-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]|\r(?!\n)/g;

/** Whether a link's address is one that is followed: a page, a letter, a call. */
export const isSafe = (address: string) =>
	/^$|^(?:https?:\/\/|mailto:|tel:)[\x21-\x7E]*$/.test(address);

/**
 * What in a program's output a terminal would obey, but for styles and links that may be followed;
 * and for what a viewer draws with, where it is one.
 */
export function foreignIn(output: string, isViewer = false): string[] {
	// A viewer marks what is read from the right, and where that ends; content may do neither.
	const words = isViewer ? output.replace(/\u202B([^\u202A-\u202E]*)\u202C/g, '$1') : output;
	return [...words.matchAll(sequence)]
		.map(([found]) => found)
		.filter((found) => {
			if (style.test(found)) return false;
			const address = link.exec(found)?.[1];
			if (address !== undefined) return !isSafe(address);
			return !(isViewer && [drawing, title, clipboard].some((each) => each.test(found)));
		});
}
