/** A page in a sans serif, in two columns: when on the outer side, what on the inner one. */
export const modern = `
#let outer = 31mm
#let between = 7mm
#let indent(body) = if data.rtl { pad(right: outer + between, body) } else { pad(left: outer + between, body) }
// Stands in the outer column, beside the line that it comes in.
#let outside(body) = place(
  if data.rtl { top + right } else { top + left },
  dx: if data.rtl { outer + between } else { -outer - between },
  box(width: outer, align(end, body)),
)

#set page(
  paper: data.paper,
  margin: (x: 20mm, top: 12mm + gap(7mm), bottom: 14mm + gap(7mm)),
  footer-descent: 4mm + gap(5mm),
  footer: running-foot,
)
#show: set-text.with(9.8pt)
#show title: set text(size: 30pt, weight: "bold")
#show heading.where(level: 1): it => block(sticky: true, above: gap(2.3em), below: gap(1.15em), width: 100%, {
  outside(move(dy: 0.22em, line(length: 100%, stroke: 3pt + accent)))
  text(size: 13.5pt, weight: "semibold", fill: accent, it.body)
})
#show heading.where(level: 2): set text(size: 11.4pt, weight: "semibold")
#show heading: it => if it.level < 3 { it } else {
  block(sticky: true, above: gap(1.25em), below: gap(0.75em), text(
    size: 9.8pt, weight: if it.level > 3 { "regular" } else { "semibold" }, fill: if it.level > 3 { muted } else { ink }, it.body,
  ))
}

#let quiet(body) = text(size: 8.9pt, fill: muted, body)

#let one-entry(entry) = {
  let place = place-of(entry)
  let more = more-of(entry)
  // Whether anything stands below the head, which then must not end a page.
  let goes-on = entry.body.len() > 0 or more != none
  let when = quiet(joined((entry.dates, entry.duration), separator: linebreak()))
  if has(entry.title) {
    block(sticky: place != none or has(entry.note) or goes-on, above: 0pt, below: if place == none { 0.9em } else { 0.6em }, width: 100%, {
      outside(move(dy: 0.12em, when))
      heading(level: 2, entry.title)
    })
  }
  if place != none or (not has(entry.title) and has(entry.dates)) {
    block(sticky: has(entry.note) or goes-on, above: 0.6em, below: 0.9em, width: 100%, {
      if not has(entry.title) { outside(when) }
      text(fill: accent, place)
    })
  }
  if has(entry.note) { block(sticky: goes-on, quiet(emph(entry.note))) }
  all-blocks(entry.body)
  if more != none { block(above: gap(0.95em), quiet(more)) }
}

#if has(data.name) { block(below: 0pt, title(data.name)) }
#if has(data.headline) { block(above: 6pt + gap(7pt), below: 0pt, text(size: 13pt, fill: accent, data.headline)) }
#if data.contacts.len() > 0 { block(above: 6pt + gap(6pt), below: 0pt, text(size: 9.2pt, fill: muted, contacts)) }

#if data.head { v(8pt + gap(12pt)) }
#indent(for section in data.sections {
  heading(level: 1, section.title)
  if section.compact {
    // Its titles stand in the outer column, and may be longer than what is beside them.
    let rows = block(breakable: section.entries.len() > 8, grid(
      columns: (outer, 1fr), column-gutter: between, row-gutter: 0.6em + gap(0.3em), align: (end, start),
      ..section.entries.map(entry => (
        text(weight: "semibold", entry.title),
        joined((entry.level, entry.location, entry.tags.join(", "), joined(entry.links.map(linked)))),
      )).flatten(),
    ))
    if data.rtl { pad(right: -outer - between, rows) } else { pad(left: -outer - between, rows) }
  } else {
    entries-apart(section.entries, 1.3em, 1.9em, one-entry)
  }
})
`;
