#!/usr/bin/env bash
# Typst 0.14 (in @myriaddreamin/typst-ts-node-compiler 0.7.0): `h(0pt)` between two parts of a word is no
# place where a line may end, and `h(0.001pt)` is one. Whoever wants a long address to break without a
# sign in the text that readers copy (a zero-width space comes out of the PDF with it) takes the gap of
# nothing for the obvious way, and sees the word run out of the page without a warning.
# Seen: on a page of 40 mm, four parts of ten letters stay on one line with 0pt, and take two with 0.001pt.
# The script fails if that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @myriaddreamin/typst-ts-node-compiler@0.7.0
cat >try.mjs <<'SCRIPT'
import {NodeCompiler} from '@myriaddreamin/typst-ts-node-compiler';

const compiler = NodeCompiler.create({workspace: process.cwd()});

/** The height of a page that is as high as its text, in points. */
function heightWith(gap) {
	const mainFileContent = `
		#set page(width: 40mm, height: auto, margin: 2mm)
		#("abcdefghij", "klmnopqrst", "uvwxyzabcd", "efghijklmn").join(h(${gap}))
	`;
	const {result} = compiler.compile({mainFileContent});
	const [, height] = /viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(compiler.svg(result)) ?? [];
	console.log(`h(${gap}): a page of ${height}pt`);
	return Number(height);
}

const [nothing, hardly, gap] = ['0pt', '0.001pt', '1pt'].map(heightWith);
if (!(nothing < hardly && hardly === gap)) process.exit(1);
SCRIPT
node try.mjs
