import {describe, expect, it} from 'vitest';
import {loadLanguage} from '../../../source/commands/check/job/load-language.ts';
import {finder} from '../../../source/resume/job/concepts.ts';
import {postingOf} from '../../../source/resume/job/posting.ts';
import {needOf, termsOf} from '../../../source/resume/job/terms.ts';
import {fc} from '../../property.ts';

const languages = {
	en: await loadLanguage('en'),
	es: await loadLanguage('es'),
	fr: await loadLanguage('fr'),
	de: await loadLanguage('de'),
	ja: await loadLanguage('ja'),
};

const finders = Object.fromEntries(
	Object.entries(languages).map(([locale, language]) => [locale, finder([], language, [locale])]),
) as Record<keyof typeof languages, ReturnType<typeof finder>>;

function terms(text: string, locale: keyof typeof languages = 'en', own: readonly string[] = []) {
	const language = languages[locale];
	const lines = text.split('\n').map((each, index) => ({text: each, line: index + 1}));
	const find = own.length > 0 ? finder(own, language, [locale]) : finders[locale];
	const found = termsOf(postingOf(lines, language), find, language);
	return found.map((term) => ({name: term.name, need: needOf(term), mentions: term.mentions}));
}
const names = (...args: Parameters<typeof terms>) => terms(...args).map(({name}) => name);

describe('the terms of a posting', () => {
	it('are what follows “years of”, and each of an enumeration', () => {
		expect(names('Requirements\n- 5+ years of experience in accounting, payroll or COBOL')).toEqual(
			['accounting', 'payroll', 'COBOL'],
		);
	});

	it('are phrases between the words of all postings', () => {
		expect(
			names(
				'Requirements\n- Strong knowledge of renal replacement therapy in a fast-paced environment',
			),
		).toEqual(['renal replacement therapy']);
		expect(names('Requisitos\n- Experiencia en consolidación de cuentas\n', 'es')).toEqual([
			'consolidación de cuentas',
		]);
		expect(names('Profil :\n- Bonne connaissance de la gestion des stocks', 'fr')).toEqual([
			'gestion des stocks',
		]);
		expect(names('Dein Profil:\n- Erfahrung mit Kubernetes und SAP', 'de')).toEqual([
			'Kubernetes',
			'SAP',
		]);
	});

	it('are an abbreviation of two words in the plural as a whole, also where a sentence goes on', () => {
		expect(names('Requisitos\n- Experiencia en RR. HH. Máster', 'es')).toEqual([
			'RR. HH',
			'Máster',
		]);
		expect(names('Requisitos\n- Máster en Dirección de RR. HH.', 'es')).toEqual([
			'Máster',
			'RR. HH',
		]);
	});

	it('are nouns also where an adjective of all postings follows', () => {
		expect(names('Profil :\n- Maîtrise de l’hémodialyse continue', 'fr')).toEqual(['hémodialyse']);
	});

	it('are long words where words are put together, but no praise', () => {
		expect(
			names(
				'Deine Aufgaben:\n- Betreuung der Anlagenbuchhaltung\n\nDein Profil:\n- Einfühlungsvermögen und Teamfähigkeit',
				'de',
			),
		).toEqual(['Anlagenbuchhaltung']);
	});

	it('are languages, also in one word with what is known of them', () => {
		expect(names('Dein Profil:\n- Gute Englischkenntnisse', 'de')).toEqual(['Englischkenntnisse']);
	});

	it('are names with a stroke in them, and those that begin with a little word', () => {
		expect(names('Requirements\n- Experience with TCP/IP and open source')).toEqual([
			'TCP/IP',
			'open source',
		]);
	});

	it('are names by any of their names, once', () => {
		const [only, ...others] = terms('Requirements\n- Kubernetes\n- k8s');
		expect(others).toEqual([]);
		expect(only?.mentions.map(({line}) => line)).toEqual([2, 3]);
	});

	it('are no words that are only spelt like a name', () => {
		expect(names('Requirements\n- Go to customers and react to what they say')).not.toContain('Go');
		expect(names('Requirements\n- Go, React and R')).toEqual(['Go', 'React', 'R']);
		expect(names('Requirements\n- R&D experience')).toEqual([]);
		expect(names('Requirements\n- C#, C++ and .NET')).toEqual(['C#', 'C++', '.NET']);
	});

	it('are what the résumé calls a skill', () => {
		const text = 'We work with glass blowing every day.';
		expect(names(text)).toEqual([]);
		expect(names(text, 'en', ['Glass blowing'])).toEqual(['glass blowing']);
		expect(names('ガラス工芸とKubernetesの経験', 'ja', ['ガラス工芸'])).toEqual([
			'ガラス工芸',
			'Kubernetes',
		]);
	});

	it('are no boilerplate', () => {
		const text = `
At Blue Heron, we are looking for a passionate colleague with a positive attitude.

What we offer
- A salary of 50,000, Python courses and a gym

Blue Heron is an equal opportunity employer, without regard to religion or disability.
Send your CV to jobs@blueheron.example before 1 March.
Location: Berlin`;
		expect(names(text)).toEqual([]);
	});

	it('come in the order in which they are asked for', () => {
		const text = `Senior Nurse

Responsibilities
- Write care plans
Essential
- PALS
- Triage, and more triage
- Experience in triage
Desirable
- Spanish
- Spanish, again`;
		expect(terms(text).map(({name, need}) => `${name} ${need}`)).toEqual([
			'Triage must',
			'Nurse must',
			'PALS must',
			'care plans asked',
			'Spanish nice',
		]);
		const clauses = 'Requirements\n- Go (Rust is a plus); Kafka is required';
		expect(terms(clauses).map(({name, need}) => `${name} ${need}`)).toEqual([
			'Go must',
			'Kafka must',
			'Rust nice',
		]);
	});

	it('are the same however the lines of the posting are wrapped', () => {
		const word = fc.constantFrom(
			...'we want experience with machine learning Kubernetes Amazon Web Services and or of in a strong knowledge wound care team IFRS nursing, management. must plus: required; (Go) Terraform'.split(
				' ',
			),
		);
		const paragraph = fc.array(word, {minLength: 1, maxLength: 60}).map((words) => words.join(' '));
		const mark = fc.constantFrom('', '- ', '## ');
		fc.assert(
			fc.property(
				fc.array(fc.tuple(mark, paragraph), {minLength: 1, maxLength: 6}),
				fc.integer({min: 40, max: 120}),
				(blocks, width) => {
					const whole = blocks.map(([sign, text]) => sign + text).join('\n\n');
					const wrapped = blocks
						.map(([sign, text]) => (sign === '## ' ? sign + text : wrap(sign + text, width)))
						.join('\n\n');
					const told = (text: string) =>
						terms(text).map(({name, need, mentions}) => [
							name,
							need,
							mentions.map(({sentence}) => sentence),
						]);
					expect(told(wrapped)).toEqual(told(whole));
				},
			),
		);
	});

	it('are found in any text, and have nothing in them that a terminal obeys', () => {
		fc.assert(
			fc.property(
				fc.string({unit: 'binary', maxLength: 400}),
				fc.constantFrom('en', 'es', 'fr', 'de', 'ja'),
				(text, locale) => {
					for (const each of terms(`Requirements\n- ${text}`, locale as keyof typeof languages))
						expect(JSON.stringify(each)).not.toMatch(
							/\\u00[01]|\\u007f|[\u0080-\u009F\u202A-\u202E]/,
						);
				},
			),
		);
	});
});

/** Lines of at most so many columns, if the words allow. */
function wrap(text: string, width: number): string {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= width)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines.join('\n');
}
