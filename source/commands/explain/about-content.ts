import type {Explanation} from './explanation.ts';

const head = (...lines: string[]) => ['---', 'title: Engineer', ...lines, '---', ''].join('\n');
const motive = (text: string) => ({'experience/motive.md': text});

const themed = (muted: string) => ({
	'profile.yml': 'name: Ada Lovelace\ntheme: ./my-theme\n',
	'my-theme/theme.yml': `dark:\n  background: "#101010"\n  text: "#e0e0e0"\n  muted: "${muted}"\n`,
});

/** What there is to say of what stands in the files. */
export const aboutContent = {
	'missing-title': {
		why: 'The list shows the title first. Without one, a reader sees the name of the file.',
		example: {
			wrong: motive('---\ncompany: Motive\n---\n'),
			right: motive('---\ntitle: Engineer\ncompany: Motive\n---\n'),
		},
	},
	'period-backwards': {
		why: 'A role that ended before it began has a typing mistake in it, and recruiters look at dates first.',
		example: {
			wrong: motive(head('period: 2019 - 2018')),
			right: motive(head('period: 2018 - 2019')),
		},
	},
	'unsafe-link': {
		why: 'Links open web pages, mail and telephone numbers. Anything else, such as a script or a file on your disk, is left out to protect the reader.',
		example: {
			wrong: motive(head('links: ["javascript:alert(1)"]')),
			right: motive(head('links: ["https://motive.example/billing"]')),
		},
	},
	'wrong-type': {
		why: 'A list stands where one text belongs, or the other way round, so the value can’t be shown.',
		example: {
			wrong: motive(head('location: [Vienna, Graz]')),
			right: motive(head('location: Vienna and Graz')),
		},
	},
	'unknown-key': {
		why: 'The key looks like a slip: its value is not used, so the reader misses it.',
		example: {
			wrong: motive(head('compnay: Motive')),
			right: motive(head('company: Motive')),
		},
	},
	'unknown-in-target': {
		why: 'What the target chooses isn’t in the résumé, so the variant has too much or too little.',
		example: {
			wrong: {...motive(head()), 'targets/acme.yml': 'include: [experience, motiv]\n'},
			right: {...motive(head()), 'targets/acme.yml': 'include: [experience, motive]\n'},
		},
	},
	'empty-target': {
		why: 'Whoever is to read the variant gets nothing, so my-resume makes no document of it.',
		example: {
			wrong: {...motive(head()), 'targets/acme.yml': 'exclude: [motive]\n'},
			right: {...motive(head()), 'targets/acme.yml': 'include: [motive]\n'},
		},
	},
	'weak-address': {
		why: 'Whoever guesses the address reads what you wrote for somebody else. The hint has a new one, made for you.',
		example: {
			wrong: {...motive(head()), 'targets/acme.yml': 'address: acme\n'},
			right: {...motive(head()), 'targets/acme.yml': 'address: 7hq2mvx9tk4bzd8wn3ercp5yua\n'},
		},
	},
	'variant-behind': {
		why: 'The entry has changed since the target was written, so its reader gets the line of the entry, and not yours.',
		example: {
			wrong: {
				...motive(`${head()}\n- Led billing\n`),
				'targets/acme.yml':
					'entries:\n  motive:\n    replace:\n      - was: Ran billing\n        with: Ran billing in Go\n',
			},
			right: {
				...motive(`${head()}\n- Led billing\n`),
				'targets/acme.yml':
					'entries:\n  motive:\n    replace:\n      - was: Led billing\n        with: Led billing in Go\n',
			},
		},
	},
	'unknown-target': {
		why: 'No variant takes what is marked for it, so it stands in the whole résumé alone.',
		example: {
			wrong: motive(head('for: acme')),
			right: {...motive(head('for: acme')), 'targets/acme.yml': 'last: 10 years\n'},
		},
	},
	'wrong-output': {
		why: 'my-resume export all writes nothing until it can write all that you have listed.',
		example: {
			wrong: {...motive(head()), 'profile.yml': 'name: Ada Lovelace\noutputs: [pdff]\n'},
			right: {...motive(head()), 'profile.yml': 'name: Ada Lovelace\noutputs: [pdf]\n'},
		},
	},
	'unknown-in-show': {
		why: 'It can’t be told what you want to keep, or from whom, so nothing goes public until this is mended.',
		example: {
			wrong: motive(head('show: [pfd]')),
			right: motive(head('show: [pdf]')),
		},
	},
	'shown-nowhere': {
		why: 'What stands in private.yml goes only where you say. This goes nowhere, so nobody reads it.',
		example: {
			wrong: {...motive(head()), 'private.yml': 'phone: "+43 1 234567"\n'},
			right: {...motive(head()), 'private.yml': 'phone: "+43 1 234567"\nshow: [pdf]\n'},
		},
	},
	'low-contrast': {
		why: 'Many readers can’t read text that is too close to its background, so the viewer moves the colour until they can; choose one yourself.',
		example: {
			wrong: themed('#404040'),
			right: themed('#a0a0a0'),
		},
	},
	'not-shown': {
		why: 'You wrote it, and no reader will see it. Put it in the text, use a key that is known, or delete it.',
		example: {
			wrong: motive(head('shoe size: 42')),
			right: motive(head('location: Vienna')),
		},
	},
	'unknown-period': {
		why: 'It is shown as you wrote it, but neither its duration nor its place in time is known: the entry stands last, and the chart leaves it out.',
		example: {
			wrong: motive(head('period: long ago')),
			right: motive(head('period: 2009 - 2011')),
		},
	},
	'unknown-locale': {
		why: 'Languages go by their tags, such as en, es or pt-BR. With any other word, the language is offered to nobody.',
		example: {
			wrong: {'profile.yml': 'name: Ada Lovelace\nlocales: [en, gibberish]\n'},
			right: {'profile.yml': 'name: Ada Lovelace\nlocales: [en]\n'},
		},
	},
	'unknown-shortcode': {
		why: 'The shortcode is your site’s own, and only your site can run it. What it would draw is missing here; its inner text is shown.',
		example: {
			wrong: motive(`${head()}\n{{< diagram >}}\n`),
			right: motive(`${head()}\nBilling reads from two queues.\n`),
		},
	},
	'unclosed-shortcode': {
		why: 'The shortcode never ends, so what follows may be taken for a part of it.',
		example: {
			wrong: motive(`${head()}\nWrite to {{< param email\n`),
			right: motive(`${head('email: ada@example.org')}\nWrite to {{< param email >}}.\n`),
		},
	},
	'unknown-tag': {
		why: 'Jekyll or Zola would replace the tag, but here readers see the tag itself.',
		example: {
			wrong: motive(`${head()}\n{% include diagram.html %}\n`),
			right: motive(`${head()}\nBilling reads from two queues.\n`),
		},
	},
	'param-without-value': {
		why: 'The sentence has a hole where the value should be.',
		example: {
			wrong: motive(`${head()}\nWrite to {{< param email >}}.\n`),
			right: motive(`${head('email: ada@example.org')}\nWrite to {{< param email >}}.\n`),
		},
	},
	'incomplete-link': {
		why: 'In a terminal or a PDF there is no site for a relative address to start from. Write the address in full.',
		example: {
			wrong: motive(head('url: ./billing')),
			right: motive(head('url: https://motive.example/billing')),
		},
	},
	'missing-file': {
		why: 'Whoever follows the link finds nothing. Add the file, or link to where it is on the web.',
		example: {
			wrong: motive(`${head()}\nSee [the talk](talk.pdf).\n`),
			right: motive(`${head()}\nSee [the talk](https://motive.example/talk.pdf).\n`),
		},
	},
	'template-text': {
		why: 'This is an example from init. A reader should never meet it, so pack refuses it.',
		example: {
			wrong: motive('---\ntitle: Your role\n---\n'),
			right: motive('---\ntitle: Engineer\n---\n'),
		},
	},
	'wrong-contact': {
		why: 'Whoever wants to hire you can’t reach you.',
		example: {
			wrong: {'profile.yml': 'name: Ada Lovelace\nemail: ada.example.org\n'},
			right: {'profile.yml': 'name: Ada Lovelace\nemail: ada@example.org\n'},
		},
	},
	'missing-name': {
		why: 'A résumé without a name: the first page, the contact card and the PDF have nobody to show.',
		example: {
			wrong: {'profile.yml': 'headline: Engineer\n'},
			right: {'profile.yml': 'name: Ada Lovelace\nheadline: Engineer\n'},
		},
	},
	'duplicate-entry': {
		why: 'Only the first file is shown, and changes to the other one do nothing. Delete one, or rename it if it is an entry of its own.',
		example: {
			wrong: {
				...motive('---\ntitle: Engineer\n---\n'),
				'experience/motive.mdx': '---\ntitle: Senior Engineer\n---\n',
			},
			right: motive('---\ntitle: Senior Engineer\n---\n'),
		},
	},
	'duplicate-order': {
		why: 'Two entries claim the same place, so which of them comes first is decided by something else.',
		example: {
			wrong: {
				...motive(head('order: 1')),
				'experience/kestrel.md': '---\ntitle: Clerk\norder: 1\n---\n',
			},
			right: {
				...motive(head('order: 1')),
				'experience/kestrel.md': '---\ntitle: Clerk\norder: 2\n---\n',
			},
		},
	},
	'missing-translation': {
		why: 'Readers of that language see this entry in the default language. Translate the file, or leave it so on purpose.',
		example: {
			wrong: {
				'en/experience/motive.md': '---\ntitle: Engineer\n---\n',
				'en/experience/kestrel.md': '---\ntitle: Clerk\n---\n',
				'es/experience/motive.md': '---\ntitle: Ingeniera\n---\n',
			},
			right: {
				'en/experience/motive.md': '---\ntitle: Engineer\n---\n',
				'en/experience/kestrel.md': '---\ntitle: Clerk\n---\n',
				'es/experience/motive.md': '---\ntitle: Ingeniera\n---\n',
				'es/experience/kestrel.md': '---\ntitle: Empleada\n---\n',
			},
		},
	},
	'translation-behind': {
		why: 'One language was changed and the other was not, so two readers learn two different things.',
		example: {
			wrong: {
				'en/experience/motive.md': '---\ntitle: Engineer\n---\n\nLed 12 people.\n',
				'es/experience/motive.md': '---\ntitle: Ingeniera\n---\n\nDirigí a 8 personas.\n',
			},
			right: {
				'en/experience/motive.md': '---\ntitle: Engineer\n---\n\nLed 12 people.\n',
				'es/experience/motive.md': '---\ntitle: Ingeniera\n---\n\nDirigí a 12 personas.\n',
			},
		},
	},
	'translation-mismatch': {
		why: 'Files with one name in two languages count as one entry, but these have neither company nor dates in common. Rename one of them.',
		example: {
			wrong: {
				'en/experience/a.md':
					'---\ntitle: Clerk\ncompany: Kestrel Works\nperiod: 2010 - 2012\n---\n',
				'es/experience/a.md':
					'---\ntitle: Farera\ncompany: Compañía de Luz\nperiod: 2019 - 2020\n---\n',
			},
			right: {
				'en/experience/a.md':
					'---\ntitle: Clerk\ncompany: Kestrel Works\nperiod: 2010 - 2012\n---\n',
				'es/experience/a.md':
					'---\ntitle: Empleada\ncompany: Kestrel Works\nperiod: 2010 - 2012\n---\n',
			},
		},
	},
} as const satisfies Record<string, Explanation>;
