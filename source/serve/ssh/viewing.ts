import type {ServerChannel} from 'ssh2';
import {localize} from '../../resume/localize.ts';
import {plainLine} from '../../resume/plain-text.ts';
import {themeOf} from '../../resume/screen/theme.ts';
import type {Locale} from '../../resume/types.ts';
import {clipboardSequence} from '../../viewer/terminal/clipboard-sequence.ts';
import type {Environment} from '../session/client.ts';
import {openSession} from '../session/session.ts';
import {scpCommand, sshCommand} from './address.ts';
import type {Host, Visit} from './host.ts';
import type {ChannelOutlet} from './outlet.ts';

/** What a shell would end with: done, or stopped with Ctrl-C. */
const statusOf = (key: string) => (key === 'ctrl-c' ? 130 : 0);

export type ViewingOptions = {
	channel: ServerChannel;
	outlet: ChannelOutlet;
	environment: Environment;
	locale: Locale;
	/** The id of an entry. */
	entry: string | undefined;
	/** Whether it is read aloud. */
	isSpoken: boolean;
	/** Ends the channel with a status. */
	finish: (status: number) => void;
};

/** The viewer on a client's terminal. */
export type Viewing = Visit & {resized: () => void};

/** Opens it. The visit ends itself when the reader quits, or does nothing for too long. */
export function openViewing(host: Host, options: ViewingOptions): Viewing {
	const {channel, outlet, environment, entry, isSpoken, finish} = options;
	const {address, limits} = host;
	const began = performance.now();
	let typed = began;
	let isWarned = false;

	const copy = (text: string) => {
		const sequence = clipboardSequence(text, environment);
		outlet.write(sequence);
		return sequence !== '';
	};
	const session = openSession({
		...{input: channel, outlet, environment, locale: options.locale, entry, isSpoken},
		bookFor: host.bookFor,
		theme: () => themeOf(host.reading().resume),
		services: {
			open: async () => 'unavailable',
			copy: async (text) => (copy(text) ? 'terminal' : 'none'),
			async save(locale) {
				const command = scpCommand(address, locale, 'cv.pdf');
				copy(command);
				return {reason: messagesIn(locale).visit.fetch(command)};
			},
		},
		onTyped() {
			typed = performance.now();
			isWarned = false;
			if (channel.readableLength > limits.unheard) leave('');
		},
		onQuit(key) {
			outlet.write(farewell());
			finish(statusOf(key));
		},
	});

	// Nobody types any more.
	channel.on('end', () => leave(''));

	const messagesIn = (locale: Locale) => host.reading().messages(locale);
	const words = () => messagesIn(session.read().locale).visit;

	/** What stays in the shell: whose résumé it was, and how to come back. */
	function farewell(): string {
		const {locale} = session.read();
		const {name, email} = localize(host.reading().resume, locale).profile;
		const pieces = [name, email ?? '', sshCommand(address)].map(plainLine).filter(Boolean);
		return `${pieces.join(' · ')}\r\n`;
	}

	function leave(sentence: string): void {
		session.end();
		outlet.write(sentence && `${sentence}\r\n`);
		finish(0);
	}

	return {
		kind: 'viewer',
		get locale() {
			return session.read().locale;
		},
		reload: session.reload,
		resized: session.resized,
		warn: () => session.say(words().ending),
		leave: () => leave(words().ending),
		check(now) {
			const idleEnd = typed + limits.idle;
			const end = began + limits.visit;
			if (now > idleEnd || now > end) leave(words().ending);
			else if (!isWarned && now > Math.min(idleEnd, end) - limits.warning) {
				isWarned = true;
				session.say(idleEnd < end ? words().idle : words().ending);
			}
		},
		close: session.end,
	};
}
