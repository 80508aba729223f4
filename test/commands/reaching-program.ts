/*
 * Opens an address or copies a text, as the viewer does, and says on stderr what came of it; what
 * is for the terminal goes to stdout. Bundled and run by browser.test.ts and clipboard.test.ts.
 */
import {openAddress} from '../../source/commands/desktop/browser.ts';
import {copyText} from '../../source/commands/desktop/clipboard.ts';

const [verb, subject = '', times = '1'] = process.argv.slice(2);

if (verb === 'leave') {
	// The reader quits right after.
	openAddress(subject);
} else {
	// The viewer listens to the keys meanwhile, and so does not end.
	const listening = setInterval(() => {}, 1000);
	const result =
		verb === 'open'
			? await openAddress(subject)
			: await copyText(subject.repeat(Number(times)), (bytes) => {
					process.stdout.write(bytes);
				});
	process.stderr.write(result);
	clearInterval(listening);
}
