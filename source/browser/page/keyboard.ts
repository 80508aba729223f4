import {keyName} from './keys.ts';
import type {Viewer} from './viewer.ts';

/**
 * Lets keys act. A query is typed into `field`, which nobody sees: for input methods, for what is pasted,
 * and for telephones, which show their keyboard only there.
 */
export function listenToKeys(field: HTMLInputElement, viewer: Viewer): void {
	document.addEventListener('keydown', (event) => {
		const {target, key} = event;
		const isOther = target instanceof HTMLAnchorElement && key === 'Enter';
		const isTyped = target === field && [...key].length === 1;
		const name = isOther || isTyped ? undefined : keyName(event);
		if (name === undefined) return;
		event.preventDefault();
		// The query ends here, and what is pressed next is no part of it, however soon.
		if (name === 'enter' || name === 'esc') field.blur();
		viewer.change([{type: 'key', name}]);
	});
	const typed = () => {
		if (field.value !== '') viewer.change([{type: 'type', text: field.value}]);
		field.value = '';
	};
	field.addEventListener('input', (event) => {
		if (!(event instanceof InputEvent && event.isComposing)) typed();
	});
	field.addEventListener('compositionend', typed);
}
