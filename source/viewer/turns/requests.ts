import {bareAddress} from '../../markdown/link.ts';
import type {Messages} from '../../messages/messages.ts';
import type {Action} from '../input/action.ts';
import type {State} from '../state/state.ts';
import type {Services} from './services.ts';

/** Carries out what a state requests. Resolves to what to tell the reader of its outcome. */
export async function carryOut(
	{kind, text}: NonNullable<State['request']>,
	{links, copy, save}: Messages,
	services: Services,
): Promise<Action> {
	const address = bareAddress(text);
	const copied = async () => {
		const way = await services.copy(address);
		if (way === 'none') return copy.failed;
		return way === 'terminal' ? copy.toTerminal : copy.toClipboard;
	};
	if (kind === 'save') {
		const saved = await services.save(text);
		if ('file' in saved)
			return {
				type: 'notifyInFull',
				notice: save.saved([saved.file, saved.beside].filter(Boolean).join(', ')),
				isSaved: true,
			};
		if ('unwritable' in saved) return {type: 'notifyInFull', notice: save.failed(saved.unwritable)};
		return {type: 'notifyInFull', notice: 'reason' in saved ? saved.reason : save.none};
	}
	if (kind === 'copy') {
		// The sentence goes on with what it speaks of.
		const told = (await copied()).replace(/[.。।]$/, '');
		return {type: 'notify', notice: `${told}: ${address}`};
	}
	if ((await services.open(text)) === 'opened') return {type: 'notify', notice: links.opened};
	return {type: 'showAddress', address, outcome: await copied()};
}
