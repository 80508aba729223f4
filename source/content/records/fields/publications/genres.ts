import type {Locale} from '../../../../resume/types.ts';

/** Kinds of publications that say more than where they are, in the order of `words`. */
const kinds = ['thesis', 'doctoral', 'master', 'bachelor', 'report', 'patent'] as const;

type Kind = (typeof kinds)[number];

const named = (kind: Kind, names: string) => names.split(' ').map((name) => [name, kind] as const);

/** The names of the kinds in BibTeX, BibLaTeX, CSL, and, as numbers, in Hugo's academic themes. */
const byName: ReadonlyMap<string, Kind> = new Map([
	...named('thesis', 'thesis 7'),
	...named('doctoral', 'phdthesis doctoralthesis'),
	...named('master', 'mastersthesis masterthesis mathesis'),
	...named('bachelor', 'bachelorsthesis bachelorthesis bathesis'),
	...named('report', 'report techreport resreport 4'),
	...named('patent', 'patent patentus patenteu patreq 8'),
]);

/** The words by language; where there is none, English has to do. */
const words: Readonly<Record<string, string>> = {
	ar: 'أطروحة|أطروحة دكتوراه|رسالة ماجستير|رسالة بكالوريوس|تقرير|براءة اختراع',
	cs: 'Práce|Disertační práce|Diplomová práce|Bakalářská práce|Zpráva|Patent',
	da: 'Afhandling|Ph.d.-afhandling|Kandidatspeciale|Bachelorprojekt|Rapport|Patent',
	de: 'Abschlussarbeit|Dissertation|Masterarbeit|Bachelorarbeit|Bericht|Patent',
	el: 'Διατριβή|Διδακτορική διατριβή|Μεταπτυχιακή εργασία|Πτυχιακή εργασία|Έκθεση|Δίπλωμα ευρεσιτεχνίας',
	en: 'Thesis|PhD thesis|Master’s thesis|Bachelor’s thesis|Technical report|Patent',
	es: 'Tesis|Tesis doctoral|Tesis de máster|Trabajo de fin de grado|Informe|Patente',
	fi: 'Opinnäyte|Väitöskirja|Pro gradu -tutkielma|Kandidaatintutkielma|Raportti|Patentti',
	fr: 'Thèse|Thèse de doctorat|Mémoire de master|Mémoire de licence|Rapport|Brevet',
	he: 'עבודת גמר|עבודת דוקטורט|עבודת מוסמך|עבודת גמר לתואר ראשון|דוח|פטנט',
	hi: 'शोध प्रबंध|पीएचडी शोध प्रबंध|स्नातकोत्तर शोध प्रबंध|स्नातक शोध प्रबंध|रिपोर्ट|पेटेंट',
	it: 'Tesi|Tesi di dottorato|Tesi di laurea magistrale|Tesi di laurea|Rapporto|Brevetto',
	ja: '学位論文|博士論文|修士論文|卒業論文|報告書|特許',
	ko: '학위 논문|박사 학위 논문|석사 학위 논문|학사 학위 논문|보고서|특허',
	nb: 'Avhandling|Doktoravhandling|Masteroppgave|Bacheloroppgave|Rapport|Patent',
	nl: 'Scriptie|Proefschrift|Masterscriptie|Bachelorscriptie|Rapport|Octrooi',
	pl: 'Praca dyplomowa|Rozprawa doktorska|Praca magisterska|Praca licencjacka|Raport|Patent',
	pt: 'Tese|Tese de doutorado|Dissertação de mestrado|Monografia|Relatório|Patente',
	ru: 'Диссертация|Кандидатская диссертация|Магистерская диссертация|Дипломная работа|Отчёт|Патент',
	sv: 'Uppsats|Doktorsavhandling|Masteruppsats|Kandidatuppsats|Rapport|Patent',
	tr: 'Tez|Doktora tezi|Yüksek lisans tezi|Lisans tezi|Rapor|Patent',
	uk: 'Дисертація|Кандидатська дисертація|Магістерська робота|Дипломна робота|Звіт|Патент',
	zh: '学位论文|博士论文|硕士论文|学士论文|报告|专利',
	'zh-Hant': '學位論文|博士論文|碩士論文|學士論文|報告|專利',
};

/** The word for a kind of publication in a language, where the kind goes by a name that is known. */
export function genreWord(name: string, locale: Locale): string | undefined {
	const kind = byName.get(name.toLowerCase().replace(/[^a-z\d]/g, ''));
	if (kind === undefined) return undefined;
	const {language, script} = new Intl.Locale(locale).maximize();
	const own = words[`${language}-${script}`] ?? words[language] ?? words.en;
	return own?.split('|')[kinds.indexOf(kind)];
}
