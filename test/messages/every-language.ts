import {catalogue, loadMessages} from '../../source/messages/index.ts';

/** The program's words in all of its languages. */
export const messagesFor = await loadMessages(Object.keys(catalogue));
