import {textWidth} from '../../markdown/layout/width.ts';
import {wrap} from '../../markdown/layout/wrap.ts';
import {type Line, plain, styled} from '../../markdown/style/span.ts';
import {type ActionName, actionNames} from '../../messages/actions.ts';
import type {Messages} from '../../messages/messages.ts';
import {keyLabel, keymap} from '../input/keymap.ts';

/** All keys of an action: `space, page down`. */
export function keyList(action: ActionName, messages: Messages): string {
	return keymap[action].map((key) => keyLabel(key, messages)).join(', ');
}

/** The help as lines of at most `width` columns: each action with its keys. */
export function helpLines(messages: Messages, width: number): Line[] {
	const column = Math.max(...actionNames.map((action) => textWidth(keyList(action, messages)))) + 2;
	const lines = actionNames.flatMap((action) => {
		const keys = styled(keyList(action, messages), 'strong');
		const beside = width - column >= 16;
		const text = wrap([plain(messages.actions[action])], beside ? width - column : width - 2);
		const indent = plain(' '.repeat(beside ? column : 2));
		const rows = text.map(({spans}) => [indent, ...spans]);
		if (!beside) return [...wrap([keys], width).map(({spans}) => spans), ...rows];
		const space = plain(' '.repeat(column - textWidth(keys.text)));
		return rows.map((row, index) => (index === 0 ? [keys, space, ...row.slice(1)] : row));
	});
	return [[styled(messages.help, 'heading1')], [], ...lines].map((spans, offset) => ({
		spans,
		block: 0,
		offset,
	}));
}
