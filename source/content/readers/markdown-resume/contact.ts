import {mistypedAddress} from '../../../resume/mistyped.ts';
import {type FieldMap, lookUp, type Mark, mapAt, textAt, type Value} from '../../data/value.ts';
import {slugify} from '../../names/slug.ts';
import {folded, linksOf, type Run, runsOf, withoutIcon, wordsOf} from './inline.ts';
import {isPlace} from './words.ts';

/** Words that name what stands behind them. */
const labels: Record<string, 'email' | 'phone' | 'location' | 'website'> = Object.create(null);
const named = {
	email:
		'email e-mail mail correo courriel 邮箱 メール 이메일 почта e-mail-adresse email-address contact-email',
	phone:
		'phone telephone tel mobile cell telefon handy telefono telefone portable 电话 手机 電話 전화 телефон phone-number mobile-number p t m',
	location:
		'location address based-in lives-in city ort adresse anschrift wohnort direccion ubicacion localisation lieu indirizzo 地址 所在地 住所 주소 адрес город',
	website:
		'website web homepage site webseite sitio-web site-web blog portfolio url 网站 主页 ウェブサイト сайт',
} as const;
for (const [field, words] of Object.entries(named) as Array<[keyof typeof named, string]>)
	for (const word of words.split(' ')) labels[slugify(word)] = field;

const networks =
	/^(?:github|gitlab|linkedin|linked-in|twitter|x|stack-?overflow|instagram|youtube|orcid|mastodon|facebook|telegram|skype|medium|dev|codepen|kaggle|bluesky|google-scholar|researchgate)$/;
const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const phone = /^\(?\+?[\d(][\d\s().\u00A0/-]{5,}\d$/;
const address = /^(?:https?:\/\/\S+|(?:www\.)?(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?)$/i;
const titles =
	/^(?:contacts?|contact-(?:info(?:rmation)?|details|me)|kontakt\w*|contacto|datos-de-contacto|coordonnees|contatti|contato|contactgegevens|personal-(?:info(?:rmation)?|details)|persoenliche-daten|联系方式|联系我|連絡先|연락처|контакты|footer|links|get-in-touch|reach-me)$/;

/** Whether a section is about how to reach somebody, by its title. */
export function isContactTitle(title: string): boolean {
	return titles.test(slugify(withoutIcon(title)));
}

/** Whether a word names a way to reach somebody. */
export function isContactLabel(word: string): boolean {
	const slug = slugify(withoutIcon(word));
	return labels[slug] !== undefined || networks.test(slug);
}

/** Reads lines about a person one after the other. */
export class ContactReader {
	readonly fields: FieldMap;
	readonly #links: Value[] = [];
	readonly #labels = new Map<string, string>();
	readonly #definitions: ReadonlyMap<string, string>;

	/** `fields` are what is known already. */
	constructor(fields: FieldMap, definitions: ReadonlyMap<string, string>) {
		this.fields = new Map(fields);
		this.#definitions = definitions;
	}

	/** Whether a line holds an address of any kind. */
	hasContact(line: string): boolean {
		return piecesOf(line).some((piece) => {
			const runs = this.#runs(piece);
			const {label, words} = labelled(wordsOf(runs));
			return (
				mail.test(words) ||
				phone.test(words) ||
				address.test(words) ||
				(label !== undefined && (labels[label] !== undefined || networks.test(label))) ||
				(linksOf(runs).length > 0 && isOnlyLinks(runs))
			);
		});
	}

	/** Takes what it understands of a line. `rest` is what is left, `isWhole` whether that is all. */
	read(line: string, mark: Mark): {rest: string; isWhole: boolean} {
		const pieces = piecesOf(line);
		const left = pieces.filter((piece) => !this.#take(piece, mark));
		return {
			rest: left.map((piece) => piece.trim()).join(' · '),
			isWhole: left.length === pieces.length,
		};
	}

	/** One that knows the same, and may go on on its own. */
	copy(): ContactReader {
		const copy = new ContactReader(this.fields, this.#definitions);
		for (const [url, label] of this.#labels) copy.#labels.set(url, label);
		return copy;
	}

	/** Takes a text for a field that is not known yet. */
	set(field: string, text: string, mark: Mark): boolean {
		const words = folded(text);
		if (words === '' || lookUp(this.fields, [field])) return false;
		this.fields.set(field, {mark, value: textAt(words, mark)});
		return true;
	}

	/** All fields, the links as one of them. */
	finish(): FieldMap {
		const [first] = this.#links;
		if (!first) return this.fields;
		const key = lookUp(this.fields, ['links']) ? 'profiles' : 'links';
		const value = {kind: 'list', items: this.#links, mark: first.mark} as const;
		return this.fields.set(key, {mark: first.mark, value});
	}

	#runs(piece: string): Run[] {
		return runsOf(piece, this.#definitions);
	}

	/** `labels` say what the link is, as far as its address doesn't. One address has one label. */
	#link(labels: ReadonlyArray<string | undefined>, url: string, mark: Mark): boolean {
		const bare = url.toLowerCase();
		const told = labels.filter((each) => each && !bare.includes(each.toLowerCase()));
		const label = told.join(': ');
		const known = this.#labels.get(url);
		if (known !== undefined) return label === '' || label === known;
		this.#labels.set(url, label);
		const values: Array<[string, Value]> = [['url', textAt(url, mark)]];
		if (label !== '') values.unshift(['label', textAt(label, mark)]);
		this.#links.push(mapAt(mark, values));
		return true;
	}

	/** Sets a field, unless it is something else already. */
	#settle(field: string, words: string, mark: Mark): boolean {
		return this.#says(field, words) || this.set(field, words, mark);
	}

	/** Whether a field says just this. */
	#says(field: string, words: string): boolean {
		const known = lookUp(this.fields, [field]);
		return known?.kind === 'scalar' && folded(known.text).toLowerCase() === words.toLowerCase();
	}

	#take(piece: string, mark: Mark): boolean {
		const runs = this.#runs(piece);
		const whole = withoutIcon(wordsOf(runs));
		if (whole === '') return linksOf(runs).length === 0;
		const {label, name, words} = labelled(whole);
		const known = label === undefined ? undefined : labels[label];
		if (label === undefined && this.#says('name', words) && linksOf(runs).length === 0) return true;
		const isMail = mail.exec(words)?.[0] === words;
		const links = linksOf(runs).map((link) => ({...link, label: withoutIcon(link.label)}));
		const [only, ...more] = links;
		const target = only?.url.replace(/^mailto:/i, '');
		if (only && target !== undefined && mail.exec(target)?.[0] === target && more.length === 0) {
			const said = isMail || labels[slugify(words)] === 'email';
			if (!said && !isOnlyLinks(runs)) return false;
			if (said && (label === undefined || known === 'email') && this.#settle('email', target, mark))
				return true;
			return this.#link([said ? name : words], `mailto:${target}`, mark);
		}
		// One with a slip in it becomes a link too: who reads that says what was likely meant.
		const isOpen = (url: string) => /^(?:https?:|tel:|mailto:|www\.)/i.test(url) || isSlip(url);
		if (only && !links.every(({url}) => isOpen(url))) return false;
		if (only && isOnlyLinks(runs, name)) {
			if (/^tel:/i.test(only.url) && more.length === 0 && this.#settle('phone', words, mark))
				return true;
			const before = known === undefined && !only.label.startsWith(name ?? '') ? name : undefined;
			const fresh = links.filter(({label: own, url}) => !this.#link([before, own], url, mark));
			return fresh.length === 0;
		}
		if (only) return false;
		if (isMail && (label === undefined || known === 'email')) {
			return this.#settle('email', words, mark) || this.#link([], `mailto:${words}`, mark);
		}
		if (phone.test(words) && words.replace(/\D/g, '').length >= 7) {
			if (label !== undefined && known !== 'phone') return false;
			return this.#settle('phone', words, mark);
		}
		const isSite = label === undefined || known === 'website' || networks.test(label);
		if (address.test(words) && isSite) {
			const url = /^https?:/i.test(words) ? words : `https://${words}`;
			return this.#link([known === 'website' ? undefined : name], url, mark);
		}
		if (isSlip(words) && isSite) return this.#link([name], words, mark);
		if (label !== undefined && networks.test(label) && /^@?[\w.-]+$/.test(words)) {
			const site = sites[label];
			if (site === undefined) return false;
			return this.#link([name], `https://${site}${words.replace(/^@/, '')}`, mark);
		}
		const isWhere = known === 'location' ? words.length < 100 : isPlace(words) && words.length < 60;
		if (label !== undefined && known !== 'location') return false;
		return isWhere && this.#settle('location', words, mark);
	}
}

const sites: Record<string, string> = {
	github: 'github.com/',
	gitlab: 'gitlab.com/',
	linkedin: 'www.linkedin.com/in/',
	twitter: 'twitter.com/',
	x: 'x.com/',
};

/** The pieces of a line, without what makes it a list, a quote or a row of a table. */
function piecesOf(line: string): string[] {
	const bare = line
		.replace(/^\s*(?:>\s*)*(?:[-*+:~]\s+|\d{1,9}[.)]\s+)?/, '')
		.replace(/\\\s*$/, '')
		.trim();
	if (/^[\s|:-]*$/.test(bare)) return [];
	return bare
		.split(
			/\s*(?<!\\)[|•·∙●▪◦⋄⋅]\s*|\s+(?:—|–|-{1,2}|\/)\s+|<br\s*\/?>|\t|\s{3,}|(?:&nbsp;|&emsp;|&ensp;|\u00A0){2,}|\s*&(?:bull|middot|nbsp);\s*/,
		)
		.filter((piece) => piece.trim() !== '');
}

/** Whether it is an address that somebody mistyped. */
function isSlip(text: string): boolean {
	return mistypedAddress(text)?.meant !== undefined;
}

/** A label and what it names: `Email: ada@example.org`. */
function labelled(text: string): {label?: string; name?: string; words: string} {
	const [, name, words = ''] =
		/^([\p{L}][\p{L} .'-]{0,24}?)\s*[:：]\s*(?!\/\/)(\S.*)$/u.exec(text) ?? [];
	if (name === undefined) return {words: text};
	return {label: slugify(name), name, words: withoutIcon(words)};
}

/** Whether there is nothing beside links but signs and the `label`. */
function isOnlyLinks(runs: readonly Run[], label = ''): boolean {
	const rest = runs.filter(({url}) => url === undefined).map(({text}) => text);
	const words = withoutIcon(rest.join(' '))
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
	return words === '' || words === label.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
