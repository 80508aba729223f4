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

#let family(font) = if font.covers == none { font.name } else {
  (name: font.name, covers: regex(font.covers))
}
#let text-fonts = data.fonts.text.map(family)
#let code-fonts = data.fonts.code.map(family)
// The titles of sections and entries are set by each design; an entry has its own language.
#let region(value) = if value == none { none } else { lower(value) }

#let has(value) = value != none and value != ""
// Parts that say something, with a dot between them.
// A line ends behind the dot, never before it.
#let dot = text(spacing: 160%, "\u{a0}· ")
#let joined(parts, separator: dot) = parts.filter(has).join(separator)
#let linked(it) = if has(it.address) { link(it.address, it.text) } else { it.text }
// The ways to reach somebody. A short one is not broken over two lines, and has its own direction:
// a telephone number is read from the left, also among Arabic words.
#let contact(it) = if it.text.clusters().len() > 60 { linked(it) } else {
  box({ set text(dir: if it.rtl { rtl } else { ltr }); linked(it) })
}
#let contacts = { set text(hyphenate: false); joined(data.contacts.map(contact)) }
#let authors-of(entry) = if entry.authors.len() > 0 {
  entry.authors.map(it => if it.own { strong(it.text) } else { it.text }).join(entry.separator)
}
#let place-of(entry) = {
  let parts = joined((authors-of(entry), entry.organization, entry.department, entry.location, entry.employment, entry.level))
  if parts != none { text(hyphenate: false, parts) }
}
#let dates-of(entry) = joined((entry.dates, entry.remark), separator: [ ])
#let when-of(entry) = joined((dates-of(entry), entry.duration))
#let person-facts = { set text(hyphenate: false); joined(data.facts.map(it => if it.clusters().len() > 60 { it } else { box(it) })) }
#let more-of(entry) = joined((joined(entry.tags), joined(entry.links.map(linked))))

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

// Entries that are a line or two each: a table without lines, which small sections keep on one page.
#let compact-entries(entries, gutter: 1.6em) = block(breakable: entries.len() > 8, { set text(top-edge: 0.66em); grid(
  columns: (auto, 1fr), column-gutter: gutter, row-gutter: 0.6em + gap(0.3em),
  // Both sides of a row stand on one line, whose font they don't share.
  ..entries.map(entry => (
    strong({ set text(hyphenate: false); entry.title }),
    joined((entry.level, entry.location, entry.tags.join(", "), joined(entry.links.map(linked)))),
  )).flatten(),
) })

// The look of text, whichever the design is. size is that of the text.
#let set-text(size, body) = {
  let size = size * data.scale
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
    size: if data.rtl and data.lang != "he" { size * 1.12 } else { size }, fill: ink, hyphenate: true, costs: (hyphenation: 250%),
  )
  set par(leading: 0.52em + gap(0.12em), spacing: 0.5em + gap(0.45em), justify: false, linebreaks: "optimized")
  set strong(delta: 300)
  // Where a long word may be broken. The sign itself would stand in the words that software reads,
  // and a gap of nothing is none to Typst.
  show "\u{200b}": h(0.001pt)
  show link: set text(fill: accent, hyphenate: false)
  show heading: set text(hyphenate: false)
  show title: it => text(hyphenate: false, it.body)
  // A title is a line of a block that its design makes.
  show heading.where(level: 2): it => it.body
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

// Entries one below the other; short ones, which is-short tells, may stand nearer.
#let entries-apart(entries, near, far, set-entry, is-short: entry => entry.body.len() == 0) = {
  let before = none
  for entry in entries {
    set text(lang: entry.lang, region: region(entry.region))
    let short = is-short(entry)
    if before != none { v(if before and short { near } else { far }, weak: true) }
    set-entry(entry)
    before = short
  }
}

// From the second page on, a page says whose it is, and which.
#let running-foot = context {
  let number = counter(page).get().first()
  if number > 1 {
    set text(size: 8.5pt, fill: muted)
    grid(columns: (1fr, auto), data.name, [#number / #counter(page).final().first()])
  }
}
`;
