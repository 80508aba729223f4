import type {Example} from './example.ts';

export const de: Example = {
	headline: 'Was Sie sind, in einer Zeile',
	location: 'Ihre Stadt',
	website: 'Website',
	summary: {
		title: 'Zusammenfassung',
		body: `Ersetzen Sie diesen Text durch zwei oder drei Sätze: was Sie tun, **was Sie am besten können** und was Sie suchen. Die meisten lesen nicht weiter, und müssen es auch nicht.

Er steht in \`{file}\`. Angezeigt wird, was in dieser Datei steht, mit \`npm run dev\` gleich nach dem Speichern.`,
	},
	about: {
		title: 'Über mich',
		body: `Ersetzen Sie diesen Text durch das, was Kollegen gern über Sie wüssten, oder löschen Sie \`{file}\`. Auf einer solchen Seite geht alles, was Markdown kann:

- Listen, **fette** und *kursive* Wörter, und [Links](https://example.org)
- Tabellen, Zitate und Code

Schreiben Sie an {{<param email>}}; die Adresse kommt aus \`content/profile.yml\`.`,
	},
	experience: {
		title: 'Ihre Stelle',
		organization: 'Wo Sie arbeiten',
		period: 'Oktober 2022 - heute',
		location: 'Ihre Stadt',
		tags: ['TypeScript', 'PostgreSQL'],
		body: `Ersetzen Sie diesen Text: Sagen Sie in einem oder zwei Sätzen, was die Firma macht und wofür sie auf Sie zählt.

- Sagen Sie dann, was Sie **erreicht** haben, ein Ergebnis je Punkt, mit einer Zahl, wo es eine gibt.
- Sagen Sie, wie, und was sich für andere geändert hat.
- Verlinken Sie, [was zu sehen ist](https://example.org), wenn es öffentlich ist.

Jede Stelle ist eine Datei wie diese, \`{file}\`: Kopieren Sie sie für die Stelle davor.`,
	},
	project: {
		title: 'Etwas, das Sie gemacht haben',
		tags: ['TypeScript'],
		body: `Ersetzen Sie diesen Text: was es tut, für wen, und was daran schwierig war.

- Nennen Sie, worauf Sie **stolz** sind.
- Sagen Sie, wer es benutzt.

Er steht in \`{file}\`.`,
	},
	education: {
		title: 'Ihr Abschluss',
		organization: 'Ihre Universität',
		location: 'Deren Stadt',
		body: 'Ersetzen Sie das durch Erwähnenswertes, etwa das Thema Ihrer Abschlussarbeit.',
	},
	skills: [
		{title: 'Was Sie am besten kennen', items: ['TypeScript', 'Node.js', 'PostgreSQL']},
		{title: 'Was Sie schon benutzt haben', items: ['Go', 'Docker']},
	],
	levels: ['Muttersprache', 'Fließend'],
	certification: {title: 'Ihr Zertifikat', organization: 'Wer es ausgestellt hat'},
};
