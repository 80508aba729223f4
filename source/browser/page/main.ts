import {drawQrCodesWith} from '../../formats/contact/qr-code.ts';
import {overviewId} from '../../resume/pages.ts';
import type {} from './codes.ts';
import {listenToKeys} from './keyboard.ts';
import {listenToPointers} from './pointer.ts';
import {createScreen} from './screen.ts';
import {runScript} from './script.ts';
import {openShelf} from './shelf.ts';
import {createTrail} from './trail.ts';
import {openViewer} from './viewer.ts';

const element = document.querySelector<HTMLElement>('#screen');
const field = document.querySelector<HTMLInputElement>('#query');

async function open(rows: HTMLElement, query: HTMLInputElement): Promise<void> {
	const shelf = await openShelf();
	const screen = createScreen(rows);
	const trail = createTrail(shelf.library().resume.locales, (place) => void viewer.visit(place));
	const viewer = openViewer(
		shelf,
		screen,
		matchMedia('(prefers-color-scheme: light)'),
		({state, revision}) => {
			const {locale, selected, focus, search} = state;
			const entry = selected === overviewId ? undefined : selected;
			trail.reached({locale, entry, inList: focus === 'list'});
			query.ariaLabel = revision.book.messages(locale).actions.search;
			if (search?.typing) query.focus({preventScroll: true});
			else query.blur();
		},
	);
	await viewer.visit(trail.place());
	listenToKeys(query, viewer);
	listenToPointers(rows, screen, viewer);
	globalThis.takeCodes = (qrModules) => {
		drawQrCodesWith(qrModules);
		viewer.change([{type: 'grown'}]);
	};
	void runScript('codes.js');
	// Who comes back finds it as it was, which is left.
	addEventListener('pageshow', ({persisted}) => {
		if (persisted) void viewer.visit(trail.place());
	});
}

if (element && field) void open(element, field);
