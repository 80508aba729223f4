import type {Messages} from './messages.ts';
import {number, size} from './number.ts';
import {plural} from './plural.ts';

const entries = (count: number) => plural('fi', count, {one: '# merkintä', other: '# merkintää'});

/** The inessive; after a number, its singular. */
const inEntries = (count: number) =>
	plural('fi', count, {one: '# merkinnässä', other: '# merkinnässä'});

export const fi: Messages = {
	locale: 'fi',
	present: 'nykyhetki',
	resume: 'Ansioluettelo',
	skip: 'Siirry sisältöön',
	sections: {
		about: 'Profiili',
		experience: 'Työkokemus',
		projects: 'Projektit',
		education: 'Koulutus',
		skills: 'Osaaminen',
		languages: 'Kielitaito',
		certifications: 'Sertifikaatit',
		awards: 'Palkinnot',
		publications: 'Julkaisut',
		volunteer: 'Vapaaehtoistyö',
		interests: 'Kiinnostuksen kohteet',
		references: 'Suosittelijat',
		posts: 'Kirjoitukset',
		talks: 'Esitelmät',
	},
	notTranslated: (language) => `Ei vielä suomennettu; tekstin kieli: ${language}.`,
	actions: {
		up: 'Ylös; merkinnässä vieritä ylös',
		down: 'Alas; merkinnässä vieritä alas',
		open: 'Avaa merkintä',
		back: 'Takaisin luetteloon; lopettaa haun',
		pageDown: 'Sivu alaspäin',
		pageUp: 'Sivu ylöspäin',
		halfDown: 'Puoli sivua alaspäin',
		halfUp: 'Puoli sivua ylöspäin',
		top: 'Alkuun',
		bottom: 'Loppuun',
		next: 'Seuraava merkintä; haussa seuraava osuma',
		previous: 'Edellinen merkintä; haussa edellinen osuma',
		nextLocale: 'Seuraava kieli',
		previousLocale: 'Edellinen kieli',
		search: 'Hae kaikista merkinnöistä',
		lens: 'Suodata teknologian mukaan',
		links: 'Avaa linkki',
		copy: 'Kopioi linkki tai osoite',
		contact: 'Käyntikortti',
		help: 'Tämä ohje',
		quit: 'Lopeta',
	},
	hints: {
		down: 'liiku',
		open: 'lue',
		choose: 'valitse',
		back: 'takaisin',
		pageDown: 'sivu',
		next: 'seuraava',
		nextLocale: 'kieli',
		search: 'hae',
		lens: 'teknologiat',
		links: 'linkit',
		copy: 'kopioi',
		contact: 'yhteystiedot',
		help: 'ohje',
		quit: 'lopeta',
	},
	keys: {
		enter: 'enter',
		esc: 'esc',
		space: 'välilyönti',
		pagedown: 'page down',
		pageup: 'page up',
		home: 'home',
		end: 'end',
	},
	help: 'Näppäimet',
	search: {
		matches: (at, total, count) =>
			`${number('fi', at)}/${number('fi', total)}, ${inEntries(count)}`,
		none: 'Ei osumia.',
	},
	lens: {
		title: 'Teknologiat',
		all: 'Kaikki',
		only: (technology) => `Vain ${technology}`,
		entries,
		none: 'Täällä ei mainita teknologioita.',
	},
	links: {
		title: 'Linkit',
		none: 'Täällä ei ole linkkejä.',
		opened: 'Avattu selaimessa.',
		noBrowser: 'Selainta ei voi avata täältä. Osoite on:',
	},
	copy: {
		title: 'Kopioi',
		command: 'Komento, joka avaa tämän merkinnän',
		email: 'Sähköpostiosoite',
		toClipboard: 'Kopioitu leikepöydälle.',
		toTerminal: 'Välitetty päätteen leikepöydälle.',
		failed: 'Leikepöytää ei ole käytettävissä.',
	},
	contact: {
		title: 'Yhteystiedot',
		email: 'Sähköposti',
		phone: 'Puhelin',
		location: 'Paikkakunta',
		links: 'Linkit',
		scan: 'Tallenna yhteystieto skannaamalla koodi',
		tooSmall: (columns, rows) =>
			`QR-koodi vaatii ikkunan, jonka koko on vähintään ${size('fi', columns, rows)} merkkiä.`,
	},
	tooSmall: 'Suurenna ikkunaa.',
};
