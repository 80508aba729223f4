import type {ValueMap} from '../../data/value.ts';
import {europass} from './europass.ts';
import {jsonResume} from './json-resume.ts';
import {reactiveResumes} from './reactive-resume.ts';
import type {WholeReader} from './reader.ts';
import {renderCv} from './rendercv/rendercv.ts';
import {siteData} from './site-data.ts';
import {yamlResume} from './yamlresume.ts';

/** The kinds of files that hold a whole résumé. The surest counts; of two, the first. */
const wholeReaders: readonly WholeReader[] = [
	europass,
	...reactiveResumes,
	jsonResume,
	renderCv,
	yamlResume,
	siteData,
];

/** The reader that is surest of a file. */
export function wholeReaderFor(map: ValueMap): WholeReader {
	return wholeReaders.reduce((best, each) =>
		each.recognise(map) > best.recognise(map) ? each : best,
	);
}
