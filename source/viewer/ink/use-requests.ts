import {useEffect} from 'react';
import type {Messages} from '../../messages/messages.ts';
import type {State} from '../state/state.ts';
import {carryOut} from '../turns/requests.ts';
import type {Services} from '../turns/services.ts';
import type {Act} from './use-revision.ts';

/** Carries out what the state requests, and reports the outcome. */
export function useRequests(
	{request}: State,
	messages: Messages,
	services: Services,
	act: Act,
): void {
	// biome-ignore lint/correctness/useExhaustiveDependencies: each request is carried out once
	useEffect(() => {
		if (request) void carryOut(request, messages, services).then((outcome) => act([outcome]));
	}, [request]);
}
