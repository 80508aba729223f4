import type {Hex} from '../../source/resume/screen/color.ts';

/** What somebody's terminal makes of its sixteen colours. */
export type Scheme = {name: string; light: boolean; background: Hex; text: Hex; colors: Hex[]};

function scheme(name: string, light: boolean, colors: string): Scheme {
	const [background = '#000000', text = '#ffffff', ...rest] = colors
		.split(' ')
		.map((color): Hex => `#${color}`);
	return {name, light, background, text, colors: rest};
}

/**
 * Background, text, the eight normal colours (black red green yellow blue magenta cyan white), and
 * bright black.
 */
export const schemes: readonly Scheme[] = [
	scheme(
		'xterm',
		false,
		'000000 e5e5e5 000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5 7f7f7f',
	),
	scheme(
		'Dark+',
		false,
		'1e1e1e cccccc 000000 cd3131 0dbc79 e5e510 2472c8 bc3fbc 11a8cd e5e5e5 666666',
	),
	scheme(
		'Campbell',
		false,
		'0c0c0c cccccc 0c0c0c c50f1f 13a10e c19c00 0037da 881798 3a96dd cccccc 767676',
	),
	scheme(
		'macOS Pro',
		false,
		'000000 f2f2f2 000000 990000 00a600 999900 0000b2 b200b2 00a6b2 bfbfbf 666666',
	),
	scheme(
		'GNOME',
		false,
		'171421 d0cfcc 171421 c01c28 26a269 a2734c 12488b a347ba 2aa1b3 d0cfcc 5e5c64',
	),
	scheme(
		'Tango',
		false,
		'2e3436 d3d7cf 2e3436 cc0000 4e9a06 c4a000 3465a4 75507b 06989a d3d7cf 555753',
	),
	scheme(
		'Ubuntu',
		false,
		'300a24 ffffff 2e3436 cc0000 4e9a06 c4a000 3465a4 75507b 06989a d3d7cf 555753',
	),
	scheme(
		'Solarized',
		false,
		'002b36 839496 073642 dc322f 859900 b58900 268bd2 d33682 2aa198 eee8d5 002b36',
	),
	scheme(
		'Linux',
		false,
		'000000 aaaaaa 000000 aa0000 00aa00 aa5500 0000aa aa00aa 00aaaa aaaaaa 555555',
	),
	scheme(
		'iTerm2',
		false,
		'000000 c7c7c7 000000 c91b00 00c200 c7c400 0225c7 ca30c7 00c5c7 c7c7c7 686868',
	),
	scheme(
		'One Half',
		false,
		'282c34 dcdfe4 282c34 e06c75 98c379 e5c07b 61afef c678dd 56b6c2 dcdfe4 5a6374',
	),
	scheme(
		'xterm',
		true,
		'ffffff 000000 000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5 7f7f7f',
	),
	scheme(
		'Light+',
		true,
		'ffffff 333333 000000 cd3131 107c10 949800 0451a5 bc05bc 0598bc 555555 666666',
	),
	scheme(
		'macOS Basic',
		true,
		'ffffff 000000 000000 990000 00a600 999900 0000b2 b200b2 00a6b2 bfbfbf 666666',
	),
	scheme(
		'Tango',
		true,
		'ffffff 555753 2e3436 cc0000 4e9a06 c4a000 3465a4 75507b 06989a d3d7cf 555753',
	),
	scheme(
		'GNOME',
		true,
		'ffffff 171421 171421 c01c28 26a269 a2734c 12488b a347ba 2aa1b3 d0cfcc 5e5c64',
	),
	scheme(
		'Solarized',
		true,
		'fdf6e3 657b83 073642 dc322f 859900 b58900 268bd2 d33682 2aa198 eee8d5 002b36',
	),
	scheme(
		'One Half',
		true,
		'fafafa 383a42 383a42 e45649 50a14f c18401 0184bc a626a4 0997b3 fafafa 4f525e',
	),
];

/** The names of the colours, in their order. */
export const colorNames = [
	...['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'],
	'gray',
];
