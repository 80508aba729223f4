import {darkColors, lightColors, type PageColors} from '../colors.ts';

/** What code is coloured with, besides the page's own: at least 4.5 to 1 on `tint`. */
const codeColors = {light: {value: '#7a4f00'}, dark: {value: '#e2bd74'}};

function variables(colors: PageColors & {value: string}): string {
	return Object.entries(colors)
		.map(([name, color]) => `--${name}: ${color};`)
		.join(' ');
}

const light = variables({...lightColors, ...codeColors.light});
const dark = variables({...darkColors, ...codeColors.dark});

const screen = `
:root { color-scheme: light dark; ${light} }
@media (prefers-color-scheme: dark) { :root { ${dark} } }

*, ::before, ::after { box-sizing: border-box; }
html { font-size: 100%; line-height: 1.6; overflow-wrap: anywhere; text-size-adjust: none; -webkit-text-size-adjust: none; }
body {
	margin: 0;
	background: var(--paper);
	color: var(--ink);
	font-family: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', Arial, sans-serif;
	font-size: 1.0625rem;
}
h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, pre, blockquote, address { margin: 0; padding: 0; font: inherit; }
ul, ol { list-style: none; }
a { color: var(--accent); text-decoration: underline 1px; text-underline-offset: .2em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
.content:focus { outline: none; }
strong { font-weight: 650; }

/* One language at a time. Without a script it is the one that the address names, else the first;
   what knows no :has() shows them all. */
.edition[hidden] { display: none; }
:root:not(.single):has(.edition:target, .edition :target) .edition:not(:target, :has(:target)) { display: none; }
:root:not(.single):not(:has(.edition:target, .edition :target)) .edition ~ .edition { display: none; }

.edition { max-width: 44rem; margin: 0 auto; padding: 0 1.25rem 4rem; }
.skip { position: absolute; inset-block-start: -10rem; z-index: 2; padding: .5rem 1rem; background: var(--paper); }
.skip:focus { inset-block-start: .5rem; }

.side { display: contents; }
.languages { padding-block: .75rem; margin-inline: -1.25rem; padding-inline: 1.25rem; background: var(--paper); }
.single .languages { position: sticky; inset-block-start: 0; z-index: 1; }
/* What is scrolled to stands below the languages; they themselves are in sight where they are. */
.single { scroll-padding-top: 3.5rem; }
.single .languages a { scroll-margin-block-start: -3.5rem; }
/* However many there are, they take one line of a small screen. */
.languages ul { display: flex; gap: 0 1.25rem; overflow-x: auto; padding: .25rem 3px; margin: -.25rem -3px; font-size: .875rem; white-space: nowrap; }
.languages a { display: inline-block; padding-block: .25rem; color: var(--muted); text-decoration: none; }
.languages a:hover { color: var(--accent); text-decoration: underline 1px; }
.languages [aria-current] { color: var(--accent); font-weight: 650; }
.languages [aria-current]::before { content: '['; content: '[' / ''; }
.languages [aria-current]::after { content: ']'; content: ']' / ''; }

h1 { font-size: clamp(2rem, 1.6rem + 2vw, 2.6rem); font-weight: 700; line-height: 1.15; letter-spacing: -.015em; text-wrap: balance; }
.side > header { padding-block: 1.5rem 1rem; }
.headline { margin-block: .5rem 1rem; color: var(--accent); font-size: 1.1875rem; line-height: 1.4; text-wrap: balance; }
.contacts { display: flex; flex-wrap: wrap; gap: .125rem 1.25rem; font-size: .9375rem; }
.contacts .phone { white-space: nowrap; }
.contacts :is(.address, .location) { color: var(--muted); }
.person { display: flex; flex-wrap: wrap; gap: .125rem 1.25rem; margin-block-start: .5rem; color: var(--muted); font-size: .9375rem; }
.photo { float: inline-end; width: 6.75rem; height: 9rem; margin-inline-start: 1rem; border-radius: 3px; object-fit: cover; }
.contacts a { text-decoration-color: var(--rule); }
.contacts a:hover { text-decoration-color: currentcolor; }
.documents { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.25rem; padding-block: .25rem .75rem; font-size: .9375rem; }
.documents ul { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1rem; }
.documents a { display: inline-block; padding-block: .2rem; color: var(--muted); text-decoration-color: var(--rule); }
.documents a:hover { color: var(--accent); text-decoration-color: currentcolor; }
.documents :is(li:first-child, .terminal) a { padding: .35rem .9rem; border: 1px solid var(--accent); border-radius: 4px; color: var(--accent); font-weight: 650; text-decoration: none; }
.documents li:first-child a { background: var(--accent); color: var(--paper); }
.documents :is(li:first-child, .terminal) a:hover { box-shadow: 0 0 0 1px var(--accent); }
.documents .terminal a::before { content: '>_ '; content: '>_ ' / ''; font-family: ui-monospace, 'DejaVu Sans Mono', monospace; font-weight: 400; }
.sections ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; padding-block: .75rem; font-size: .9375rem; }
.sections a { display: inline-block; padding-block: .2rem; color: var(--muted); text-decoration: none; }
.sections a:hover { color: var(--accent); }

section { padding-block-start: 2.75rem; }
h2 { padding-block-end: .375rem; border-block-end: 1px solid var(--rule); color: var(--accent); font-size: 1.25rem; font-weight: 700; line-height: 1.3; }
article, .employer { padding-block-start: 1.75rem; }
article + article, article + .employer, .employer + * { padding-block-start: 2.5rem; }
/* A rule holds the roles at one employer together. */
.employer > article { margin-block-start: 1rem; padding-block-start: 0; padding-inline-start: 1rem; border-inline-start: 2px solid var(--rule); }
.employer > article + article { margin-block-start: 0; padding-block-start: 1.75rem; }
.employer > article:not(:has(> .text)) + article { padding-block-start: .75rem; }
:is(article, .employer) > header > * + * { margin-block-start: .125rem; }
.line { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: 1.5rem; row-gap: .125rem; }
.line > :is(h3, h4) { flex: 1 0 auto; max-width: 100%; }
h3 { font-size: 1.1875rem; font-weight: 700; line-height: 1.35; }
h4 { font-weight: 700; line-height: 1.4; }
.period { flex: 0 1 auto; color: var(--muted); font-size: .9375rem; font-variant-numeric: tabular-nums; }
.period :is(time, .duration) { white-space: nowrap; }
.place { font-size: 1rem; }
.place > :not(.organization), .dot { color: var(--muted); }
.facts, .tags, .links { font-size: .9375rem; }
.facts { color: var(--muted); }
.links li { display: inline; }
/* A-0 stays in one piece where a line has room for it, and so do a word and what is behind it. */
.tags li, .item { display: inline-block; max-width: 100%; }
.tags { color: var(--muted); }
.tags li:not(:last-child)::after, .links li:not(:last-child)::after { content: '\\A0·'; content: '\\A0·' / ''; color: var(--muted); }
.note { color: var(--muted); font-style: italic; }
.elsewhere { display: flex; justify-content: flex-end; flex-wrap: wrap; gap: 0 1rem; position: sticky; inset-block-start: 0; background: var(--paper); font-size: .8125rem; padding-block: .25rem; }
.elsewhere a { color: var(--muted); text-decoration-color: var(--rule); }
.single .elsewhere { display: none; }
:root:not(.single) article:has(> .elsewhere) { padding-block-start: .75rem; }
:root:not(.single) article + article:has(> .elsewhere) { padding-block-start: 1.75rem; }

.text { padding-block-start: .875rem; }
.text > * + *, blockquote > * + *, .text li > * + * { margin-block-start: .75em; }
.text :is(h3, h4, h5, h6) { margin-block-start: 1.5em; font-size: 1.0625rem; font-weight: 700; line-height: 1.4; }
.text > :first-child { margin-block-start: 0; }
.text :is(h5, h6) { font-size: 1rem; color: var(--muted); }
.text :is(h3, h4, h5, h6) + * { margin-block-start: .5em; }
.text :is(ul, ol) { padding-inline-start: 1.5em; list-style: disc; }
.text ol { list-style: decimal; }
.text ul ul { list-style: circle; }
.text ul ul ul { list-style: square; }
.text li + li { margin-block-start: .375em; }
.text li > :is(ul, ol) { margin-block-start: .375em; }
.text li::marker { color: var(--accent); }
.text .task { list-style: none; }
.text .task > .box { display: inline-block; width: 1.5em; margin-inline-start: -1.5em; color: var(--accent); }
.footnote { display: flex; gap: .5em; color: var(--muted); font-size: .9375rem; }
.marker { color: var(--accent); }
.alert { color: var(--value); font-weight: 700; }
blockquote:has(.alert) { border-color: var(--value); font-style: normal; }
p:has(> .alert) + p { margin-block-start: 0; }
.muted { color: var(--muted); }
blockquote { padding-inline-start: 1rem; border-inline-start: 3px solid var(--rule); font-style: italic; }
hr { border: 0; border-block-start: 1px solid var(--rule); margin-block: 1.5em; }
code { padding: .1em .3em; border-radius: 3px; background: var(--tint); font-family: ui-monospace, 'Cascadia Code', 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace; font-size: .875em; overflow-wrap: anywhere; }
pre { padding: .875rem 1rem; border-radius: 6px; background: var(--tint); white-space: pre-wrap; line-height: 1.5; tab-size: 4; }
pre code { padding: 0; background: none; }
.keyword { color: var(--accent); font-weight: 700; }
.name { color: var(--accent); }
.value, .string { color: var(--value); }
.comment { color: var(--muted); font-style: italic; }
.table { overflow-x: auto; }
table { border-collapse: collapse; font-size: .9375rem; line-height: 1.5; }
th, td { padding: .375rem 1rem .375rem 0; border-block-end: 1px solid var(--rule); text-align: start; vertical-align: top; overflow-wrap: normal; }
th { border-block-end: 2px solid var(--accent); font-weight: 700; }
th:last-child, td:last-child { padding-inline-end: 0; }
th.right, td.right { text-align: end; font-variant-numeric: tabular-nums; }
th.center, td.center { text-align: center; }

.compact { padding-block-start: 1.25rem; display: grid; gap: .5rem; }
.compact dt, .compact strong { font-weight: 650; }

@media (min-width: 40rem) {
	.edition { padding-inline: 2rem; }
	.languages { margin-inline: -2rem; padding-inline: 2rem; }
	dl.compact { grid-template-columns: fit-content(40%) 1fr; gap: .5rem 1.5rem; }
	dl.compact > div { display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; }
}
@media (min-width: 66rem) {
	.edition { display: grid; grid-template-columns: 17rem minmax(0, 44rem); column-gap: 4.5rem; justify-content: center; max-width: none; }
	.side { display: block; position: sticky; inset-block-start: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 2.5rem 3px 2rem; }
	.languages, .single .languages { position: static; margin-inline: 0; padding: 0; }
	.languages ul { flex-wrap: wrap; overflow: visible; }
	.single { scroll-padding-top: 0; }
	.side > header { padding-block: 1.75rem 1.5rem; }
	h1 { font-size: 2.25rem; }
	.contacts, .person { display: block; }
	.photo { float: none; display: block; margin: 0 0 1rem; }
	:is(.contacts, .person) li + li { margin-block-start: .375rem; line-height: 1.4; }
	.documents { padding-block: 0 1.5rem; }
	.sections ul { display: block; padding-block: 1.25rem 0; border-block-start: 1px solid var(--rule); }
	.content > :first-child { padding-block-start: 3rem; }
}
`;

const print = `
@page { margin: 16mm 18mm; }
@media print {
	:root { color-scheme: light; ${light} }
	html { line-height: 1.45; }
	body { font-size: 10pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
	.edition { display: block; max-width: none; padding: 0; }
	.edition[hidden] { display: none; }
	nav, .skip, .elsewhere, .single .elsewhere { display: none; }
	.side, .side > header { display: block; position: static; max-height: none; overflow: visible; padding: 0; }
	h1 { font-size: 22pt; }
	.headline { font-size: 12pt; margin-block: 1mm 2mm; }
	:is(.contacts, .person) { display: flex; font-size: 9pt; }
	:is(.contacts, .person) li + li { margin-block-start: 0; }
	.photo { float: inline-end; width: 27mm; height: 36mm; margin: 0 0 0 8mm; }
	section, .content > :first-child { padding-block-start: 6mm; }
	article, .employer, article + article, article + .employer, .employer + * { padding-block-start: 4mm; }
	.employer > article { margin-block-start: 1.5mm; padding-block-start: 0; padding-inline-start: 3mm; border-inline-start-width: 1px; }
	.employer > article + article { padding-block-start: 3mm; }
	.text { padding-block-start: 1.5mm; }
	h2 { font-size: 13pt; }
	h3 { font-size: 11.5pt; }
	h4 { font-size: 10.5pt; }
	.text :is(h3, h4, h5, h6) { font-size: 10.5pt; }
	.period, .place, .facts, .tags, .links, table { font-size: 9.5pt; }
	h2, .employer > header, article > header:not(:last-child), .text :is(h3, h4, h5, h6) { break-after: avoid; }
	h2, :is(article, .employer) > header, .text :is(h3, h4, h5, h6) { break-inside: avoid; }
	.text > p:has(+ :is(ul, ol, pre, .table, blockquote)) { break-after: avoid; }
	pre, tr, .compact, blockquote { break-inside: avoid; }
	thead { display: table-header-group; }
	p, li { orphans: 3; widows: 3; }
	.table { overflow: visible; }
	a { text-decoration-color: var(--rule); }
	a[data-address]::after { content: ' (' attr(data-address) ')'; color: var(--muted); font-size: .85em; overflow-wrap: anywhere; text-decoration: none; display: inline; }
}
`;

/**
 * How the page looks: on a screen of any width, by day and by night, and on paper. Nothing in it
 * moves, so that there is nothing to calm for those who prefer less motion. What is only for who reads it
 * here is left out.
 */
export const style = (screen + print).replace(/\/\*[\s\S]*?\*\//g, '').replace(/\n\s*/g, '');
