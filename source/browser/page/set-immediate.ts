/*
 * What Node has and a page has not. A message arrives as soon as what is waiting in front of it is done; a
 * timer of a page may wait for 4 ms.
 */
const {port1, port2} = new MessageChannel();
const waiting: Array<() => void> = [];

port1.onmessage = () => waiting.shift()?.();

export function setImmediate(work: () => void): void {
	waiting.push(work);
	port2.postMessage(undefined);
}
