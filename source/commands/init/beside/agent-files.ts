import type {Locale} from '../../../resume/types.ts';
import type {NewFile} from '../files/new-file.ts';

const skill = '.agents/skills/my-resume/SKILL.md';

/**
 * What a coding agent reads that works on the package: `AGENTS.md`, `CLAUDE.md` which hands on to it, and a
 * skill in the format of agentskills.io, where the agents that share a folder look for one.
 */
export function agentFiles(locales: readonly Locale[]): NewFile[] {
	return [
		{path: 'AGENTS.md', text: agents(locales)},
		{path: 'CLAUDE.md', text: '@AGENTS.md\n'},
		{path: skill, text: skillText},
	];
}

function agents([first = 'en', ...others]: readonly Locale[]): string {
	const layout = [
		'- `content/profile.yml`: name, headline, contact, links',
		`- \`content/${first}/\`: one folder a section, one Markdown file an entry; \`summary.md\` and others beside them are pages`,
		...others.map((locale) => `- \`content/${locale}/\`: the same files, translated`),
		'- `content/*.yml`: lists such as skills, education and languages',
	];
	const translated =
		others.length > 0
			? `\nThe default language is \`${first}\`. An entry and its translations have the same path below their language: change one, and change the others in the same commit.\n`
			: '';
	return `# For coding agents

This package is a person's résumé. \`my-resume\` reads \`content/\` and shows it in a terminal, or exports it as
PDF, Word, HTML and JSON Resume.

## Where things are

${layout.join('\n')}
${translated}
An entry is Markdown below front matter: \`title\`, \`company\`, \`period\` (such as \`October 2019 - Present\`),
\`location\`, \`tags\`, \`links\`, \`order\`, \`pdf\`, \`draft\`. The JSON Schemas of all keys are in
\`node_modules/my-resume/schema/\`.

## Commands

\`\`\`sh
npm install
npx my-resume check --json         # what is wrong, with file, line and column; its schema: check.schema.json
npx my-resume explain CODE         # what a problem's code means, and how to fix it
npx my-resume -c content --print   # the résumé as text
npx my-resume export pdf -c content -o cv.pdf
\`\`\`

Run \`check --json\` after each change, until \`problems\` is empty. Exit status: 0 fine, 1 errors, 2 a wrong call.

## What to leave alone

- Facts. Never make up or embellish an employer, a date, a number or a degree: ask the person.
- The names of files in \`content/\`, which are addresses that readers may have kept.
- \`dist/\` and \`node_modules/\`, which are made.
- \`contentFormat\` in the profile.
- Publishing: \`npm publish\`, tags and versions are the person's to decide.

How to add, translate and shorten entries step by step: \`${skill}\`.
`;
}

const skillText = `---
name: my-resume
description: Edit, check, translate and export the résumé in this package, which is written as Markdown and YAML in content/ for the program my-resume. Use it when asked to add or change a role, a project, skills or contact details, to translate an entry, to fix what check reports, or to make a PDF.
---

# Editing a my-resume résumé

## Add an entry

1. Copy the style of a file that is there, such as one in \`content/en/experience/\`.
2. Write \`content/LANGUAGE/SECTION/NAME.md\`, NAME in lower case with hyphens:

   \`\`\`markdown
   ---
   title: Senior Engineer
   company: Motive
   period: October 2019 - Present
   location: Vienna
   tags: [Go, PostgreSQL]
   ---

   - What changed, by how much, and how.
   \`\`\`

3. Run \`npx my-resume check --json\`, and fix what it reports. Unsure what a code means? \`npx my-resume explain CODE\`.

Degrees, skills, languages and certificates are items of a list, such as \`content/education.yml\`, not files.

## Translate an entry

1. Write the same path below the other language: \`content/en/experience/motive.md\` and
   \`content/es/experience/motive.md\`.
2. Keep headings, list items, links, dates and numbers alike: \`check\` compares them, and reports
   \`translation-behind\` where they differ.
3. In lists and in the profile, a text may be a map of languages: \`title: {en: Physics, es: Física}\`.

## Leave something out

- \`draft: true\` hides an entry everywhere.
- \`pdf: true\` on some entries makes a PDF of those alone; \`pdf: false\` in a list leaves an item out of it.

## Make a version for one reader

1. Write \`content/targets/acme.yml\` with what differs: \`include\`, \`exclude\`, \`order\`, \`headline\`, \`pages\`. Its
   schema is \`target.schema.json\`.
2. \`npx my-resume diff --for acme\` says what it changes, and \`npx my-resume check --job posting.txt --for acme\` what
   a posting asks for and it doesn't show.
3. \`npx my-resume export all\` writes every document of the résumé and its versions; \`outputs\` in the profile says
   which.

## Look at the result

- \`npx my-resume -c content --print\` prints it; add \`-l es\` for another language.
- \`npx my-resume export pdf -c content -o cv.pdf --pages 1\` makes a PDF, if its compiler is installed; the program says
  what to install if not.

## Rules

- Facts come from the person. Ask rather than guess; never round a number up.
- Keep the person's voice. Prefer verbs and results to adjectives.
- One change at a time, and \`check\` after each.
`;
