import {fold} from './month-names.ts';
import {partWords} from './year-parts.ts';

/**
 * The words of a period, by locale: those that say that it lasts, that stand between its two
 * dates, that stand before the first, and that say nothing. All locales are understood in every
 * file, so a word must mean the same in all of them. Accents, case and apostrophes (which are
 * spaces here) don't matter; postpositions that mean "from" are separators.
 */
const vocabulary: Record<string, {now: string; to?: string; since?: string; noise?: string}> = {
	en: {
		now: 'present, present day, now, today, current, currently, date, ongoing, onward, onwards, in progress',
		to: 'to, until, till, through, thru, up to',
		since: 'since, from, starting, as of',
		noise: 'the, of, in',
	},
	es: {
		now: 'actualidad, presente, actual, actualmente, hoy, hoy en dia, ahora, fecha, en curso, en adelante, momento',
		to: 'a, al, hasta',
		since: 'desde, a partir de, a partir del',
		noise: 'de, del, el, la, en',
	},
	fr: {
		now: 'aujourd hui, aujourdhui, présent, ce jour, maintenant, en cours, actuel, actuellement, heure actuelle, nos jours',
		to: 'à, au, jusqu à, jusqu au, jusqu en, jusque',
		since: 'depuis, à partir de, à partir du',
		noise: 'le, du, d, l',
	},
	de: {
		now: 'heute, jetzt, gegenwart, aktuell, laufend, derzeit, dato, heutigen tag',
		to: 'bis, bis zum, bis zur',
		since: 'seit, ab, von, vom',
		noise: 'dem, den, der, im',
	},
	pt: {
		now: 'hoje, agora, atual, atualmente, atualidade, dias atuais, em andamento',
		to: 'até, ao, à',
		noise: 'o, os, em',
	},
	it: {
		now: 'oggi, adesso, ora, attuale, attualmente, in corso',
		to: 'ad, all, fino a, fino al, fino ad, sino a, sino al, sino ad',
		since: 'da, dal, dall, a partire da, a partire dal',
		noise: 'il, dell, nel',
	},
	nl: {
		now: 'heden, nu, vandaag, huidig, lopend, dit moment',
		to: 'tot, tot en met, tot aan, t/m',
		since: 'sinds, vanaf, van',
		noise: 'het',
	},
	sv: {
		now: 'nu, nutid, nuvarande, idag, i dag, pågående, tills vidare',
		to: 'till, t o m, till och med',
		since: 'sedan, från, från och med, fr o m',
	},
	da: {
		now: 'nu, nuværende, dags dato, i dag, igangværende',
		to: 'til, til og med',
		since: 'siden, fra, fra og med',
	},
	nb: {
		now: 'nå, nåværende, dags dato, i dag, pågående',
		to: 'til, til og med',
		since: 'siden, fra, fra og med',
	},
	fi: {
		now: 'nyt, nykyinen, nykyhetki, nykyään, tänään, toistaiseksi, jatkuu',
		to: 'alkaen, lähtien',
		noise: 'asti, saakka',
	},
	pl: {
		now: 'obecnie, teraz, dziś, dzisiaj, nadal, chwili obecnej, teraźniejszość',
		to: 'do',
		since: 'od',
		noise: 'r, roku',
	},
	cs: {
		now: 'současnost, současnosti, současné doby, nyní, dosud, dnes, dneška, přítomnost, trvá',
		to: 'do, až',
		since: 'od',
		noise: 'roku',
	},
	uk: {
		now: 'тепер, зараз, сьогодні, теперішній час, теперішнього часу, цей час, дотепер, донині, нині',
		to: 'до, по',
		since: 'з, із, від, починаючи з',
		noise: 'р, рік, року',
	},
	ru: {
		now: 'настоящее время, настоящего времени, наст время, н в, сейчас, сегодня, сей день, ныне',
		to: 'до, по',
		since: 'с, от, начиная с',
		noise: 'г, год, года',
	},
	tr: {
		now: 'günümüz, günümüze, bugün, bugüne, şimdi, şu an, halen, hâlâ, devam, devam ediyor',
		to: 'dan beri, den beri, tan beri, ten beri',
		noise: 'kadar',
	},
	el: {
		now: 'σήμερα, παρόν, τώρα, σε εξέλιξη',
		to: 'έως, ως, μέχρι',
		since: 'από',
		noise: 'το, τον, του, την',
	},
	ja: {now: '現在, 今, 今日, 現職, 在職中, 継続中', to: 'から, より, 以降', noise: 'まで, 第'},
	zh: {
		now: '现在, 現在, 今, 今天, 目前, 迄今, 如今',
		to: '至, 到, 起, 以来, 以來',
		since: '自, 从, 從',
	},
	ko: {now: '현재, 지금, 오늘, 재직중, 재직 중, 진행중, 진행 중', to: '부터, 이후', noise: '까지'},
	ar: {
		now: 'الآن, اليوم, الحاضر, الوقت الحاضر, الوقت الحالي, حاليا, حاليًا, حالياً, مستمر',
		to: 'إلى, الى, حتى',
		since: 'منذ, من',
		noise: 'عام, سنة',
	},
	he: {
		now: 'היום, כיום, כעת, עכשיו, הווה, נוכחי',
		to: 'עד, ועד',
		since: 'מאז, מ, משנת',
		noise: 'שנת',
	},
	hi: {now: 'वर्तमान, अब, अभी, आज, अब तक, अभी तक, जारी', to: 'से', noise: 'तक'},
};

/** How the words of periods are read. */
type PeriodWords = {
	/**
	 * What each folded word is written as before dates are looked for. Words are lower case by then, so
	 * that capitals are free to stand for what was understood.
	 */
	marks: ReadonlyMap<string, string>;
	/** The words of the scripts that put no spaces between them. */
	unspaced: RegExp;
	/** Any word, and the longest phrase of the vocabulary that begins there. */
	any: RegExp;
};

const known = new Map<boolean, PeriodWords>();

/**
 * The words of all languages, made when they are asked for: many periods are digits alone, and few
 * need those for the parts of a year.
 */
export function periodWords(withParts: boolean): PeriodWords {
	const words = known.get(withParts) ?? makeWords(withParts);
	known.set(withParts, words);
	return words;
}

function makeWords(withParts: boolean): PeriodWords {
	const marks = new Map<string, string>();
	const add = (words: string, mark: string) => {
		for (const word of words.split(', ').filter(Boolean)) marks.set(fold(word), mark);
	};
	if (withParts) for (const [words, sign] of partWords) add(words, sign);
	for (const {now, to = '', since = '', noise = ''} of Object.values(vocabulary)) {
		add(now, '–N');
		add(to, '–');
		add(since, 'S');
		add(noise, '');
	}
	const phrases = [...marks.keys()].sort((a, b) => b.length - a.length);
	const isUnspaced = (word: string) => /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Hangul}]/u.test(word);
	return {
		marks,
		unspaced: new RegExp(phrases.filter(isUnspaced).join('|'), 'g'),
		any: new RegExp(
			`(?<![\\p{L}\\p{M}])(?:${phrases.join('|')})(?![\\p{L}\\p{M}])|\\p{L}[\\p{L}\\p{M}]*`,
			'gu',
		),
	};
}
