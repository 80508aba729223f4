/**
 * What all designs share: the document as data, and how blocks of text are set. Always the same: the
 * content comes in as JSON, and is only ever text (`text(value)`), never code.
 */
export const common = () => String.raw`
#let data = json(bytes(sys.inputs.document))
#let ink = rgb(data.colors.ink)
#let muted = rgb(data.colors.muted)
#let accent = rgb(data.colors.accent)
#let rule-color = rgb(data.colors.rule)
#let tint = rgb(data.colors.tint)
// A distance between parts, which shrinks before the type does where that saves a page. Not that
// around the head of an entry: it tells software where a column ends.
#let gap(length) = length * data.space
// A size of type, as a part of that of the text. None is smaller than what can be read in print.
#let pts(factor) = calc.max(9.5, factor * data.size) * 1pt
#let margin(usual) = if data.margin == none { usual } else { data.margin * 1mm }

#let family(font) = if font.covers == none { font.name } else {
  (name: font.name, covers: regex(font.covers))
}
#let text-fonts = data.fonts.text.map(family)
#let code-fonts = data.fonts.code.map(family)
// The titles of sections and entries are set by each design; an entry has its own language.
#let region(value) = if value == none { none } else { lower(value) }

#let has(value) = value != none and value != ""
// Parts that say something, with a dot between them. A line ends behind the dot, never before it.
#let dot = [~#h(0.1em)·#h(0.1em) ]
// Parts of a head stand apart by more than a word, and by less than two letters: some software takes
// more for the edge of a column, and some takes less for one part.
#let apart = h(0.8em)
#let joined(parts, separator: dot) = parts.filter(has).join(separator)
#let bar = text(fill: muted)[|]
// A list whose items stand side by side, with a bar between any two that share a line: software that
// reads aloud says how many there are. An item is broken only if it is longer than a line. It takes
// far more time than a line of text.
#let side-by-side(parts) = layout(size => {
  let room = (0.8em).to-absolute()
  let between = measure(bar).width + 2 * room
  let lines = ()
  let x = size.width
  for part in parts {
    let (width, height) = measure(width: size.width, part)
    if x + between + width > size.width {
      lines.push((parts: (), width: 0pt, height: 0pt))
      x = -between
    }
    x += between
    lines.last().parts.push((part, x))
    x += width
    lines.last().width = x
    lines.last().height = calc.max(lines.last().height, height)
  }
  let leading = par.leading.to-absolute()
  let (items, y) = ((), 0pt)
  for line in lines {
    let indent = if align.alignment.x == center { (size.width - line.width) / 2 } else { 0pt }
    for (part, x) in line.parts {
      let put(x, body) = place(top + if data.rtl { right } else { left }, dy: y, dx: if data.rtl { -x } else { x }, body)
      items.push({
        if x > 0pt { put(indent + x - between + room, pdf.artifact(bar)) }
        put(indent + x, block(width: size.width - x, part))
      })
    }
    y += line.height + leading
  }
  set align(start)
  block(width: 100%, height: y - leading, list(marker: none, indent: 0pt, body-indent: 0pt, spacing: 0pt, ..items))
})
// What is shorter than a line stands on one, without a place to break it.
#let whole(text, set-text) = if text.clusters().len() > 60 { set-text(text) } else { box(set-text(text.replace("\u{200b}", ""))) }
#let linked(it) = whole(it.text, text => if has(it.address) { link(it.address, text) } else { text })
// The ways to reach somebody. A short one is not broken over two lines, and has its own direction:
// a telephone number is read from the left, also among Arabic words.
#let contact(it) = { set text(dir: if it.rtl { rtl } else { ltr }); linked(it) }
// Where words run from right to left, each stands in a paragraph of its own: in one line, software
// turns addresses round.
#let contacts = if data.rtl {
  context list(
    marker: none, indent: 0pt, body-indent: 0pt, spacing: 0.5em,
    ..data.contacts.map(it => align(if align.alignment.x == center { center } else { right }, contact(it))),
  )
} else { side-by-side(data.contacts.map(contact)) }
#let authors-of(entry) = if entry.authors.len() > 0 {
  entry.authors.map(it => if it.own { strong(it.text) } else { it.text }).join(entry.separator)
}
#let where-of(entry) = joined((authors-of(entry), entry.organization, entry.department))
#let dates-of(entry) = joined((entry.dates, entry.remark), separator: [ ])
#let place-of(entry) = joined((entry.location, entry.employment, entry.level))
#let duration-of(entry) = if has(entry.duration) { whole(entry.duration, text => text) }
#let person-facts = side-by-side(data.facts.map(it => whole(it, text => text)))
#let more-of(entry) = entry.tags.map(it => whole(it, text => text)) + entry.links.map(linked)
#let quiet(body) = text(size: pts(0.92), fill: muted, body)

// What is told of the person stands beside their photo.
#let with-photo(body, width, height) = if data.photo == none { body } else {
  grid(
    columns: (1fr, auto), column-gutter: 8mm, body,
    box(radius: 2pt, clip: true, image(data.photo, width: width, height: height, fit: "cover", alt: data.name)),
  )
}

#let one-span(it) = if it.text == "\u{2029}" { parbreak() } else {
  let body = it.text.split("\n").map(line => [#line]).join(linebreak())
  let has-role(role) = it.roles.contains(role)
  if has-role("code") { body = raw(it.text) }
  if has-role("muted") { body = text(fill: muted, body) }
  if has-role("marker") { body = text(size: 0.8em, fill: accent, body) }
  if has-role("alert") { body = text(fill: accent, weight: "semibold", body) }
  if has-role("del") { body = strike(body) }
  if has-role("em") { body = emph(body) }
  if has-role("strong") { body = strong(body) }
  if has(it.link) { body = link(it.link, body) }
  body
}
#let all-spans(them) = them.map(one-span).join()

// What runs the other way than its document. In a list it stays with its bullet.
#let directed(it, nested, body) = if it.rtl == data.rtl { body } else {
  set text(dir: if it.rtl { rtl } else { ltr })
  set align(if it.rtl != nested { right } else { left })
  body
}

#let all-blocks(them, nested: false) = for it in them {
  if it.kind == "paragraph" {
    directed(it, nested, par(all-spans(it.spans)))
  } else if it.kind == "heading" {
    directed(it, nested, heading(level: it.level, bookmarked: false, outlined: false, all-spans(it.spans)))
  } else if it.kind == "code" {
    // What is short stays on one page.
    block(breakable: it.text.split("\n").len() > 14, raw(it.text, block: true))
  } else if it.kind == "quote" {
    quote(block: true, all-blocks(it.blocks))
  } else if it.kind == "rule" {
    block(above: 1em, below: 1em, line(length: 100%, stroke: 0.5pt + rule-color))
  } else if it.kind == "table" {
    block(breakable: it.rows.len() > 10, table(
      columns: it.header.len(),
      align: (column, _) => (left: start, center: center, right: end).at(it.alignments.at(column, default: "left")),
      table.header(..it.header.map(all-spans)),
      ..it.rows.map(row => row.map(all-spans)).flatten(),
    ))
  } else if it.kind == "list" {
    let tight = not it.loose
    let body = if it.start != none {
      enum(start: it.start, tight: tight, ..it.items.map(item => all-blocks(item.blocks, nested: true)))
    } else {
      // A list has one bullet for all: what has another begins a new one.
      let runs = ()
      for item in it.items {
        if runs.len() > 0 and runs.last().mark == item.mark { runs.last().items.push(item) } else {
          runs.push((mark: item.mark, items: (item,)))
        }
      }
      for run in runs {
        let own = if has(run.mark) { (marker: text(fill: accent, run.mark)) } else { (:) }
        list(tight: tight, ..own, ..run.items.map(item => all-blocks(item.blocks, nested: true)))
      }
    }
    directed(it, nested, body)
  }
}

// Entries that are a line or two each: a name, and what it stands for behind it. In two columns,
// software reads all names first, and where they stand apart, it takes each for a skill.
#let compact-entries(entries) = terms(
  tight: false, spacing: 0.5em + gap(0.3em), hanging-indent: 1.2em, separator: [ ],
  ..entries.map(entry => {
    let rest = joined((entry.level, entry.location, entry.tags.join(", "), joined(entry.links.map(linked))))
    terms.item(if rest == none { entry.title } else [#entry.title:], rest)
  }),
)

// What was published: numbered, each in a line or a few, with the owner's name marked.
#let bibliography-entry(entry) = {
  set text(lang: entry.lang, region: region(entry.region))
  joined((authors-of(entry), entry.title, if has(entry.organization) { emph(entry.organization) },
    joined((entry.department, entry.location, entry.employment, entry.level), separator: ", "), dates-of(entry)), separator: ". ")
  let more = joined((joined(entry.facts), joined(more-of(entry)), entry.note))
  if more != none { [. ]; quiet(more) }
  let blocks = entry.body + entry.end
  if blocks.len() > 0 { all-blocks(blocks) }
}
#let numbered(entries, first: 1) = enum(
  start: first, tight: false, spacing: 0.5em + gap(0.35em), number-align: end + top,
  numbering: number => text(fill: muted, numbering("1.", number)),
  ..entries.map(entry => block(breakable: entry.body.len() + entry.end.len() > 0, bibliography-entry(entry))),
)

// What stands below the head of an entry. Its end is not parted: no line of it is alone on a page.
#let below-head(entry) = {
  if has(entry.note) { block(sticky: true, par(quiet(emph(entry.note)))) }
  if entry.facts.len() > 0 { block(sticky: true, par(quiet(joined(entry.facts)))) }
  all-blocks(entry.body)
  let more = more-of(entry)
  // The end of a list is one of its own, and as near to its beginning as its items are to each other.
  if entry.end.len() > 0 or more.len() > 0 [#context {
    set block(above: list.spacing) if entry.continues
    block(breakable: entry.end.len() > 2, {
      all-blocks(entry.end)
      if more.len() > 0 {
        block(above: if entry.end.len() > 0 { gap(0.85em) } else { 0pt }, below: 0pt, par(quiet(joined(more))))
      }
    })
  }]
}
#let goes-on(entry) = entry.heads or entry.body.len() + entry.end.len() + entry.facts.len() + entry.tags.len() + entry.links.len() > 0 or has(entry.note)
// Roles stand in from their employer.
#let indented(by, body) = if by == 0pt { body } else { pad(..if data.rtl { (right: by) } else { (left: by) }, body) }
#let indent-of(entry) = if entry.depth == 3 { 0.9em } else { 0pt }
// The title of a role below its employer, with what is told of it on the same line.
#let role-title(entry, told) = {
  show heading: it => block(sticky: goes-on(entry), above: 0pt, below: if goes-on(entry) { 0.65em } else { 0pt }, {
    text(size: pts(1), weight: "semibold", it.body)
    // With a space, as who has it read out hears no gap.
    if told != none { [ ]; h(0.55em); text(weight: "regular", told) }
  })
  heading(level: 3, entry.title)
}

// The look of text, whichever the design is. size is that of the text.
#let set-text(body) = {
  let size = pts(1)
  set document(
    title: data.title,
    author: if has(data.name) { data.name } else { () },
    keywords: data.keywords,
    description: if has(data.headline) { data.headline } else { none },
    date: none,
  )
  set text(
    lang: data.lang, region: region(data.region), dir: if data.rtl { rtl } else { ltr }, font: text-fonts, fallback: data.fallback,
    // The letters of Amiri are small for their size.
    size: if data.rtl and data.lang != "he" { size * 1.12 } else { size }, fill: ink, hyphenate: data.hyphenate, costs: (hyphenation: 250%),
    // Ghostscript reads no ligature.
    ligatures: false,
    // Letters that are moved come out of a PDF apart from their words.
    ..if data.arabic and data.rtl { (features: ("kern": 0, "curs": 0)) } else { (:) },
  )
  // What may be longer than a line is divided all the same.
  show regex("[\p{Latin}\p{Cyrillic}\p{Greek}]{25,}"): set text(hyphenate: true)
  set par(leading: 0.52em + gap(0.12em), spacing: 0.5em + gap(0.45em), justify: false, linebreaks: "optimized")
  set strong(delta: 300)
  // Where a long word may be broken. The sign itself would stand in the words that software reads,
  // and a gap of nothing is none to Typst.
  show "\u{200b}": h(0.001pt)
  show link: set text(fill: accent, hyphenate: false)
  show heading: set text(hyphenate: false)
  show title: it => text(hyphenate: false, it.body)
  show heading.where(level: 2): it => block(sticky: true, above: 0pt, below: 0.55em, it.body)
  show raw: set text(font: code-fonts, fallback: data.fallback, size: 1.02em)
  show raw.where(block: false): it => highlight(fill: tint, radius: 1.5pt, extent: 1.5pt, top-edge: 0.95em, bottom-edge: -0.3em, it)
  show raw.where(block: true): it => block(
    width: 100%, fill: tint, radius: 2pt, inset: (x: 8pt, y: 7pt), above: 1em, below: 1em,
    { set par(leading: 0.5em, linebreaks: "simple"); set text(size: 0.94em, hyphenate: false); it },
  )
  set list(indent: 0.1em, body-indent: 0.55em, spacing: 0.5em + gap(0.18em), marker: ([•], [◦], [▪]).map(it => text(fill: accent, it)))
  set enum(indent: 0.1em, body-indent: 0.55em, spacing: 0.5em + gap(0.18em), numbering: number => text(fill: accent, numbering("1.", number)))
  show quote.where(block: true): it => block(
    above: 1em, below: 1em, inset: if data.rtl { (right: 10pt, y: 1pt) } else { (left: 10pt, y: 1pt) },
    stroke: if data.rtl { (right: 1.5pt + rule-color) } else { (left: 1.5pt + rule-color) }, text(fill: muted, it.body),
  )
  set table(stroke: (x, y) => (bottom: 0.5pt + rule-color), inset: (x: 6pt, y: 4.5pt))
    show table: set par(justify: false)
  show table.cell.where(y: 0): set text(weight: "semibold")
  body
}

// The sections, each as what it holds is set: a list of names, a bibliography, or entries one below
// the other, of which those without a text may stand nearer.
#let set-section(section, near, far, set-entry) = {
  if section.kind == "compact" { compact-entries(section.entries) } else if section.kind == "bibliography" {
    numbered(section.entries)
  } else {
    let short(entry) = entry.body.len() + entry.end.len() == 0
    let before = none
    for entry in section.entries {
      set text(lang: entry.lang, region: region(entry.region))
      if before != none {
        let usual = if short(before) and short(entry) { near } else { far }
        v(if before.heads { 0.8em } else if entry.depth == 3 { usual * 0.7 } else { usual }, weak: true)
      }
      set-entry(entry)
      before = entry
    }
  }
}

// Says how much of the last page is filled, between its margins; see set-document.ts.
#let extent = context {
  let place = here().position()
  // Where all margins are the same, they are one to Typst.
  let side(name) = (if type(page.margin) == dictionary { page.margin.at(name) } else { page.margin }).length
  let (top, bottom) = (side("top"), side("bottom"))
  let height = page.height - top - bottom
  [#metadata((filled: (place.y - top) / height)) <extent>]
}

// From the second page on, a page says at its head whose it is, and which: software that reads pages
// as one text takes what stands at the foot of one for the beginning of the next.
#let page-head = context {
  let number = counter(page).get().first()
  if data.numbers and number > 1 {
    set text(size: 9.5pt, fill: muted)
    grid(columns: (1fr, auto), data.name, [#number / #counter(page).final().first()])
  }
}
#let page-foot = if has(data.foot) { text(size: 9.5pt, fill: muted, data.foot) }

// Behind everything: the code of where the résumé is on the web.
#let ending = {
  if data.code != none {
    block(above: gap(2em), below: 0pt, breakable: false, grid(
      columns: (auto, 1fr), column-gutter: 4mm, align: horizon,
      link(data.code.address, image(data.code.file, width: 18mm, alt: data.code.address)), linked((text: data.foot, address: data.code.address)),
    ))
  }
  extent
}
`;
