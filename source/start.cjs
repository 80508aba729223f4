#!/usr/bin/env node
'use strict';
// The door behind which the program is: plain enough for any Node, so that one that is too old gets
// a sentence and no syntax error.
var needed = 20;
var found = process.versions.node;
if (Number(found.split('.')[0]) < needed) {
	process.stderr.write(
		['This needs Node ', needed, ' or later, and was run by Node ', found, '.\n'].join(''),
	);
	process.exitCode = 1;
} else {
	// No module, as to start what loads modules takes longer than to open a résumé.
	require('./main.cjs').main(__dirname);
}
