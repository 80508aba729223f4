/** Everything that a reader can do by a key. */
export const actionNames = [
	'up',
	'down',
	'open',
	'back',
	'pageDown',
	'pageUp',
	'halfDown',
	'halfUp',
	'top',
	'bottom',
	'next',
	'previous',
	'nextLocale',
	'previousLocale',
	'search',
	'technologies',
	'links',
	'copy',
	'contact',
	'save',
	'help',
	'quit',
] as const;

export type ActionName = (typeof actionNames)[number];
