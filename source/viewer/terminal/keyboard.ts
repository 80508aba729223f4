import {createKeyReader, type Input, interrupt} from '../input/key-reader.ts';

/** What somebody does at a terminal: its keys, pastes, and mouse. */
export type Keyboard = {
	/** Hands over what is done, and what was done before, until the function it returns is called. */
	listen: (act: (inputs: readonly Input[]) => void) => () => void;
	/** Resolves to the name of the key that always quits, as soon as it is read. */
	interrupted: Promise<string>;
	/** Reads nothing any more. */
	end: () => void;
};

/** What is typed at a terminal: this program's own, which can be let go of, or one at the other end of a connection. */
type Typed = {
	read: () => string | Buffer | null;
	on: (event: 'readable', listener: () => void) => unknown;
	off: (event: 'readable', listener: () => void) => unknown;
	ref?: () => unknown;
};

/** What a terminal's driver would do about Ctrl-Z, were it not in raw mode. */
const suspendKey = 'ctrl-z';

/**
 * Reads a terminal's input at once, whether somebody listens or not, so that Ctrl-C waits for nothing:
 * neither for keys before it nor for what they cause. `suspend` is called for Ctrl-Z.
 */
export function openKeyboard(stdin: Typed, suspend: () => void): Keyboard {
	const reader = createKeyReader();
	const decoder = new TextDecoder();
	let act: ((inputs: readonly Input[]) => void) | undefined;
	let unheard: Input[] = [];
	let timer: NodeJS.Timeout | undefined;
	let isStrict = false;
	let isOpen = true;
	let interrupts = (_: string) => {};
	const interrupted = new Promise<string>((resolve) => {
		interrupts = resolve;
	});

	function hand(inputs: readonly Input[]): void {
		const names = inputs.map((input) => (input.type === 'key' ? input.name : ''));
		if (names.includes(interrupt)) {
			end();
			interrupts(interrupt);
			return;
		}
		const done = inputs.filter((_, index) => names[index] !== suspendKey);
		if (act && done.length > 0) act(done);
		else unheard.push(...done);
		if (done.length < inputs.length) suspend();
	}

	/** Waits for the rest of what is held back. */
	function wait(): void {
		if (!isOpen) return;
		const patience = reader.patience();
		if (timer && isStrict && patience?.strict) return;
		clearTimeout(timer);
		isStrict = patience?.strict ?? false;
		timer =
			patience &&
			setTimeout(() => {
				timer = undefined;
				hand(reader.giveUp());
				wait();
			}, patience.time);
	}

	function read(): void {
		for (;;) {
			const chunk: string | Buffer | null = isOpen ? stdin.read() : null;
			if (chunk === null) break;
			const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, {stream: true});
			hand(reader.read(text));
		}
		wait();
	}

	function end(): void {
		isOpen = false;
		clearTimeout(timer);
		stdin.off('readable', read);
	}

	stdin.on('readable', read);
	// Who read before may have let go of it.
	stdin.ref?.();

	return {
		listen(given) {
			act = given;
			const earlier = unheard;
			unheard = [];
			if (earlier.length > 0) given(earlier);
			return () => {
				act = undefined;
			};
		},
		interrupted,
		end,
	};
}
