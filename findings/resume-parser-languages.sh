#!/usr/bin/env bash
# simple-resume-parser 1.1.8: programming languages in a line of their own below "Skills" cost a résumé all of its
# skills. "Languages: Go, Rust" is taken for the title of a section, wherever it stands, so what was written
# below "Skills" comes out under "languages", and there are no "skills" at all; the tools in the next line go
# with it. A line "Tongues: Go, Rust" in its place is read as skills.
# The script fails if that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund simple-resume-parser@1.1.8
for word in Languages Tongues; do
	printf '%s\n' 'Ada Lovelace' 'ada@example.org' '' Experience 'Analyst, Kestrel Works' 'Planned the engine.' \
		'' Skills "$word: Go, Rust" 'Tools: Docker, Git' '' Education 'University of Exeter' >"$word.txt"
done
cat >try.cjs <<'SCRIPT'
require('tracer').setLevel('error');
const Reader = require('simple-resume-parser');
const expect = (is, words) => {
	console.log(`${is ? 'still so' : 'changed'}: ${words}`);
	if (!is) process.exitCode = 1;
};
(async () => {
	const {parts: lost} = await new Reader('Languages.txt').parseToJSON();
	expect(lost.skills === undefined, 'no skills are found where "Languages:" stands below "Skills"');
	expect(/Rust[^]*Docker/.test(lost.languages), 'they are "languages", the tools among them');
	const {parts: found} = await new Reader('Tongues.txt').parseToJSON();
	expect(/Rust[^]*Docker/.test(found.skills), 'with another word, all of them are skills');
	process.exit();
})();
SCRIPT
node try.cjs
