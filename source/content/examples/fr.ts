import type {Example} from './example.ts';

export const fr: Example = {
	headline: 'Ce que vous êtes, en une ligne',
	location: 'Votre ville',
	website: 'Site web',
	summary: {
		title: 'Résumé',
		body: `Remplacez ce texte par deux ou trois phrases : votre métier, **ce que vous faites le mieux** et ce que vous cherchez. La plupart ne lisent pas plus loin, et n’en ont pas besoin.

Il se trouve dans \`{file}\`. La visionneuse montre ce que contient ce fichier, et \`npm run dev\` aussi, dès que vous enregistrez.`,
	},
	about: {
		title: 'À propos',
		body: `Remplacez ce texte par ce qu’un collègue aimerait savoir de vous, ou supprimez \`{file}\`. Une page comme celle-ci accepte tout Markdown :

- des listes, des mots en **gras** et en *italique*, et des [liens](https://example.org)
- des tableaux, des citations et du code

Écrivez à {{<param email>}} ; l’adresse vient de \`content/profile.yml\`.`,
	},
	experience: {
		title: 'Votre poste',
		organization: 'Là où vous travaillez',
		period: 'octobre 2022 - aujourd’hui',
		location: 'Votre ville',
		tags: ['TypeScript', 'PostgreSQL'],
		body: `Remplacez ce texte : dites en une ou deux phrases ce que fait l’organisation, et ce qu’elle attend de vous.

- Dites ensuite ce que vous avez **réussi**, un résultat par point, avec un chiffre chaque fois qu’il y en a.
- Dites comment, et ce que cela a changé pour les autres.
- Donnez un lien vers [ce qui se voit](https://example.org), si c’est public.

Chaque poste est un fichier comme celui-ci, \`{file}\` : copiez-le pour le poste précédent.`,
	},
	project: {
		title: 'Quelque chose que vous avez fait',
		tags: ['TypeScript'],
		body: `Remplacez ce texte : ce que cela fait, pour qui, et ce qui était difficile.

- Nommez ce dont vous êtes **fier**.
- Dites qui s’en sert.

Il se trouve dans \`{file}\`.`,
	},
	education: {
		title: 'Votre diplôme',
		organization: 'Votre université',
		location: 'Sa ville',
		body: 'Remplacez ceci par ce qui vaut d’être dit, comme le sujet de votre mémoire.',
	},
	skills: [
		{title: 'Ce que vous connaissez le mieux', items: ['TypeScript', 'Node.js', 'PostgreSQL']},
		{title: 'Ce que vous avez utilisé', items: ['Go', 'Docker']},
	],
	levels: ['Langue maternelle', 'Courant'],
	certification: {title: 'Votre certificat', organization: 'Qui l’a délivré'},
};
