import {useEffect} from 'react';
import type {Messages} from '../../../messages/messages.ts';
import type {Action} from '../../state/action.ts';
import type {State} from '../../state/state.ts';
import type {Services} from '../services.ts';

/** Carries out what the state asks for, and says what became of it. */
export function useRequests(
	{request}: State,
	messages: Messages,
	services: Services,
	act: (action: Action) => void,
): void {
	// biome-ignore lint/correctness/useExhaustiveDependencies: each request is carried out once
	useEffect(() => {
		if (request) void carryOut(request, messages, services).then(act);
	}, [request]);
}

async function carryOut(
	{kind, text}: NonNullable<State['request']>,
	{links, copy, save}: Messages,
	services: Services,
): Promise<Action> {
	const told = async () => {
		const way = await services.copy(text);
		if (way === 'none') return copy.failed;
		return way === 'terminal' ? copy.toTerminal : copy.toClipboard;
	};
	if (kind === 'save') {
		const saved = await services.save(text);
		if ('file' in saved) return {type: 'tellAll', notice: save.saved(saved.file)};
		if ('unwritable' in saved) return {type: 'tellAll', notice: save.failed(saved.unwritable)};
		return {type: 'tellAll', notice: 'reason' in saved ? saved.reason : save.none};
	}
	if (kind === 'copy') return {type: 'tell', notice: await told()};
	const opened = (await services.open(text)) === 'opened';
	if (opened) return {type: 'tell', notice: links.opened};
	return {type: 'showAddress', address: text, told: await told()};
}
