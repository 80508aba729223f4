/** A paragraph of the help, and whom it is for, if not for everyone. */
type Item = readonly [text: string, reader?: 'owner' | 'visitor'];

const usage: readonly Item[] = [
	[
		`  my-resume [entry]        open the viewer, at an entry if one is named
                           (experience/motive, or motive)`,
		'owner',
	],
	[
		`  PROGRAM [entry]
      open the viewer, at an entry if one is named (experience/motive, or motive)`,
		'visitor',
	],
	['  my-resume check          say what is wrong with the content', 'owner'],
	['  my-resume dev [entry]    the viewer, redrawn as files change', 'owner'],
	[
		`  my-resume export FORMAT  write it as text, markdown, json (JSON Resume), html
                           or pdf`,
		'owner',
	],
	['  my-resume init DIR       start a résumé of your own; see my-resume init --help', 'owner'],
	[
		`  my-resume pack           write the viewer and the content into the package in
                           the current folder, to be published`,
		'owner',
	],
];

const options: readonly Item[] = [
	[
		`  -c, --content DIR    the content folder; default: the packaged content; for
                       check, dev, export and pack the résumé in the current
                       folder`,
		'owner',
	],
	[
		`  -l, --locale TAG     the language to begin with; default: LC_ALL, LC_MESSAGES,
                       LANG, then the résumé's own default`,
	],
	['                       export: all is one document for each language', 'owner'],
	[
		`  -p, --print          print instead of opening the viewer
                       (also what happens when stdout is no terminal)`,
	],
	[
		`  -w, --width N        columns to print in, 20 to 400;
                       default: the terminal's, or 80`,
	],
	[
		`      --color WHEN     auto, always or never; default: auto, which honours
                       NO_COLOR and FORCE_COLOR`,
	],
	[
		`      --theme NAME     catppuccin, dracula, github, gruvbox, nord, one,
                       rose-pine or solarized;
                       default: terminal, the terminal's own colours`,
	],
	[
		`      --list           one entry a line: id, title, organization, period,
                       with a tab between them`,
	],
	['      --json           the problems as JSON (check)', 'owner'],
	['      --strict         warnings count as errors (check)', 'owner'],
	[
		`  -o, --output FILE    where export writes, a file or a folder; - is stdout, the
                       default, but for a PDF on a terminal`,
		'owner',
	],
	['      --force          export writes over a file that is there', 'owner'],
	['      --ascii          a text in ASCII alone (export text)', 'owner'],
	[
		`      --design NAME    classic, modern or compact (export pdf, pack);
                       default: classic`,
		'owner',
	],
	[`      --paper NAME     a4 or letter (export pdf, pack); default: a4`, 'owner'],
	['  -h, --help           this text'],
	['  -v, --version        the version'],
];

const examples: readonly Item[] = [
	['  npx PROGRAM'],
	['  my-resume vassar -l es', 'owner'],
	['  my-resume -c ~/resume --print | less -R', 'owner'],
	['  my-resume check --strict', 'owner'],
	['  my-resume dev -c content', 'owner'],
	['  my-resume export pdf -l all -o out/', 'owner'],
	['  my-resume init my-cv --from resume.json', 'owner'],
	['  PROGRAM --print | less -R', 'visitor'],
];

/** What `--help` prints of a program of this name: for its owner, or for who was sent it. */
export function helpText(name: string, reader: 'owner' | 'visitor'): string {
	const chosen = (items: readonly Item[]) =>
		items
			.filter(([, whose]) => whose === undefined || whose === reader)
			.map(([text]) => text.replaceAll('PROGRAM', name))
			.join('\n');
	return `
Usage
${chosen(usage)}

Options
${chosen(options)}

Examples
${chosen(examples)}
`;
}
