import type {Locale} from '../../../resume/types.ts';

/** What is told with a word before it. */
type Labelled = 'courses' | 'score';

/** The words by language; where there is none, English has to do. */
const labels: Readonly<Record<Labelled, Readonly<Record<string, string>>>> = {
	courses: {
		ar: 'المقررات',
		cs: 'Kurzy',
		da: 'Kurser',
		de: 'Kurse',
		el: 'Μαθήματα',
		en: 'Courses',
		es: 'Cursos',
		fi: 'Kurssit',
		fr: 'Cours',
		he: 'קורסים',
		hi: 'पाठ्यक्रम',
		it: 'Corsi',
		ja: '履修科目',
		ko: '수강 과목',
		nb: 'Kurs',
		nl: 'Vakken',
		no: 'Kurs',
		pl: 'Kursy',
		pt: 'Disciplinas',
		ru: 'Курсы',
		sv: 'Kurser',
		tr: 'Dersler',
		uk: 'Курси',
		zh: '课程',
		'zh-Hant': '課程',
	},
	score: {
		ar: 'الدرجة',
		cs: 'Hodnocení',
		da: 'Karakter',
		de: 'Note',
		el: 'Βαθμός',
		en: 'Score',
		es: 'Nota',
		fi: 'Arvosana',
		fr: 'Note',
		he: 'ציון',
		hi: 'अंक',
		it: 'Voto',
		ja: '成績',
		ko: '성적',
		nb: 'Karakter',
		nl: 'Cijfer',
		no: 'Karakter',
		pl: 'Ocena',
		pt: 'Nota',
		ru: 'Оценка',
		sv: 'Betyg',
		tr: 'Not',
		uk: 'Оцінка',
		zh: '成绩',
		'zh-Hant': '成績',
	},
};

/** A line of Markdown that tells a fact: `**Courses:** Networks, Databases`. */
export function labelledLine(fact: Labelled, words: string, locale: Locale): string {
	const {language, script} = new Intl.Locale(locale).maximize();
	const own = labels[fact];
	return `**${own[`${language}-${script}`] ?? own[language] ?? own.en}:** ${words}`;
}
