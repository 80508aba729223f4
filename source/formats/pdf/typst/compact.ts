/** As much as fits on a page and can still be read: a sans serif, narrow margins, heads of one line. */
export const compact = `
#set page(
  paper: data.paper,
  margin: (x: 16mm, top: 14mm, bottom: 16mm),
  footer-descent: 6mm,
  footer: running-foot,
)
#show: set-text.with(8.9pt)
#set par(leading: 0.48em + gap(0.06em), spacing: 0.45em + gap(0.3em))
#set list(spacing: 0.46em + gap(0.1em))
#set enum(spacing: 0.46em + gap(0.1em))
#show title: set text(size: 20pt, weight: "bold")
#show heading.where(level: 1): it => block(sticky: true, above: gap(1.5em), below: gap(0.8em), width: 100%, grid(
  columns: (auto, 1fr), column-gutter: 0.8em, align: horizon,
  text(size: 10.6pt, weight: "bold", fill: accent, it.body),
  line(length: 100%, stroke: 0.6pt + rule-color),
))
#show heading.where(level: 2): set text(size: 9.8pt, weight: "semibold")
#show heading: it => if it.level < 3 { it } else {
  block(sticky: true, above: gap(0.9em), below: gap(0.6em), text(size: 8.9pt, weight: "semibold", it.body))
}

#let quiet(body) = text(size: 8.3pt, fill: muted, body)

// One line, or two where it is too long. When stands behind where, and not at the end of the line:
// software that reads columns into a page of short lines would take it for one.
#let one-entry(entry) = {
  let more = more-of(entry)
  // Whether anything stands below the head, which then must not end a page.
  let goes-on = entry.body.len() > 0 or more != none
  let when = when-of(entry)
  let rest = joined((place-of(entry), if when != none { quiet(when) }))
  if has(entry.title) {
    let name = heading(level: 2, entry.title)
    let head(one-line) = {
      name
      if rest != none { if one-line { dot } else { linebreak() } + rest }
    }
    block(sticky: has(entry.note) or goes-on, above: 0pt, below: gap(0.65em), layout(size => {
      head(measure(head(true)).width < size.width)
    }))
  } else if rest != none {
    block(sticky: has(entry.note) or goes-on, above: 0pt, below: gap(0.65em), rest)
  }
  if has(entry.note) { block(sticky: goes-on, quiet(emph(entry.note))) }
  all-blocks(entry.body)
  if more != none { block(above: gap(0.65em), quiet(more)) }
}

#if data.head { grid(
  columns: (auto, 1fr), column-gutter: 2.5em, align: (start + bottom, end + bottom),
  { if has(data.name) { title(data.name) }; if has(data.headline) { linebreak(); text(size: 10.2pt, fill: muted, data.headline) } },
  text(size: 8.6pt, contacts),
) }

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
    entries-apart(section.entries, 1em, 0.5em + gap(0.95em), one-entry)
  }
}
`;
