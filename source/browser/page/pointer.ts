import {actionAt} from '../../viewer/frames/pointer.ts';
import {sceneOf} from '../../viewer/frames/scene.ts';
import type {Screen} from './screen.ts';
import type {Viewer} from './viewer.ts';

/** Pixels of a finger's way before it is clear where it goes, and for a swipe. */
const clear = 8;
const swipe = 48;
/** Lines of a notch of the wheel. */
const notch = 3;

/** Lets mouse and fingers act on the rows of an element. */
export function listenToPointers(element: HTMLElement, screen: Screen, viewer: Viewer): void {
	/** Lines to scroll, and where; what is less than a line waits for more. */
	let lines = 0;
	let at = {column: 0, row: 0};
	let isWaiting = false;

	function scroll(): void {
		isWaiting = false;
		const whole = Math.trunc(lines);
		const {state, revision, window} = viewer.read();
		const scene = sceneOf(state, revision, window);
		const action = actionAt(scene, {kind: whole < 0 ? 'wheelUp' : 'wheelDown', ...at});
		if (whole === 0 || action?.type !== 'wheel') return;
		if (action.over === 'text' && !scene.choices) {
			lines -= whole;
			viewer.change([{type: 'scrollTo', line: Math.max(0, scene.top + whole)}]);
			return;
		}
		const notches = Math.trunc(lines / notch);
		lines -= notches * notch;
		viewer.change(Array.from({length: Math.abs(notches)}, () => action));
	}

	function scrollBy(pixels: number, x: number, y: number): void {
		at = screen.cellAt(x, y);
		if (Math.sign(pixels) !== Math.sign(lines)) lines = 0;
		lines += pixels / screen.rowHeight();
		if (isWaiting) return;
		isWaiting = true;
		requestAnimationFrame(scroll);
	}

	element.addEventListener('click', (event) => {
		const isLink = event.target instanceof Element && event.target.closest('a');
		// Who marks text to copy it means nothing else by it.
		if (isLink || getSelection()?.isCollapsed === false) return;
		viewer.change([
			{type: 'mouse', report: {kind: 'click', ...screen.cellAt(event.clientX, event.clientY)}},
		]);
	});
	element.addEventListener(
		'wheel',
		({deltaY, deltaMode, ctrlKey, clientX, clientY}) => {
			// With Ctrl it zooms.
			const unit = [1, screen.rowHeight(), innerHeight][deltaMode] ?? 1;
			if (!ctrlKey) scrollBy(deltaY * unit, clientX, clientY);
		},
		{passive: true},
	);

	let touch: {x: number; y: number; way: 'across' | 'along' | undefined} | undefined;
	element.addEventListener('pointerdown', ({pointerType, isPrimary, clientX, clientY}) => {
		touch =
			pointerType === 'touch' && isPrimary ? {x: clientX, y: clientY, way: undefined} : undefined;
	});
	element.addEventListener('pointermove', ({clientX, clientY}) => {
		if (!touch) return;
		const [x, y] = [clientX - touch.x, clientY - touch.y];
		if (Math.max(Math.abs(x), Math.abs(y)) > clear)
			touch.way ??= Math.abs(x) > Math.abs(y) ? 'across' : 'along';
		if (touch.way !== 'along') return;
		scrollBy(-y, touch.x, touch.y);
		touch.y = clientY;
	});
	element.addEventListener('pointerup', ({clientX}) => {
		const by = touch?.way === 'across' ? clientX - touch.x : 0;
		touch = undefined;
		if (Math.abs(by) < swipe) return;
		const onward = viewer.read().state.focus === 'list' ? 'open' : 'next';
		viewer.change([{type: by > 0 ? 'back' : onward}]);
	});
	element.addEventListener('pointercancel', () => {
		touch = undefined;
	});
}
