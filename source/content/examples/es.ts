import type {Example} from './example.ts';

export const es: Example = {
	headline: 'Lo que eres, en una línea',
	location: 'Tu ciudad',
	website: 'Sitio web',
	summary: {
		title: 'Resumen',
		body: `Sustituye este texto por dos o tres frases: a qué te dedicas, **qué haces mejor** y qué buscas. La mayoría no lee más, ni le hace falta.

Está en \`{file}\`. El visor muestra lo que haya en ese archivo, y \`npm run dev\` también, en cuanto guardas.`,
	},
	about: {
		title: 'Sobre mí',
		body: `Sustituye este texto por lo que le gustaría saber de ti a un colega, o borra \`{file}\`. En una página como esta cabe todo Markdown:

- listas, palabras en **negrita** y en *cursiva*, y [enlaces](https://example.org)
- tablas, citas y código

Escribe a {{<param email>}}; la dirección viene de \`content/profile.yml\`.`,
	},
	experience: {
		title: 'Tu puesto',
		organization: 'Donde trabajas',
		period: 'octubre de 2022 - actualidad',
		location: 'Tu ciudad',
		tags: ['TypeScript', 'PostgreSQL'],
		body: `Sustituye este texto: di en una o dos frases a qué se dedica la organización y qué depende de ti.

- Después cuenta lo que **conseguiste**, un resultado por punto, con una cifra siempre que la haya.
- Di cómo lo hiciste y qué cambió para los demás.
- Enlaza [lo que se pueda ver](https://example.org), si es público.

Cada puesto es un archivo como este, \`{file}\`: cópialo para el puesto anterior.`,
	},
	project: {
		title: 'Algo que hiciste',
		tags: ['TypeScript'],
		body: `Sustituye este texto: qué hace, para quién y qué tenía de difícil.

- Nombra aquello de lo que estás **orgulloso**.
- Di quién lo usa.

Está en \`{file}\`.`,
	},
	education: {
		title: 'Tu título',
		organization: 'Tu universidad',
		location: 'Su ciudad',
		body: 'Sustituye esto por lo que valga la pena contar, como el tema de tu tesis.',
	},
	skills: [
		{title: 'Lo que mejor conoces', items: ['TypeScript', 'Node.js', 'PostgreSQL']},
		{title: 'Lo que has usado', items: ['Go', 'Docker']},
	],
	levels: ['Lengua materna', 'Con fluidez'],
	certification: {title: 'Tu certificado', organization: 'Quién lo emitió'},
};
