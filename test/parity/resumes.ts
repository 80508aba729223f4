import {readFileSync} from 'node:fs';

const torture = readFileSync('test/corpus/torture.md', 'utf8');

const entry = (front: string, body = '') => `---\n${front}\n---\n\n${body}\n`;

/** Content with everything in it that an entry and a profile may say, in three scripts. */
export const everything: Readonly<Record<string, string>> = {
	'profile.yml': `name: Zoë “Z” Ångström-Łuczak
headline: {en: "Engineer → *writer* [1]", es: Ingeniera, ja: エンジニア}
locales: [en, es, ja]
contact:
  email: zoe@example.org
  phone: "+33 1 23 45"
  location: {en: "Paris, Île-de-France, FR", es: París, ja: パリ}
  address: 1 rue d’Ici, Lyon
pronouns: {en: they/them, es: elle, ja: they}
birthday: 1990-05-04
nationality: [Française, Polska]
details: {Driving licence: [A, B], "C_D & more": "x *y*"}
links:
  - https://example.org/~zoe_z
  - {label: Code & more, url: "https://example.org/code?a=1&b=2"}
`,
	'skills.yml': `- {title: "C++ / C#", level: Good_ish, items: ["<template>", "a*b*c", ünïcode]}
- {title: {en: Speaking, es: Hablar, ja: 話すこと}, location: Anywhere, links: [{label: Video, url: "https://v.example"}]}
`,
	'languages.yml':
		'- {language: {en: French, es: Francés, ja: フランス語}, fluency: {en: Native, es: Nativo, ja: 母語}}\n',
	'education.yml': `- title: "M.Sc. & more"
  organization: École
  period: 2001 - 2005 (mi-temps)
  location: Paris
  level: Good
  score: 3.9 / 4.0
  courses: [On & off, "A_B"]
  department: Lettres & sciences
  employmentType: À mi-temps
  body: "Thesis: *On everything*."
`,
	'en/summary.md': entry('title: Who I am\norder: 1', 'A **summary** of it.\n\nIn two paragraphs.'),
	'es/summary.md': entry('title: Quién soy\norder: 1', 'Un **resumen**.'),
	'en/about.md': entry(
		'title: About\nlocation: Here and there\ntags: [curious]',
		'Before.\n\n{{<project-card title="A card" tech-icons="go rust" repository="owner/name">}}\n  What it *does*.\n  - One\n{{</project-card>}}\n\nAfter.',
	),
	'en/experience/everything.md': entry(
		`title: "Lead [x] *y* #1 | z"
company: "A_B & Sons <Ltd>"
period: October 2019 - Present
location: "Zürich (CH)"
level: Principal
tags: [Go, "F#", "x_y_z"]
links:
  - {label: "Site *one*", url: "https://one.example/(a)"}
  - https://two.example/path`,
		torture,
	),
	'en/experience/before.md': entry(
		`title: Helper_of_all
company: "A_B & Sons <Ltd>"
period: March 2015 - September 2019
location: "Zürich (CH)"
tags: [Rust]`,
		'What stood below the same name.',
	),
	'es/experience/everything.md': entry(
		'title: Líder\ncompany: A_B e hijos\nperiod: octubre de 2019 - actualidad',
		'Hizo[^1] cosas con [un enlace][a] y [otro](https://otro.example).\n\n[^1]: Una nota.\n\n[a]: https://a.example\n\n| A | B |\n|---|---|\n| uno | dos |',
	),
	'ja/experience/everything.md': entry(
		'title: 主任エンジニア\ncompany: 株式会社例\nperiod: 2019年10月 - 現在\nlocation: 東京',
		'設計 → 実装を担当しました。\n\n- 一つ目\n- 二つ目\n  1. その中\n\n> 引用です。',
	),
	'en/experience/vague.md': entry(
		'title: Helper\ncompany: Somewhere\nperiod: one summer or two',
		'Also[^1] [with the same label][a].\n\n[^1]: Another note.\n\n[a]: https://b.example',
	),
	'en/experience/bare.md': entry('title: Nothing but a title'),
	'en/patents/first.md': entry(
		'title: A patent\norganization: Office\nperiod: 2011\nlinks: https://patent.example',
		'First paragraph.\n\n1. Numbered\n2. List\n\nLast paragraph.',
	),
	'en/patents/_index.md': entry('title: Patents & such'),
	'ja/patents/_index.md': entry('title: 特許'),
};
