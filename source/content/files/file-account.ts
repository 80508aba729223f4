/** What became of a file: what it was taken `as`, or `why` it was left. Both begin in lower case. */
export type FileFate = {read: true; as: string} | {read: false; why: string};

/**
 * What became of each file in the folder, for `check --files`. Whoever decides about a file says so,
 * in a word or two for its owner; the last word counts. Nobody need say what a file's place says by
 * itself, nor what the entries made of it do: `checks/file-list.ts` knows that.
 */
export class FileAccount {
	readonly #fates = new Map<string, FileFate>();
	/** Why a file is left out that no reader mentions, and whose name gives no reason. */
	elsewhere = 'not read';

	/** A file is read, `as` “the site’s configuration”. `file` is its path from the folder. */
	taken(file: string, as: string): void {
		this.#fates.set(file, {read: true, as});
	}

	/** A file, or all in a folder of this path, is not shown: `why` is “published in the future”. */
	left(file: string, why: string): void {
		this.#fates.set(file, {read: false, why});
	}

	/** The files that are not left out; each of the others is, for the reason that `why` gives. */
	kept<File extends {file: string}>(
		files: readonly File[],
		why: (file: string) => string | undefined,
	): File[] {
		return files.filter(({file}) => {
			const reason = why(file);
			if (reason !== undefined) this.left(file, reason);
			return reason === undefined;
		});
	}

	/** Whether anything was said of this file, or of this folder itself. */
	has(file: string): boolean {
		return this.#fates.has(file);
	}

	/** The files and folders that something was said of. */
	files(): string[] {
		return [...this.#fates.keys()];
	}

	/** What was said of a file, or else of the innermost folder around it. */
	fateOf(file: string): FileFate | undefined {
		for (let path = file; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('/')))) {
			const fate = this.#fates.get(path);
			if (fate) return fate;
		}
		return undefined;
	}
}
