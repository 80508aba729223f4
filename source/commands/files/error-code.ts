/** The system's name of an error: `ENOSPC`. Undefined for other errors. */
export function codeOf(error: unknown): string | undefined {
	return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
