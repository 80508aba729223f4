/** As much as fits on a page and can still be read: a sans serif, narrow margins, heads of one line. */
export const compact = `
#set page(
  paper: data.paper,
  margin: (x: 16mm, top: 14mm, bottom: 16mm),
  footer-descent: 6mm,
  footer: running-foot,
)
#show: set-text.with(8.9pt)
#set par(leading: 0.54em, spacing: 0.75em)
#set list(spacing: 0.56em)
#set enum(spacing: 0.56em)
#show title: set text(size: 20pt, weight: "bold")
#show heading.where(level: 1): it => block(sticky: true, above: 1.5em, below: 0.8em, width: 100%, grid(
  columns: (auto, 1fr), column-gutter: 0.8em, align: horizon,
  text(size: 10.6pt, weight: "bold", fill: accent, it.body),
  line(length: 100%, stroke: 0.6pt + rule-color),
))
#show heading.where(level: 2): set text(size: 9.8pt, weight: "semibold")
#show heading: it => if it.level < 3 { it } else {
  block(sticky: true, above: 0.9em, below: 0.6em, text(size: 8.9pt, weight: "semibold", it.body))
}

#let quiet(body) = text(size: 8.3pt, fill: muted, body)

#let one-entry(entry) = {
  let place = place-of(entry)
  let empty = entry.body.len() == 0
  let when = quiet(when-of(entry))
  let name = if has(entry.title) { heading(level: 2, entry.title) }
  let head(break-before-place) = if name == none { place } else if place == none { name } else {
    name
    if break-before-place { linebreak() } else { dot }
    place
  }
  if head(false) != none or when != quiet(none) {
    block(sticky: not empty, above: 0pt, below: 0.65em, layout(size => {
      let gap = 1.5em.to-absolute()
      let fits = measure(head(false)).width + gap + measure(when).width < size.width
      grid(columns: (1fr, auto), column-gutter: gap, head(not fits), when)
    }))
  }
  if has(entry.note) { block(sticky: not empty, quiet(emph(entry.note))) }
  all-blocks(entry.body)
  let more = more-of(entry)
  if more != none { block(above: 0.65em, quiet(more)) }
}

#grid(
  columns: (auto, 1fr), column-gutter: 2.5em, align: (start + bottom, end + bottom),
  { title(data.name); if has(data.headline) { linebreak(); text(size: 10.2pt, fill: muted, data.headline) } },
  text(size: 8.6pt, contacts),
)

#for section in data.sections {
  heading(level: 1, section.title)
  if section.compact {
    for entry in section.entries {
      par({
        strong(entry.title)
        let rest = joined((entry.level, entry.location, entry.tags.join(", "), joined(entry.links.map(linked))))
        if rest != none { h(0.9em); rest }
      })
    }
  } else {
    for (index, entry) in section.entries.enumerate() {
      set text(lang: entry.lang, region: region(entry.region))
      if index > 0 { v(if entry.body.len() == 0 { 0.9em } else { 1.4em }, weak: true) }
      one-entry(entry)
    }
  }
}
`;
