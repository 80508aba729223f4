import {describe, expect, it} from 'vitest';
import {compile, writeCompiled} from '../../source/content/compile.ts';
import {readCompiled} from '../../source/content/compiled.ts';
import {localize} from '../../source/resume/localize.ts';
import {pdfEntries} from '../../source/resume/pdf-entries.ts';
import type {Resume} from '../../source/resume/types.ts';
import {load} from './folder-of.ts';

const files = {
	'about.md': '---\ntitle: About\n---\n{{<project-card title="Card">}}Text{{</project-card>}}\n',
	'experience/one.md': '---\ntitle: One\npdf: true\n---\nText\n',
	'experience/two.yml': 'title: Two\ncompany: A company\n',
	'experience/three.md':
		'---\ncompany: Many roles\nroles:\n  - title: First\n  - title: Second\n    pdf: true\n---\n',
	'skills.yml': '- title: Go\n- title: SQL\n',
	'education.md': '---\neducation:\n  - degree: Master\n    institution: A school\n---\n',
};

const kinds = ({entries}: Resume) =>
	Object.fromEntries(entries.map(({section, slug, kind}) => [`${section}/${slug}`, kind]));

const inPdf = (resume: Resume) =>
	pdfEntries(localize(resume, 'en')).sections.flatMap(({entries}) =>
		entries.map(({title}) => title),
	);

describe('the kind of an entry', () => {
	const expected = {
		'about/about': 'document',
		'projects/card': 'card',
		'experience/one': 'document',
		'experience/two': 'document',
		'experience/three-first': 'document',
		'experience/three-second': 'document',
		'skills/go': 'item',
		'skills/sql': 'item',
		'education/master': 'item',
	};

	it('tells what it was made from, whatever the file’s ending', async () => {
		const {resume} = await load(files);
		expect(kinds(resume)).toEqual(expected);
	});

	it('decides, with `pdf: true` at one role, what else is in the PDF', async () => {
		const {resume} = await load(files);
		expect(inPdf(resume).toSorted()).toEqual(['Go', 'Master', 'One', 'SQL', 'Second']);
	});

	it('is the same in a package, where nothing tells of files', async () => {
		const {resume} = await load(files);
		const written = writeCompiled(compile(resume, {name: 'a', version: '1.0.0'}), () => '');
		const {resume: packed} = readCompiled(written.resume, () => 'text');
		expect(kinds(packed)).toEqual(expected);
		expect(inPdf(packed)).toEqual(inPdf(resume));
		// Most entries are documents: a visitor does not download that word for each.
		expect(written.resume).not.toContain('document');
	});
});
