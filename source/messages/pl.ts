import type {Messages} from './messages.ts';
import {formatNumber, formatSize} from './number.ts';
import {plural} from './plural.ts';

const entries = (count: number) =>
	plural('pl', count, {one: '# wpis', few: '# wpisy', many: '# wpisów', other: '# wpisu'});

/** The locative, behind its preposition. */
const inEntries = (count: number) =>
	plural('pl', count, {
		one: 'w\u00A0# wpisie',
		few: 'w\u00A0# wpisach',
		many: 'w\u00A0# wpisach',
		other: 'w\u00A0# wpisu',
	});

export const pl: Messages = {
	locale: 'pl',
	present: 'obecnie',
	resume: 'CV',
	skip: 'Przejdź do treści',
	sections: {
		about: 'O mnie',
		experience: 'Doświadczenie',
		projects: 'Projekty',
		education: 'Wykształcenie',
		skills: 'Umiejętności',
		languages: 'Języki',
		certifications: 'Certyfikaty',
		awards: 'Nagrody',
		publications: 'Publikacje',
		patents: 'Patenty',
		volunteer: 'Wolontariat',
		interests: 'Zainteresowania',
		references: 'Referencje',
		posts: 'Artykuły',
		talks: 'Wystąpienia',
	},
	notTranslated: (language) => `Jeszcze nieprzetłumaczone; język tekstu: ${language}.`,
	actions: {
		up: 'W\u00A0górę; we wpisie: przewiń w\u00A0górę',
		down: 'W\u00A0dół; we wpisie: przewiń w\u00A0dół',
		open: 'Otwórz wpis',
		back: 'Powrót do listy; kończy wyszukiwanie',
		pageDown: 'Strona w\u00A0dół',
		pageUp: 'Strona w\u00A0górę',
		halfDown: 'Pół strony w\u00A0dół',
		halfUp: 'Pół strony w\u00A0górę',
		top: 'Na początek',
		bottom: 'Na koniec',
		next: 'Następny wpis; podczas wyszukiwania następny wynik',
		previous: 'Poprzedni wpis; podczas wyszukiwania poprzedni wynik',
		nextLocale: 'Następny język',
		previousLocale: 'Poprzedni język',
		search: 'Szukaj we wszystkich wpisach',
		technologies: 'Filtruj według technologii',
		links: 'Otwórz link',
		copy: 'Kopiuj link lub adres',
		contact: 'Wizytówka',
		save: 'Zapisz PDF tutaj',
		help: 'Ta pomoc',
		quit: 'Zakończ',
	},
	hints: {
		down: 'nawigacja',
		open: 'czytaj',
		choose: 'wybierz',
		back: 'wróć',
		pageDown: 'strona',
		next: 'dalej',
		nextLocale: 'język',
		search: 'szukaj',
		technologies: 'technologie',
		links: 'linki',
		copy: 'kopiuj',
		contact: 'kontakt',
		save: 'zapisz PDF',
		help: 'pomoc',
		quit: 'zakończ',
	},
	keys: {
		enter: 'enter',
		esc: 'esc',
		space: 'spacja',
		pagedown: 'page down',
		pageup: 'page up',
		home: 'home',
		end: 'end',
	},
	help: 'Klawisze',
	search: {
		matches: (at, total, count) =>
			`${formatNumber('pl', at)} z\u00A0${formatNumber('pl', total)} ${inEntries(count)}`,
		none: 'Brak wyników.',
	},
	technologies: {
		title: 'Technologie',
		all: 'Wszystko',
		only: (technology) => `Tylko ${technology}`,
		entries,
		none: 'Nie wymieniono tu żadnych technologii.',
	},
	links: {
		title: 'Linki',
		none: 'Nie ma tu linków.',
		opened: 'Otwarto w\u00A0przeglądarce.',
		noBrowser: 'Nie można stąd otworzyć przeglądarki. Oto adres:',
	},
	copy: {
		title: 'Kopiuj',
		command: 'Polecenie, które otwiera ten wpis',
		email: 'Adres e-mail',
		toClipboard: 'Skopiowano do schowka.',
		toTerminal: 'Przekazano do schowka terminala.',
		failed: 'Schowek jest tu niedostępny.',
	},
	contact: {
		title: 'Kontakt',
		email: 'E-mail',
		phone: 'Telefon',
		location: 'Miejscowość',
		links: 'Linki',
		scan: 'Zeskanuj, aby zapisać kontakt',
		tooSmall: (columns, rows) =>
			`Kod QR wymaga okna o\u00A0rozmiarze co najmniej ${formatSize('pl', columns, rows)} znaków.`,
	},
	save: {
		making: 'Tworzenie pliku PDF…',
		saved: (file) => `Plik PDF zapisano: ${file}`,
		none: 'To CV nie ma pliku PDF do zapisania.',
		failed: (folder) => `Nie można zapisać pliku PDF w ${folder}`,
	},
	tooSmall: 'Powiększ okno.',
};
