import {randomBytes} from 'node:crypto';
import type {Scalar} from '../data/value.ts';
import type {Report} from '../problems.ts';

/** Letters and digits that nobody takes for each other, 32 of them. */
const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
/** As many as 128 bits need, five in each. */
const least = 26;
/** Of different letters in what is long enough: fewer are a pattern, and no chance. */
const leastKinds = 9;

/** An address that nobody can guess. */
function newAddress(): string {
	return Array.from(randomBytes(least), (byte) => letters[byte % letters.length]).join('');
}

/**
 * The address of a variant, if nobody can guess it: what is too short, or of too few letters, is reported
 * with a new one to write instead. `taken` are those of others.
 */
export function readAddressOf(
	{text, mark}: Scalar,
	taken: ReadonlySet<string>,
	report: Report,
): string | undefined {
	const address = text.trim();
	const isHard = /^[a-z\d]{26,64}$/.test(address) && new Set(address).size >= leastKinds;
	if (isHard && !taken.has(address)) return address;
	const message = isHard
		? 'Another target has this `address`.'
		: 'Somebody could guess this `address`: it needs 26 small letters and digits, by chance.';
	report('error', 'weak-address', mark, message, `Write “address: ${newAddress()}”, which is new.`);
	return undefined;
}
