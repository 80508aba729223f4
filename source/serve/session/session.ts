import type {Readable} from 'node:stream';
import type {Chosen} from '../../resume/screen/theme.ts';
import type {Locale} from '../../resume/types.ts';
import {frameOf} from '../../viewer/frames/frame.ts';
import {createRowPainter} from '../../viewer/frames/row-painter.ts';
import {type Scene, sceneOf, type Window} from '../../viewer/frames/scene.ts';
import {titleOf} from '../../viewer/frames/title.ts';
import {spokenPart} from '../../viewer/layout/geometry.ts';
import {memoizeByObject} from '../../viewer/layout/memoize.ts';
import type {Book} from '../../viewer/state/book.ts';
import {geometryIn} from '../../viewer/state/geometry.ts';
import {initialState, type State} from '../../viewer/state/state.ts';
import {type Answers, asking, createAnswerFilter} from '../../viewer/terminal/answers.ts';
import {openKeyboard} from '../../viewer/terminal/keyboard.ts';
import {createScreen, type Output, type Screen} from '../../viewer/terminal/screen.ts';
import {hasTitle, joinsEmoji, takesDirectionMarks} from '../../viewer/terminal/terminal-facts.ts';
import type {Look} from '../../viewer/themes/look.ts';
import {carryOut} from '../../viewer/turns/requests.ts';
import type {Services} from '../../viewer/turns/services.ts';
import {type Current, createTurns} from '../../viewer/turns/turns.ts';
import {clientOf, type Environment} from './client.ts';
import {grow} from './growth.ts';
import {createSpeaker} from './speaker.ts';

/** Bytes of what was typed that are read in a turn: more than hands type, and soon done. */
const longestRead = 1024;

/** What is drawn where: a terminal that may be slow to take it. */
export type Outlet = Output & {
	/** Calls back at once, or once the terminal has taken most of what was written. */
	whenReady: (draw: () => void) => void;
};

export type SessionOptions = {
	/** What is typed. */
	input: Readable;
	outlet: Outlet;
	environment: Environment;
	/** The book for a look, now. */
	bookFor: (look: Look) => Book;
	/** The theme of the résumé, now. */
	theme: () => Chosen;
	locale: Locale;
	/** The id of the entry that was asked for. */
	entry: string | undefined;
	/** Whether it is read aloud: then lines are written one after the other, and nothing is drawn. */
	isSpoken: boolean;
	services: Services;
	/** Called when something was typed, with whether there were keys or the like in it. */
	onTyped: () => void;
	/** Called once, when the reader has quit and the terminal is as it was. */
	onQuit: (key: string) => void;
};

/** The viewer for one reader: the same state and rows as everywhere, without Ink. */
export type Session = {
	/** What the reader has in view. */
	read: () => Pick<State, 'locale' | 'selected'>;
	/** The terminal has another size, which `outlet` has already. */
	resized: () => void;
	/** The content has changed. */
	reload: () => void;
	/** Says something in the footer. */
	say: (sentence: string) => void;
	/** Gives the terminal back. */
	end: () => void;
};

/** All who have a look share what is painted in it. */
const painterOf = memoizeByObject((look: Look) => createRowPainter(look));

/** How a reader has it: what was drawn is given back in the end. */
type View = Pick<Screen, 'open' | 'resized' | 'close'> & {
	show: (scene: Scene, current: Current) => void;
};

function drawn(
	outlet: Outlet,
	environment: Environment,
	{book, locale, look}: {book: Book; locale: Locale; look: Look},
): View {
	const title = hasTitle(environment) ? titleOf(book, locale, look.ascii) : undefined;
	const screen = createScreen(outlet, {
		title,
		directionMarks: takesDirectionMarks(environment),
		joinsEmoji: joinsEmoji(environment),
	});
	return {
		...screen,
		show(scene, {look: now, revision, state}) {
			screen.show(frameOf(scene, painterOf(now)));
			screen.setTitle(titleOf(revision.book, state.locale, now.ascii));
		},
	};
}

const spoken = (outlet: Outlet): View => ({
	...createSpeaker(outlet),
	open() {},
	resized() {},
	close() {},
});

/** Opens the viewer for a reader: the first frame is written at once. */
export function openSession(options: SessionOptions): Session {
	const {input, outlet, environment, bookFor, theme, isSpoken, services, onTyped, onQuit} = options;
	const client = clientOf(environment);
	const windowNow = (): Window =>
		isSpoken ? spokenPart(outlet) : {columns: outlet.columns, rows: outlet.rows};
	const revisionIn = (look: Look) => ({book: bookFor(look), problems: []});
	const {locale, entry} = options;

	let answers: Answers = {};
	const lookNow = () => client.lookIn(theme(), answers);
	const look = lookNow();
	const first = revisionIn(look);
	const view = isSpoken
		? spoken(outlet)
		: drawn(outlet, environment, {look, book: first.book, locale});
	const turns = createTurns({
		revision: first,
		look,
		state: initialState(first.book, {locale, entry, ...windowNow()}),
		window: windowNow(),
	});

	let isOpen = true;
	let isWaiting = false;
	let request: State['request'];
	let growing = '';
	let stopGrowing = () => {};

	function draw(): void {
		isWaiting = false;
		if (!isOpen) return;
		const current = turns.read();
		view.show(sceneOf(current.state, current.revision, current.window), current);
	}

	function follow(): void {
		if (!isOpen) return;
		const {revision, state} = turns.read();
		const {exitKey} = state;
		if (exitKey !== undefined) {
			quit(exitKey);
			return;
		}
		if (state.request && state.request !== request)
			void carryOut(state.request, revision.book.messages(state.locale), services).then((outcome) =>
				turns.change([outcome]),
			);
		request = state.request;
		growFor(state, revision.book);
		if (!isWaiting) {
			isWaiting = true;
			outlet.whenReady(draw);
		}
		// What was typed meanwhile.
		readOn();
	}

	/** Sets the rest of a long page, and indexes all while somebody searches. */
	function growFor({selected, locale: each, search, ...state}: State, book: Book): void {
		const {textColumns} = geometryIn({...state, locale: each}, book);
		const wanted = `${selected} ${each} ${textColumns} ${search !== undefined}`;
		if (wanted === growing) return;
		growing = wanted;
		stopGrowing();
		const searcher = search ? book.searcher(each, textColumns) : undefined;
		stopGrowing = grow(
			() => book.grow() || (searcher?.prepare() ?? false),
			() => turns.change([{type: 'grown'}]),
		);
	}

	function quit(key: string): void {
		if (!isOpen) return;
		end();
		onQuit(key);
	}

	const filter = createAnswerFilter((question, words) => {
		answers = {...answers, [question]: words};
		turns.change([{type: 'look', look: lookNow()}]);
	});
	const asks = !isSpoken && client.questions.length > 0;

	let listener = () => {};
	const readOn = () => listener();
	// What is answered is no key, which the reader of keys knows.
	const keyboard = openKeyboard(
		{
			read() {
				// The end of what is typed comes to who reads on only.
				if (input.readableLength === 0) input.read(0);
				const length = turns.areWaiting() ? 0 : Math.min(longestRead, input.readableLength);
				const chunk: Buffer | null = length > 0 ? input.read(length) : null;
				if (chunk === null) return null;
				onTyped();
				if (asks && answers.abilities === undefined) filter.take(chunk.toString('latin1'));
				return chunk;
			},
			on(event, given) {
				listener = given;
				input.on(event, given);
			},
			off(event, given) {
				listener = () => {};
				input.off(event, given);
			},
		},
		() => {},
	);
	void keyboard.interrupted.then(quit);
	const deaf = keyboard.listen(turns.change);

	function end(): void {
		if (!isOpen) return;
		isOpen = false;
		stopGrowing();
		deaf();
		forget();
		keyboard.end();
		view.close();
	}

	const forget = turns.subscribe(follow);
	// Before there is a frame that it could stand in.
	if (asks) outlet.write(asking(client.questions));
	view.open();
	draw();
	follow();

	return {
		read: () => turns.read().state,
		resized() {
			view.resized();
			turns.change([{type: 'window', window: windowNow()}]);
		},
		reload() {
			const next = lookNow();
			turns.change([
				{type: 'reload', revision: revisionIn(next)},
				{type: 'look', look: next},
			]);
		},
		say: (notice) => turns.change([{type: 'notify', notice}]),
		end,
	};
}
