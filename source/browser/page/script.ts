/** Runs a script of the site. A page that is opened from a disk may load nothing else. Rejects if it can't. */
export function runScript(file: string): Promise<unknown> {
	return new Promise((resolve, reject) => {
		const script = document.createElement('script');
		script.src = file;
		script.onload = resolve;
		script.onerror = reject;
		document.head.append(script);
	});
}
