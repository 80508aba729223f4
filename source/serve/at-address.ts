import {createHash, timingSafeEqual} from 'node:crypto';

/** Whatever is at an address that nobody can guess, by that address. */
export type AtAddresses<Value> = ReadonlyMap<string, Value>;

/** The address that a word is; finding it takes as long whatever the word has in common with others. */
export function addressIn(all: AtAddresses<unknown>, word: string): string | undefined {
	const wanted = digestOf(word);
	let found: string | undefined;
	for (const address of all.keys()) if (timingSafeEqual(digestOf(address), wanted)) found = address;
	return found;
}

function digestOf(word: string): Buffer {
	return createHash('sha256').update(word).digest();
}
