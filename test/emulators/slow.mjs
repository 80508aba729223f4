/*
 * `node slow.mjs MS COMMAND ARGUMENT…` runs a command, and holds back what goes to it and what comes
 * from it for so many milliseconds each way: a slow line, for ssh's ProxyCommand.
 */
import {spawn} from 'node:child_process';

const [delay, command, ...args] = process.argv.slice(2);
const child = spawn(command, args, {stdio: ['pipe', 'pipe', 'inherit']});

function slowly(from, to) {
	const later = (act) => setTimeout(act, Number(delay));
	to.on('error', () => {});
	from.on('data', (bytes) => later(() => to.write(bytes)));
	from.on('end', () => later(() => to.end()));
}

slowly(process.stdin, child.stdin);
slowly(child.stdout, process.stdout);
child.on('exit', (status) => setTimeout(() => process.exit(status ?? 1), 2 * Number(delay)));
