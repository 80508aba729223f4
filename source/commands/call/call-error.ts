/** A call that can't be carried out as it was made: exit status 2. The message is for the caller. */
export class CallError extends Error {}
