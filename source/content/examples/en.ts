import type {Example} from './example.ts';

export const en: Example = {
	headline: 'What you do, in one line',
	location: 'Your city',
	website: 'Website',
	summary: {
		title: 'Summary',
		body: `Replace this text with two or three sentences: what you do, **what you’re best at**, and what you’re looking for. Most readers stop here, and that’s fine.

This text is in \`{file}\`. The viewer shows whatever that file says, and \`npm run dev\` does so as soon as you save.`,
	},
	about: {
		title: 'About',
		body: `Replace this text with what a colleague would want to know about you, or delete \`{file}\`. A page like this can use all of Markdown:

- lists, **bold** and *italic* words, and [links](https://example.org)
- tables, quotations and code

Write to {{<param email>}}; that address comes from \`content/profile.yml\`.`,
	},
	experience: {
		title: 'Your role',
		organization: 'Where you work',
		period: 'October 2022 - Present',
		location: 'Your city',
		tags: ['TypeScript', 'PostgreSQL'],
		body: `Replace this text: say in a sentence or two what the organization does, and what it relies on you for.

- Then say what you **achieved**: one result per point, with a figure wherever you have one.
- Say how you did it, and what it changed for others.
- Link to [what people can see](https://example.org), if it’s public.

Each role has a file like this one, \`{file}\`: copy it for the role before.`,
	},
	project: {
		title: 'Something you made',
		tags: ['TypeScript'],
		body: `Replace this text: what it does, for whom, and what was hard about it.

- Name what you’re **proud of**.
- Say who uses it.

This text is in \`{file}\`.`,
	},
	education: {
		title: 'Your degree',
		organization: 'Your university',
		location: 'Its city',
		body: 'Replace this with anything worth mentioning, such as the subject of your thesis.',
	},
	skills: [
		{title: 'What you know best', items: ['TypeScript', 'Node.js', 'PostgreSQL']},
		{title: 'What you have used', items: ['Go', 'Docker']},
	],
	levels: ['Native', 'Fluent'],
	certification: {title: 'Your certificate', organization: 'Who issued it'},
};
