import {placeId} from '../../formats/html/place-id.ts';
import {idsOn, overviewId} from '../../resume/pages.ts';
import {frameOf} from '../../viewer/frames/frame.ts';
import {sceneOf, type Window} from '../../viewer/frames/scene.ts';
import {titleOf} from '../../viewer/frames/title.ts';
import {createBook} from '../../viewer/state/book.ts';
import {initialState, type State} from '../../viewer/state/state.ts';
import type {Look} from '../../viewer/themes/look.ts';
import {carryOut} from '../../viewer/turns/requests.ts';
import {type Change, type Current, createTurns, type Turns} from '../../viewer/turns/turns.ts';
import {hashOf, type Place} from './place.ts';
import {createPagePainter} from './rows/painter.ts';
import type {Screen} from './screen.ts';
import {servicesOf} from './services.ts';
import type {Shelf} from './shelf.ts';

/** The viewer of a page. */
export type Viewer = {
	read: () => Current;
	change: (changes: readonly Change[]) => void;
	/** Goes to a place, as if the viewer had been opened there. */
	visit: (place: Place) => Promise<void>;
};

/** The address of a place, to send to somebody. */
const addressOf = (place: Place) => location.href.replace(/#.*/, '') + hashOf(place);

/** Opens the viewer at a place; `onDrawn` is called whenever something else is seen. */
export function openViewer(
	shelf: Shelf,
	screen: Screen,
	isLight: MediaQueryList,
	onDrawn: (current: Current) => void,
): Viewer {
	const services = servicesOf((locale) => shelf.library().edition(locale));
	const revisionNow = () => {
		const {resume, markdown, messages} = shelf.library();
		const book = createBook(resume, {
			...{markdown, messages, hyperlinks: true, colored: true, unicode: true, now: new Date()},
			command: (entry, locale) => addressOf({locale, entry, inList: entry === undefined}),
		});
		return {book, problems: []};
	};
	const lookNow = (): Look => ({
		theme: shelf.library().themes[isLight.matches ? 'light' : 'dark'],
		colorLevel: 3,
		hyperlinks: true,
	});

	let painted: {look: Look; painter: ReturnType<typeof createPagePainter>} | undefined;
	const painterOf = (look: Look) => {
		if (painted?.look !== look) painted = {look, painter: createPagePainter(look.theme)};
		return painted.painter;
	};

	let turns: Turns;
	let forget = () => {};
	let isWaiting = false;
	let request: State['request'];

	function draw(): void {
		isWaiting = false;
		const current = turns.read();
		const {revision, look, state, window} = current;
		screen.show(frameOf(sceneOf(state, revision, window), painterOf(look)));
		document.title = titleOf(revision.book, state.locale, false);
		document.documentElement.lang = state.locale;
		onDrawn(current);
	}

	function follow(): void {
		const {state, revision} = turns.read();
		const {locale, selected, exitKey} = state;
		if (exitKey !== undefined) {
			const {page} = shelf.library().edition(locale);
			location.assign(selected === overviewId ? page : `${page}#${placeId(selected)}`);
			return;
		}
		if (!shelf.isReady(locale)) {
			void shelf.load(locale).then(() =>
				turns.change([
					{type: 'reload', revision: revisionNow()},
					// What is left of a filter depends on what has come.
					{type: 'switchTo', locale},
				]),
			);
			return;
		}
		if (state.request && state.request !== request)
			void carryOut(state.request, revision.book.messages(locale), services).then((outcome) =>
				turns.change([outcome]),
			);
		request = state.request;
		if (isWaiting) return;
		isWaiting = true;
		requestAnimationFrame(draw);
	}

	function begin({locale, entry, inList}: Place, window: Window): void {
		forget();
		const revision = revisionNow();
		const pages = revision.book.pages({locale});
		const known = pages.some((page) => idsOn(page).includes(entry ?? overviewId));
		const state = initialState(revision.book, {
			locale,
			entry: known ? entry : undefined,
			...window,
		});
		turns = createTurns({
			...{revision, window, look: lookNow()},
			state: inList ? {...state, focus: 'list'} : state,
		});
		forget = turns.subscribe(follow);
		draw();
	}

	isLight.addEventListener('change', () => turns.change([{type: 'look', look: lookNow()}]));
	addEventListener('resize', () => turns.change([{type: 'window', window: screen.measure()}]));
	return {
		read: () => turns.read(),
		change: (changes) => turns.change(changes),
		async visit(place) {
			await shelf.load(place.locale);
			begin(place, screen.measure());
		},
	};
}
