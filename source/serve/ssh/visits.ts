import type {Socket} from 'node:net';
import type {PseudoTtyInfo, ServerChannel, Session} from 'ssh2';
import {canonicalLocale, localeFromEnvironment, matchLocale} from '../../resume/locale.ts';
import type {Locale} from '../../resume/types.ts';
import {clientOf} from '../session/client.ts';
import {type Asked, readAsked} from './ask.ts';
import {sendCopy} from './copying/old-copy.ts';
import {answerSftp} from './copying/sftp.ts';
import type {Host, Visit} from './host.ts';
import {type ChannelOutlet, createOutlet} from './outlet.ts';
import {
	complain,
	findEntry,
	type Printing,
	printTo,
	sendDocument,
	sendHelp,
	status,
} from './printing.ts';
import {openViewing, type Viewing} from './viewing.ts';

/** The variables that matter, of those that a client sends. */
const known = /^(?:LANG|LC_(?:ALL|MESSAGES|CTYPE)|COLORTERM|COLORFGBG|NO_COLOR)$/;

/** Who comes: the name before the host, and the connection. */
export type Visitor = {user: string; socket: Socket; host: Host};

/**
 * Receives what is asked for on a channel, and begins it. `begun` is called with the visit, `ended` when
 * the channel is closed, `cut` to end a client that does not play by the rules. Returns what stops all
 * that is under way, for when the connection is gone, of which ssh2 tells no session.
 */
export function receive(
	session: Session,
	{user, socket, host: everybodys}: Visitor,
	{begun, ended, cut}: {begun: (visit: Visit) => void; ended: () => void; cut: () => void},
): () => void {
	const {limits, log} = everybodys;
	/** That of a variant for who knows its address: the name before the host, or the first word behind it. */
	let host = everybodys.at(user) ?? everybodys;
	const environment: Record<string, string> = {};
	let variables = 0;
	let variableBytes = 0;
	let terminal: {columns: number; rows: number} | undefined;
	let viewing: Viewing | undefined;
	let outlet: ChannelOutlet | undefined;
	let visit: Visit | undefined;
	const came = performance.now();

	const sizeOf = ({cols, rows}: Pick<PseudoTtyInfo, 'cols' | 'rows'>) => ({
		columns: Math.min(limits.columns, cols || limits.usualColumns),
		rows: Math.min(limits.rows, rows || limits.usualRows),
	});

	session.on('env', (accept, reject, {key, val}) => {
		variables++;
		variableBytes += key.length + val.length;
		const isTooMuch = variables > limits.variables || variableBytes > limits.variableBytes;
		if (isTooMuch || !known.test(key)) {
			reject?.();
			return;
		}
		environment[key] = val;
		accept?.();
	});

	session.on('pty', (accept, _reject, info) => {
		terminal = sizeOf(info);
		environment.TERM = info.term.slice(0, limits.variableBytes);
		accept?.();
	});

	session.on('window-change', (accept, _reject, info) => {
		terminal = sizeOf(info);
		if (outlet) Object.assign(outlet, terminal);
		viewing?.resized();
		accept?.();
	});

	session.on('shell', (accept) => {
		const channel = accept();
		if (channel) begin(channel, '');
	});

	session.on('exec', (accept, reject, {command}) => {
		const channel = command.length <= limits.commandBytes ? accept() : reject?.();
		if (channel) begin(channel, command);
	});

	session.on('sftp', (accept) => {
		const sftp = accept();
		if (!sftp) return;
		const stop = answerSftp(sftp, socket, host, localeOf(), cut);
		inside({
			...{kind: 'sftp', locale: localeOf(), close: stop},
			...{reload() {}, warn() {}},
			leave: () => sftp.end(),
		});
	});

	let isOver = false;
	/** Stops all that is under way. */
	function over(): void {
		if (isOver) return;
		isOver = true;
		visit?.close();
		outlet?.close();
		ended();
		if (!visit) return;
		const seconds = Math.round((performance.now() - came) / 100) / 10;
		log({event: 'left', kind: visit.kind, locale: visit.locale, seconds, bytes: outlet?.sent()});
	}
	session.on('close', over);

	/** The language by the name before the host, then by the variables, then the résumé's own. */
	function localeOf(): Locale {
		const {locales} = host.reading().resume;
		const [first = 'en'] = locales;
		const byName = canonicalLocale(user);
		const byVariables = localeFromEnvironment(environment);
		return (
			(byName && matchLocale(byName, locales)) ??
			(byVariables && matchLocale(byVariables, locales)) ??
			first
		);
	}

	/** Somebody is inside from here on, for an hour at most. */
	function inside(given: Omit<Visit, 'check'> & Partial<Pick<Visit, 'check'>>): void {
		visit = Object.assign(given, {
			check: given.check ?? ((now: number) => now > came + limits.visit && cut()),
		});
		log({event: 'came', kind: visit.kind, locale: visit.locale});
		begun(visit);
	}

	function begin(channel: ServerChannel, command: string): void {
		// A client that is gone is no error of ours.
		channel.on('error', cut);
		channel.stderr.on('error', cut);
		const [, word = '', rest = ''] = /^\s*(\S*)\s*(.*)$/s.exec(command) ?? [];
		const own = everybodys.at(word);
		host = own ?? host;
		const asked = readAsked(own ? rest : command);
		const locale = localeOf();
		const size = terminal ?? {columns: limits.usualColumns, rows: limits.usualRows};
		const out = createOutlet(channel, socket, size, limits, cut);
		outlet = out;
		const finish = (code: number) => {
			channel.exit(code);
			channel.end();
		};
		const isTerminal = terminal !== undefined;
		const to: Printing = {channel, outlet: out, isTerminal, environment, locale};

		let entry: string | undefined;
		if (asked.kind === 'read' && asked.entry !== undefined) {
			const found = findEntry(host, locale, asked.entry);
			if ('sentence' in found) {
				complain(to, found.sentence);
				finish(status.unknown);
				return;
			}
			entry = found.id;
		}
		const isSpoken = asked.kind === 'speak';
		const opens = isSpoken || (asked.kind === 'read' && clientOf(environment).canDraw);
		if (isTerminal && opens) {
			const given = {channel, outlet: out, environment, locale, entry, isSpoken, finish};
			viewing = openViewing(host, given);
			inside(viewing);
			return;
		}
		inside({
			...{kind: asked.kind, locale, close: out.close},
			...{reload() {}, warn() {}},
			leave: () => finish(status.failed),
		});
		answer(asked, to, entry).then(finish, (error) => {
			log({event: 'failed', kind: asked.kind, reason: String(error)});
			finish(status.failed);
		});
	}

	async function answer(asked: Asked, to: Printing, entry: string | undefined): Promise<number> {
		// A copy asks, and so hears.
		if (asked.kind !== 'copy') to.channel.resume();
		switch (asked.kind) {
			case 'nothing':
				return status.done;
			case 'help':
				return sendHelp(host, to);
			case 'document':
				return sendDocument(host, to, asked.format);
			case 'copy':
				return sendCopy(host, to, asked.path);
			case 'speak':
				return sendDocument(host, to, 'text');
			case 'read':
				return printTo(host, to, entry);
		}
	}

	return over;
}
