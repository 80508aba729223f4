import {readFile} from 'node:fs/promises';

/** What is changed in libraries, as they do at once, or hold, what a start must not wait for. */
const changes = [
	{
		// It takes as long to make the list of all emoji, 100 ms, as to draw the first frame. Most texts need
		// none of these three: an emoji of one character has a property of its own, and none of several is
		// without one of the characters that are looked for first.
		filter: /[\\/]string-width[\\/]index\.js$/,
		parts: [
			[
				'const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;',
				"let emoji;\nconst rgiEmojiRegex = {test: (text) => /^.$/su.test(text) ? /(?!\\p{Regional_Indicator})\\p{Emoji_Presentation}/u.test(text) : /[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\p{Regional_Indicator}\\u20E3]/u.test(text) && (emoji ??= new RegExp('^\\\\p{RGI_Emoji}$', 'v')).test(text)};",
			],
			[
				'const visibleCharacterRegex = /',
				'let visible;\nconst visibleCharacterRegex = {test: (text) => (visible ??= visibleNow()).test(text), [Symbol.search]: (text) => text.search((visible ??= visibleNow()))};\nconst visibleNow = () => /',
			],
			[
				'const segmenter = new Intl.Segmenter();',
				'let made;\nconst segmenter = {segment: (text) => (made ??= new Intl.Segmenter()).segment(text)};',
			],
		],
	},
	{
		// We name the package ourselves; to look for it, meow has npm's own rules for one, and runs them.
		filter: /[\\/]meow[\\/]build[\\/]options\.js$/,
		parts: [
			[
				"import { a as readPackageUpSync, n as normalizePackageData } from './dependencies.js';",
				'const readPackageUpSync = () => undefined;\nconst normalizePackageData = () => {};',
			],
		],
	},
	{
		filter: /[\\/]meow[\\/]build[\\/]dependencies\.js$/,
		parts: [
			['var libExports = requireLib$1();', 'var libExports = {};'],
			['var normalizeExports = requireNormalize();', 'var normalizeExports = {};'],
			['promisify(execFile);', ''],
		],
	},
	{
		// We are a server: its client, with agents and all, stays out.
		filter: /[\\/]ssh2[\\/]lib[\\/]index\.js$/,
		parts: [
			["require('./agent.js')", '{}'],
			["require('./http-agents.js')", '{}'],
			["require('./client.js')", 'undefined'],
		],
	},
	{
		// It tells a session from a channel by the name of its class, which is another one in a bundle: then a
		// client that is gone before it has asked for anything would end the program.
		filter: /[\\/]ssh2[\\/]lib[\\/]utils\.js$/,
		parts: [["channel.constructor.name === 'Session'", '!channel.incoming']],
	},
	{
		// It is in one file with its WebAssembly, and looks for nothing beside it.
		filter: /[\\/]ssh2[\\/]lib[\\/]protocol[\\/]crypto[\\/]poly1305\.js$/,
		parts: [['__dirname+"/"', '""']],
	},
	{
		// Ciphers compiled for one system, which nobody needs: Node has its own.
		filter: /[\\/]ssh2[\\/]lib[\\/]protocol[\\/]crypto\.js$/,
		parts: [
			[
				"binding = require('./crypto/build/Release/sshcrypto.node');",
				"throw new Error('There is none.');",
			],
		],
	},
	{
		// React's developer tools are for who works on Ink; every visitor would download what asks for them.
		filter: /[\\/]ink[\\/]build[\\/]reconciler\.js$/,
		parts: [["await import('./devtools.js');", '']],
	},
];
/** Changes what stands in a library; stops the build when it is not there any more. */
export const changedLibraries = {
	name: 'changed libraries',
	setup({onLoad}) {
		for (const {filter, parts} of changes)
			onLoad({filter}, async ({path: file}) => {
				let contents = await readFile(file, 'utf8');
				for (const [part, instead] of parts) {
					if (!contents.includes(part))
						throw new Error(`${file} has changed: see build/changed-libraries.js.`);
					contents = contents.replace(part, () => instead);
				}
				return {contents, loader: 'js'};
			});
	},
};
