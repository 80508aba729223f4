/** A part of a body: from a byte to before another. */
type Part = {start: number; end: number};

/**
 * The part that `Range` names (RFC 9110 §14.1.2) of a body of `size` bytes: `none` where it names no single
 * one, which then is as if it weren't there; `outside` where the body has nothing of it.
 */
export function readRange(header: string | undefined, size: number): Part | 'none' | 'outside' {
	const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
	if (first === '' && last === '') return 'none';
	if (first === '') {
		const start = Math.max(0, size - Number(last));
		return start < size ? {start, end: size} : 'outside';
	}
	const start = Number(first);
	if (last !== '' && Number(last) < start) return 'none';
	if (start >= size) return 'outside';
	return {start, end: last === '' ? size : Math.min(size, Number(last) + 1)};
}
