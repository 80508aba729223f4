#!/usr/bin/env bash
# marked-terminal 7.3.1 (with marked 18.2.1) prints a colon where a text has the nine characters *#COLON|*
# in a code span. It hides colons from its own search for emoji codes (:smile:) behind that word while it
# renders, and puts them back at the end, also where the author wrote the word. So a résumé that explains
# this very placeholder, or quotes the library's source, is printed as something else.
# Seen: the code span `a*#COLON|*b` comes out as a:b, with the option `emoji: false` as well.
# The script fails if that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund marked@18.2.1 marked-terminal@7.3.1
cat >try.mjs <<'SCRIPT'
import {Marked} from 'marked';
import {markedTerminal} from 'marked-terminal';

for (const emoji of [true, false]) {
	const marked = new Marked(markedTerminal({emoji}));
	const printed = marked.parse('Before `a*#COLON|*b` behind').replace(/\u001B\[[0-9;]*m/g, '').trim();
	console.log(`emoji: ${emoji}: ${printed}`);
	if (printed !== 'Before a:b behind') process.exit(1);
}
SCRIPT
node try.mjs
