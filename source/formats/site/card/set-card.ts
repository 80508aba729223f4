import {
	compilerPackage,
	createCompiler,
	findCompiler,
	findFont,
	installing,
} from '../../pdf/packages.ts';
import {PdfError} from '../../pdf/pdf-error.ts';
import {scriptFonts} from '../../pdf/script-fonts.ts';
import {type CardContent, cardSize} from './content.ts';
import {pngOf} from './png.ts';
import {drawn} from './raster.ts';
import {shapesOf} from './shapes.ts';

/** Has all the letters that most names need, and comes with the compiler. */
const serif = 'Libertinus Serif';

/**
 * Half a card’s pixels are its points. A line that is too long is set smaller, down to a size; then it wraps.
 * Of a role, where it was is left out first.
 */
const template = `
#let data = json(bytes(sys.inputs.card))
#let color(name) = rgb(data.colors.at(name))
#set page(width: 600pt, height: 315pt, margin: (x: 44pt, top: 40pt, bottom: 34pt), fill: color("paper"), background: place(top + left, rect(width: 100%, height: 10pt, fill: color("accent"))))
#set text(font: data.fonts, fallback: data.fallback, lang: data.language, region: data.region, dir: if data.rtl { rtl } else { ltr }, fill: color("ink"), size: 15pt, hyphenate: false)
#set par(leading: 0.5em, spacing: 0pt)
#let fitted(body, most, least) = layout(room => {
  let size = most
  while size > least and measure(text(size: size, body)).width > room.width { size -= 1pt }
  text(size: size, body)
})
#let either(whole, part, size) = layout(room => {
  set text(size: size)
  if measure(whole).width <= room.width { whole } else { fitted(part, size, 8pt) }
})
#block(below: 22pt, fitted(strong(data.name), 48pt, 24pt))
#block(text(fill: color("accent"), fitted(data.headline, 22pt, 15pt)))
#place(bottom + start, block(width: 100%, {
  for role in data.roles {
    let title = strong(role.title)
    let whole = if role.organization == "" { title } else { title + h(0.6em) + text(fill: color("muted"), role.organization) }
    block(below: 11pt, grid(columns: (1fr, auto), column-gutter: 14pt,
      either(whole, title, 14.5pt),
      text(size: 13pt, fill: color("muted"), role.dates)))
  }
  if data.foot != "" {
    block(above: 18pt, below: 14pt, rect(width: 100%, height: 0.75pt, fill: color("rule")))
    block(text(size: 15pt, fill: color("accent"), dir: ltr, data.foot))
  }
}))
`;

/** Draws a card as PNG: the same bytes for the same content. Throws a `PdfError` without a compiler. */
export function setCard(content: CardContent): Uint8Array {
	const compilers = findCompiler();
	if (!compilers)
		throw new PdfError(
			`A card needs packages that aren’t installed here: ${installing([compilerPackage])}`,
		);
	const scripts = scriptFonts(JSON.stringify(content), content.locale);
	const fonts = scripts.map(({family, package: name}) => ({family, files: findFont(name)}));
	const fallback = fonts.some(({files}) => files === undefined);
	const compiler = createCompiler(
		compilers,
		fonts.flatMap(({files}) => files ?? []),
		fallback,
	);
	const {language, region = null} = new Intl.Locale(content.locale);
	const families = fonts.flatMap(({family, files}) => (files ? family : []));
	const data = {
		...{...content, language, region: region?.toLowerCase() ?? null},
		...{fonts: [serif, ...families], fallback},
	};
	const done = compiler.compile({
		mainFileContent: template,
		inputs: {card: JSON.stringify(data)},
	});
	if (!done.result) throw new PdfError('Typst couldn’t set the card.', {isOfContent: true});
	const {width, height} = cardSize;
	const shapes = shapesOf(compiler.plainSvg(done.result), width / 600);
	return pngOf(drawn(shapes, width, height));
}
