/**
 * The parts of a year that people name: the months they begin and end in, counted from January of the
 * year; what is beyond December is in the next. A winter comes last, as in ISO 8601-2.
 */
const parts = {
	early: [1, 4],
	mid: [5, 8],
	late: [9, 12],
	spring: [3, 5],
	summer: [6, 8],
	autumn: [9, 11],
	winter: [12, 14],
	summerTerm: [4, 9],
	winterTerm: [10, 15],
	firstQuarter: [1, 3],
	secondQuarter: [4, 6],
	thirdQuarter: [7, 9],
	fourthQuarter: [10, 12],
	firstHalf: [1, 6],
	secondHalf: [7, 12],
	academicYear: [9, 20],
} as const satisfies Record<string, readonly [first: number, last: number]>;

type Name = keyof typeof parts;

const names = Object.keys(parts) as Name[];

/** A part as a sign, which is no letter: from the area of Unicode that nobody's text is in. */
const signOf = (name: Name) => String.fromCharCode(0xe000 + names.indexOf(name));

/** What needs a number or a season to be a part of a year, and what only says how sure a date is. */
const [quarter, term, unsure] = ['\uE020', '\uE021', '\uE022'];

/** What the signs are made of, for regular expressions. */
export const anySign = '\uE000-\uE0FF';
/** The signs of parts, likewise. */
export const anyPart = '\uE000-\uE01F';

/**
 * The words, in the program's languages and in the forms that stand beside a year. A word must mean
 * the same in all of them.
 */
export const partWords: ReadonlyArray<readonly [words: string, sign: string]> = [
	[
		'spring, primavera, printemps, frühling, frühjahr, frühjahrssemester, frühlingssemester, fs, lente, voorjaar, vår, våren, vårtermin, vårterminen, vt, forår, foråret, kevät, kevään, keväällä, wiosna, wiosny, wiosną, jaro, jara, весна, весни, весны, весной, навесні, ilkbahar, bahar, άνοιξη, 春, 春季, 春学期, 봄, ربيع, الربيع, אביב, वसंत',
		signOf('spring'),
	],
	[
		'summer, summers, verano, été, sommer, sommeren, verão, estate, zomer, sommar, sommaren, kesän, kesällä, lato, latem, letni, léto, léta, letní, літо, літа, влітку, лето, лета, летом, yaz, καλοκαίρι, 夏, 夏季, 夏学期, 여름, صيف, الصيف, קיץ, ग्रीष्म, गर्मी',
		signOf('summer'),
	],
	[
		'fall, autumn, otoño, automne, herbst, herbstsemester, hs, outono, autunno, herfst, najaar, höst, hösten, hösttermin, höstterminen, ht, efterår, efteråret, høst, høsten, syksy, syksyn, syksyllä, jesień, jesieni, jesienią, podzim, podzimu, осінь, осені, восени, осень, осени, осенью, sonbahar, güz, φθινόπωρο, 秋, 秋季, 秋学期, 가을, خريف, الخريف, סתיו, शरद',
		signOf('autumn'),
	],
	[
		'winter, winters, invierno, hiver, inverno, vinter, vinteren, vintern, talvi, talven, talvella, zima, zimy, zimą, zimowy, zimní, зима, зими, зимы, зимой, взимку, kış, χειμώνας, χειμώνα, 冬, 冬季, 冬学期, 겨울, شتاء, الشتاء, חורף, सर्दी',
		signOf('winter'),
	],
	['sommersemester, sose, ss, zomersemester', signOf('summerTerm')],
	['wintersemester, wise, ws', signOf('winterTerm')],
	[
		'early, beginning, beginnings, principios, comienzos, inicios, début, anfang, anfangs, início, inicio, inizio, inizi, begin, början, begyndelsen, begynnelsen, primo, alku, alkuvuosi, początek, początku, začátek, začátku, počátek, počátku, початок, начало, начале, başı, başında, αρχές, αρχή, 初, 初め, 初頭, 年初, 초, أوائل, بداية, תחילת, शुरुआत',
		signOf('early'),
	],
	[
		'mid, middle, mediados, mi, milieu, mitte, meados, metà, medio, midden, mitten, midten, puoliväli, połowa, połowie, połowy, polovina, poloviny, polovině, середина, середині, середини, середины, середине, ortası, ortasında, μέσα, 半ば, 年中, 중반, منتصف, אמצע, मध्य',
		signOf('mid'),
	],
	[
		'late, end, finales, fines, fin, ende, final, fim, fine, eind, einde, slutet, slutningen, slutten, ultimo, loppu, loppuvuosi, koniec, końcu, końca, konec, konci, кінець, кінці, конец, конце, sonu, sonunda, τέλη, τέλος, 末, 年底, 年末, 말, أواخر, نهاية, סוף, अंत',
		signOf('late'),
	],
	['上半年, 上半期, 上期, 前期, 상반기', signOf('firstHalf')],
	['下半年, 下半期, 下期, 後期, 하반기', signOf('secondHalf')],
	[
		'q, t, kw, кв, quarter, quartal, trimestre, trimester, kwartaal, kvartal, kvartaali, kwartał, kwartale, čtvrtletí, квартал, кварталі, квартале, çeyrek, τρίμηνο, 四半期, 季度, 분기, الربع, רבעון, तिमाही',
		quarter,
	],
	[
		'h, half, hj, term, sem, semester, semestre, semestr, halbjahr, halfjaar, halvår, puolivuosi, półrocze, pololetí, півріччя, полугодие, семестр, yarıyıl, dönem, εξάμηνο, 学期, 學期, 학기, סמסטר',
		term,
	],
	['first, primer, premier, erstes, primeiro, i, אחד', '1'],
	['second, segundo, deuxième, zweites, ii', '2'],
	['third, tercer, troisième, drittes, terceiro, iii', '3'],
	['fourth, cuarto, quatrième, viertes, quarto, iv', '4'],
	[
		'c, ca, circa, cca, zirka, about, around, approx, approximately, roughly, um, etwa, ungefähr, environ, env, vers, hacia, alrededor de, aprox, aproximadamente, por volta de, cerca de, verso, rond, omstreeks, ongeveer, cirka, omkring, rundt, omtrent, noin, około, ok, kolem, přibližně, близько, приблизно, около, примерно, yaklaşık, civarı, περίπου, 頃, ごろ, 約, 约, 左右, 大约, 약, 경, حوالي, تقريبا, בערך, लगभग',
		unsure,
	],
	[
		'graduating, graduated, graduation, class of, promo, completed, completing, issued, before, after, by, vor, nach, avant, après, antes de, después de, prima del, dopo il, przed',
		unsure,
	],
	[
		'academic year, school year, ay, fy, fiscal year, financial year, schuljahr, studienjahr, akademisches jahr, année universitaire, année scolaire, année académique, curso, curso académico, año académico, anno accademico, ano letivo, ano lectivo, studiejaar, schooljaar, academiejaar, läsår, läsåret, skoleår, skoleåret, lukuvuosi, rok akademicki, rok szkolny, akademický rok, školní rok, навчальний рік, учебный год, 年度, 학년도',
		signOf('academicYear'),
	],
];

const seasons = names.slice(names.indexOf('spring'), names.indexOf('winter') + 1).map(signOf);
const asTerm: Readonly<Record<string, string>> = {
	[signOf('summer')]: signOf('summerTerm'),
	[signOf('winter')]: signOf('winterTerm'),
};
const hasSign = new RegExp(`[${anySign}]`);
const season = `([${seasons.join('')}])`;
const inSeason = new RegExp(`${season}[ -]?${term}|${term}[ -]?${season}`, 'g');
const nth = (sign: string, most: number) =>
	new RegExp(`${sign} ?([1-${most}])(?!\\d)|(?<!\\d)([1-${most}]) ?${sign}`, 'g');
const numbered = [
	{nth: nth(quarter, 4), first: 'firstQuarter'},
	{nth: nth(term, 2), first: 'firstHalf'},
] as const;
/** What begins in one year and ends in the next. */
const wintry = `[${signOf('winter')}${signOf('winterTerm')}${signOf('academicYear')}]`;
const years = '(\\d{4}|\\d\\d)[-–/](\\d{4}|\\d\\d)';
const behindWinter = new RegExp(`(${wintry})[ -]?${years}(?!\\d)`, 'g');
const beforeWinter = new RegExp(`(?<![\\d/.-])${years} ?(${wintry})`, 'g');
const shortYear = new RegExp(`([${anyPart}]) ?(\\d\\d)(?![\\d/.-])`, 'g');

/** A year of two digits: of this century up to 49. */
export function fullYear(digits: string): number {
	const year = Number(digits);
	return digits.length > 2 ? year : year + (year < 50 ? 2000 : 1900);
}

/**
 * Makes one sign of what belongs together, and years of those beside it: `Q3`, `3rd quarter`, `summer
 * semester`, `WS 12/13`. `isUnsure` tells whether a reader has to see the words themselves.
 */
export function joinParts(text: string): {text: string; isUnsure: boolean} {
	const marked = withAcademicYears(text);
	if (!hasSign.test(marked)) return {text, isUnsure: false};
	let joined = marked.replace(inSeason, (_, before: string | undefined, behind: string) => {
		const name = before ?? behind;
		return asTerm[name] ?? name;
	});
	for (const {nth, first} of numbered) {
		joined = joined.replace(nth, (_, behind: string | undefined, before: string) => {
			const index = names.indexOf(first) + Number(behind ?? before) - 1;
			return ` ${signOf(names[index] ?? first)} `;
		});
		joined = joined.replace(/ +/g, ' ').trim();
	}
	const oneWinter = (all: string, sign: string, year: string, next: string) =>
		fullYear(next) % 100 === (fullYear(year) + 1) % 100 ? `${sign} ${fullYear(year)}` : all;
	joined = joined
		.replace(behindWinter, oneWinter)
		.replace(beforeWinter, (all, year: string, next: string, sign: string) =>
			oneWinter(all, sign, year, next),
		)
		.replace(shortYear, (_, sign: string, year: string) => `${sign} ${fullYear(year)}`)
		.replaceAll(unsure, ' ')
		.replace(/ +/g, ' ')
		.replace(/ ?([-–/]) ?/g, '$1')
		.trim();
	return {text: joined, isUnsure: true};
}

const academic = signOf('academicYear');
const yearPair = new RegExp(
	`(?:${academic} ?)?(?<![\\d/.-])(\\d{4})/(\\d{4}|\\d\\d)(?![\\d/.-])`,
	'g',
);

/** Marks the years that begin in one and end in the next, as in `2018/19 – 2020/21`. */
function withAcademicYears(text: string): string {
	const pairs = text.includes('–') ? [...text.matchAll(yearPair)] : [];
	const isNext = ([, year = '', next = '']: readonly string[]) =>
		fullYear(next) % 100 === (Number(year) + 1) % 100;
	const isSure = text.includes(academic) || pairs.some(([, , next]) => Number(next) > 12);
	return pairs.length > 0 && isSure && pairs.every(isNext)
		? text.replace(yearPair, `${academic} $1/$2`)
		: text;
}

/** The months that a part's sign stands for, its first and its last. */
export function monthsOfPart(sign: string): readonly [first: number, last: number] {
	const name = names[sign.charCodeAt(0) - 0xe000];
	return name === undefined ? [1, 12] : parts[name];
}
