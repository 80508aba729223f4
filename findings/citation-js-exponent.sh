#!/usr/bin/env bash
# @citation-js/plugin-bibtex 0.8.2 (with @citation-js/core 0.8.2), reading BibTeX: where an exponent or an
# index has no braces, all that follows in its formula is raised or lowered with it. In TeX it is one token.
# So a title with 2 to the power of n, plus one, is read as another number, and the closing bracket of the
# commonest formula in computer science becomes a superscript, which no search for the title finds.
# Seen: $2^n+1$ is read as 2ⁿ⁺¹, $O(n^2)$ as O(n²⁾; with braces, $O(n^{2})$ is read right.
# The script fails if that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2
cat >try.mjs <<'SCRIPT'
import {Cite} from '@citation-js/core';
import '@citation-js/plugin-bibtex';

const read = (title) => new Cite(`@article{a, title = {${title}}, year = {2020}}`).data[0].title;
const seen = [
	['At most $2^n+1$ lamps', 'At most 2ⁿ⁺¹ lamps'],
	['Sorting in $O(n^2)$ time', 'Sorting in O(n²⁾ time'],
	['Sorting in $O(n^{2})$ time', 'Sorting in O(n²) time'],
];
for (const [title, words] of seen) {
	const own = read(title);
	console.log(`${title}  is read as  ${own}`);
	if (own !== words) process.exit(1);
}
SCRIPT
node try.mjs
