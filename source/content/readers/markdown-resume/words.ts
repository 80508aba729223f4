/*
 * Words that tell what a phrase is: something a person was, something they passed, somewhere they
 * were. They only decide between two phrases; nothing is lost where they are wrong.
 */

const roles =
	'engineer|developer|programmer|architect|manager|director|lead|leader|head of|chief|officer|president|vp|cto|ceo|' +
	'cfo|coo|founder|co-founder|owner|partner|consultant|analyst|scientist|researcher|designer|administrator|specialist|' +
	'technician|coordinator|assistant|associate|intern|internship|trainee|apprentice|student|fellow|postdoc|professor|' +
	'lecturer|teacher|tutor|instructor|mentor|coach|editor|writer|translator|nurse|accountant|clerk|cook|chef|driver|' +
	'freelancer?|contractor|contributor|maintainer|speaker|volunteer|member|organi[sz]er|advis[eo]r|supervisor|operator|' +
	'tester|sre|producer|artist|photographer|journalist|librarian|secretary|representative|representante|' +
	'entwickler(?:in)?|ingenieur(?:in)?|leiter(?:in)?|praktikant(?:in)?|berater(?:in)?|mitarbeiter(?:in)?|' +
	'ingenier[oa]|desarrollador[a]?|programador[a]?|director[a]|gerente|becari[oa]|profesor[a]?|analista|consultor[a]?|' +
	'ing[ée]nieure?|d[ée]veloppeu(?:r|se)|stagiaire|responsable|chef(?:fe)? de|enseignante?|chercheu(?:r|se)|' +
	'sviluppat(?:ore|rice)|ingegnere|desenvolvedor[a]?|engenheir[oa]|ontwikkelaar|utvecklare|programista|разработчик|' +
	'инженер|программист';
const degrees =
	'b\\.?\\s?sc|m\\.?\\s?sc|b\\.?a|m\\.?a|b\\.?s|m\\.?s|ph\\.?\\s?d|bachelor\\S*|master\\S*|m\\.?b\\.?a|diplom\\S*|doctor\\S*|' +
	'degree|licenciatur\\S*|licence|grado|abitur|b\\.?\\s?eng|m\\.?\\s?eng|b\\.?\\s?tech|m\\.?\\s?tech|laurea|baccalaur\\S*|' +
	'maestr[ií]a|a-levels?|ged';
const organizations =
	'universi\\S+|college|schools?|institut\\S*|academ\\S+|hochschule|polytechni\\S*|[ée]cole|escuela|colegio|scuola|lyc[ée]e|' +
	'gymnasium|inc|llc|ltd|limited|gmbh|ag|corp|corporation|company|co|group|bank|labs?|laborator\\S+|technologies|' +
	'solutions|studios?|agency|foundation|ministry|hospital|museum|society|s\\.a|sarl|s\\.r\\.l|b\\.v|oy|ab|plc';

const anyOf = (words: string) => new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, 'iu');

const role = anyOf(`${roles}|${degrees}`);
const organization = anyOf(organizations);

/** Whether a phrase says what somebody was, or what they passed. */
export function isRole(phrase: string): boolean {
	return role.test(phrase);
}

/** Whether a phrase is likely the name of an organization. */
export function isOrganization(phrase: string): boolean {
	return organization.test(phrase);
}

let countries: ReadonlySet<string> | undefined;

/** The names of all countries in English, in lower case. */
function countryNames(): ReadonlySet<string> {
	if (!countries) {
		const names = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});
		const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
		const all = letters.flatMap((a) => letters.map((b) => names.of(a + b)?.toLowerCase() ?? ''));
		countries = new Set([...all, 'usa', 'us', 'uk', 'england', 'scotland', 'wales']);
	}
	return countries;
}

/** Whether a phrase is a place: it ends with a country, or with letters of a state, or says remote. */
export function isPlace(phrase: string): boolean {
	if (/^(?:fully )?(?:remote|hybrid|on-?site|home office)\b/i.test(phrase)) return true;
	const parts = phrase.split(/\s*(?:,|\s-\s|\/)\s*/);
	const last = parts.at(-1)?.trim() ?? '';
	if (parts.length > 1 && /^[A-Z]{2}$/.test(last)) return true;
	return countryNames().has(last.toLowerCase());
}
