import type {Explanation} from './explanation.ts';

const wrongQuote = '---\ntitle: "Engineer\ncompany: Motive\n---\n';

/** What there is to say of files that can't be read, or not all of them. */
export const aboutFiles = {
	'front-matter-syntax': {
		why: 'One misplaced quote or indent can hide everything below it, so the entry may lack its dates or its company. The place is where the parser gave up; the mistake is there or just above.',
		example: {
			wrong: {'experience/motive.md': wrongQuote},
			right: {'experience/motive.md': '---\ntitle: "Engineer"\ncompany: Motive\n---\n'},
		},
	},
	'front-matter-unclosed': {
		why: 'Without a second line of ---, there is no telling where the front matter ends and the text begins.',
		example: {
			wrong: {'experience/motive.md': '---\ntitle: Engineer\n\nBuilt the billing service.\n'},
			right: {'experience/motive.md': '---\ntitle: Engineer\n---\n\nBuilt the billing service.\n'},
		},
	},
	'front-matter-language': {
		why: 'Front matter is read as YAML (---), TOML (+++) or JSON. Anything else could be code, and code is never run.',
		example: {
			wrong: {'experience/motive.md': '---coffee\ntitle: "Engineer"\n---\n'},
			right: {'experience/motive.md': '---\ntitle: "Engineer"\n---\n'},
		},
	},
	'front-matter-length': {
		why: 'Front matter holds a few keys: who, where and when. Move long text below it.',
	},
	'data-syntax': {
		why: 'Nothing below the mistake is read, so skills or schools may be missing.',
		example: {
			wrong: {'skills.yml': '- name: Go\n  keywords: [concurrency\n- name: SQL\n'},
			right: {'skills.yml': '- name: Go\n  keywords: [concurrency]\n- name: SQL\n'},
		},
	},
	'duplicate-key': {
		why: 'Only the first value is shown. The second is often the one that was added last, and meant.',
		example: {
			wrong: {'experience/motive.md': '---\ntitle: Engineer\ntitle: Senior Engineer\n---\n'},
			right: {'experience/motive.md': '---\ntitle: Senior Engineer\n---\n'},
		},
	},
	'unreadable-file': {
		why: 'The system refused to open the file, so nothing of it is in your résumé. Check its permissions, and whether it is a file at all.',
	},
	'not-text': {
		why: 'The file’s name says text, but its bytes do not: perhaps a picture or a Word document was renamed. Save it as text in UTF-8, or give it its own extension.',
	},
	'file-too-large': {
		why: 'A file of several megabytes is hardly something you wrote about yourself, and would make every start slow. Move it out of the content, or split it.',
	},
	'too-deep': {
		why: 'A résumé needs three or four levels of folders. Many more are usually a copy inside a copy, or somebody else’s tree.',
	},
	'too-many-files': {
		why: 'The folder is probably too high up, such as your home folder. Name the one with your content: my-resume check -c path/to/content',
	},
	'too-much': {
		why: 'All files together are larger than any résumé. Name the folder that holds yours alone, or move what does not belong there.',
	},
	'too-long': {
		why: 'The rest of this text, table or list is shown nowhere. Nobody reads that far either: shorten it, or split the entry.',
	},
	'too-many-problems': {
		why: 'Something is wrong everywhere, often for one reason. Fix the first problems, then check again.',
	},
	'outside-folder': {
		why: 'What a link leads to may be any file of your computer, and would be published with your résumé. Copy the file into the content instead.',
	},
	'latin-1': {
		why: 'Most programs save UTF-8 and expect it. Accents may come out wrong, here or in another program. Save the file as UTF-8.',
	},
	'content-format': {
		why: 'The profile says which version of the content’s layout it is written for, and this program is made for another one. Update my-resume, or correct the number.',
		example: {
			wrong: {'profile.yml': 'name: Ada Lovelace\ncontentFormat: 1000\n'},
			right: {'profile.yml': 'name: Ada Lovelace\ncontentFormat: 1\n'},
		},
	},
	'other-resume': {
		why: 'Two people in one résumé would be worse than one file too few. Choose one with -c, or delete the old version.',
		example: {
			wrong: {
				'resume.json':
					'{"basics": {"name": "Ada Lovelace"}, "work": [{"name": "Motive", "position": "Engineer"}]}\n',
				'cv-old.json':
					'{"basics": {"name": "Jo Brook"}, "work": [{"name": "Kestrel", "position": "Clerk"}]}\n',
			},
			right: {
				'resume.json':
					'{"basics": {"name": "Ada Lovelace"}, "work": [{"name": "Motive", "position": "Engineer"}]}\n',
			},
		},
	},
} as const satisfies Record<string, Explanation>;
