import type {Period} from '../types.ts';
import {parsePeriod} from './period.ts';
import type {NumberOrder} from './period-date.ts';

/** What stands between brackets, behind a dot, a comma or a dash, at the end of a text. */
const tails = [
	/^(?<dates>.*\S)\s*\((?<said>[^()]+)\)$/su,
	/^(?<dates>.*\S)\s*（(?<said>[^（）]+)）$/su,
	/^(?<dates>.*\S)\s*\[(?<said>[^[\]]+)\]$/su,
	/^(?<dates>.*\S)\s*[·•|;](?<said>[^·•|;]+)$/su,
	/^(?<dates>.*\S)\s*[,，、](?<said>[^,，、]+)$/su,
	/^(?<dates>.*\S)(?:\s+[-–—]+|:)\s+(?<said>\S.*)$/su,
];

/** Words for what has not come yet, which stand without a sign as well: `Expected May 2027`. */
const expected =
	'(?:expected|anticipated|estimated|projected|planned)(?:\\s+graduation)?(?:\\s+date)?|est\\.?|exp\\.?|due|voraussichtlich|voraus\\.?|vsl\\.?|vorauss\\.?|geplant|prévue?|attendue?|previst[oa]|esperad[oa]|estimad[oa]|attes[oa]|verwacht|förväntad|beräknad|forventet|odotettu|przewidywan[yae]|planowan[yae]|předpokládan[ýé]|plánovan[ýé]|ожидается|очікується|beklenen|αναμενόμεν[οη]|متوقع|צפוי|अपेक्षित|예정|예상|(?:卒業|修了)?(?:予定|見込み?)|预计|预期|預計';
const before = new RegExp(
	`(?<![\\p{L}])(?<said>${expected})(?:\\s*[:,)]|\\s+in)?\\s*(?=[\\p{L}\\d])`,
	'iu',
);
const behind = new RegExp(`^(?<dates>.*\\S)\\s*(?<![\\p{L}])(?<said>${expected})$`, 'isu');

/** A number and its unit, once or more: `4 months`, `1 yr 2 mos`, `2 Jahre und 3 Monate`, `1年2か月`. */
const length =
	/^(?:\P{L}{0,3}\d+(?:[.,]\d+)?\+?\s*(?!h\b|hrs?\b|hours?|std|stunden|heures?|horas?|ore\b|uur|ч|год)\p{L}[\p{L}\p{M}]*\.?[\s,&+]*(?:\p{L}{1,3}\s+)?)+$/iu;

/** Longer than any period with a remark. */
const maximumLength = 200;

/** Years are dates, and no remark, unless brackets tell them apart. */
const isDated = /\d{3}/;
const isBracketed = /[)）\]]$/;

/**
 * Reads a period as `parsePeriod` does, with a remark beside its dates: `2023 – 2026 (expected)`,
 * `2019 – 2021, part-time`, `2019 – 2021 – parental leave`, `Expected May 2027`. How long it was is no
 * remark, as it is counted: `May 2018 - August 2018 (4 months)`.
 */
export function parseRemarked(written: string, order: NumberOrder = {}): Period {
	const whole = parsePeriod(written, order);
	if ((whole.start && !whole.asWritten) || written.length > maximumLength) return whole;
	const remarks: string[] = [];
	let dates = whole.written;
	for (;;) {
		const cut = cutFrom(dates);
		if (!cut) return whole;
		dates = cut.dates;
		remarks.unshift(...cut.said);
		const period = parsePeriod(dates, order);
		if (!period.start) continue;
		const remark = remarks.join(', ');
		return {...period, written: whole.written, ...(remark !== '' && {remark})};
	}
}

/** The text without the last remark in it, which stands nowhere among the dates. */
function cutFrom(text: string): {dates: string; said: string[]} | undefined {
	const tail = [...tails, behind]
		.map((pattern) => pattern.exec(text)?.groups)
		.find(
			(groups) =>
				groups?.said !== undefined &&
				(!isDated.test(groups.said) || (isBracketed.test(text) && /\p{L}/u.test(groups.said))),
		);
	if (tail?.dates !== undefined && tail.said !== undefined)
		return {dates: tail.dates, said: remarksIn(tail.said)};
	const {index, 0: found = '', groups} = before.exec(text) ?? {};
	if (index === undefined || groups?.said === undefined) return undefined;
	const dates = `${text.slice(0, index)}${text.slice(index + found.length)}`;
	return {dates: dates.replace(/\(\s*/g, '').trim(), said: [groups.said.toLowerCase()]};
}

function remarksIn(said: string): string[] {
	return said
		.split(/[,;]/)
		.map((part) => part.trim())
		.filter((part) => part !== '' && !length.test(part));
}
