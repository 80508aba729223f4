/** As much as fits on a page and can still be read: a sans serif, narrow margins, heads of one line. */
export const compact = `
#set page(
  paper: data.paper,
  margin: (x: margin(16mm), top: margin(11mm + gap(4mm)), bottom: margin(9mm + gap(4mm))),
  header-ascent: 4mm,
  header: page-head,
  footer-descent: 4mm,
  footer: page-foot,
)
#show: set-text
#set par(leading: 0.46em + gap(0.08em), spacing: 0.45em + gap(0.3em))
#set list(spacing: 0.46em + gap(0.1em))
#set enum(spacing: 0.46em + gap(0.1em))
#show title: set text(size: pts(2.1), weight: "bold")
#show heading.where(level: 1): it => block(sticky: true, above: gap(1.4em), below: gap(0.75em), width: 100%, {
  text(size: pts(1.15), weight: "bold", fill: accent, it.body)
  apart
  box(width: 1fr, height: 0.35em, align(horizon, line(length: 100%, stroke: 0.6pt + rule-color)))
})
#show heading.where(level: 2): set text(size: pts(1.05), weight: "semibold")
#show heading: it => if it.level < 3 { it } else {
  block(sticky: true, above: gap(0.85em), below: gap(0.6em), text(size: pts(1), weight: "semibold", it.body))
}

// The title, then a line that begins with the dates, as the one in classic; without a text all of it in
// one line.
#let one-entry(entry) = {
  let told = ((dates-of(entry), quiet), (where-of(entry), it => it), (joined((place-of(entry), duration-of(entry))), quiet))
  let below = told.filter(it => it.at(0) != none).map(it => it.at(1)(it.at(0))).join(apart)
  indented(indent-of(entry), block(above: 0pt, below: 0pt, sticky: entry.heads, breakable: goes-on(entry), {
    if entry.depth == 3 { role-title(entry, below) } else if has(entry.title) { heading(level: 2, entry.title) }
    if below != none and entry.depth == 2 { block(sticky: goes-on(entry), above: 0pt, below: if goes-on(entry) { 0.6em } else { 0pt }, par(below)) }
    below-head(entry)
  }))
}

#if data.head { with-photo({
  if has(data.name) { block(below: 0pt, title(data.name)) }
  if has(data.headline) { block(above: 5pt + gap(5pt), below: 0pt, par(text(size: pts(1.1), fill: muted, data.headline))) }
  if data.contacts.len() > 0 { block(above: 5pt + gap(4pt), below: 0pt, contacts) }
  if data.facts.len() > 0 { block(above: 3pt + gap(3pt), below: 0pt, person-facts) }
}, 21mm, 28mm) }

#for section in data.sections {
  heading(level: 1, section.title)
  set-section(section, 0.6em + gap(0.4em), 0.6em + gap(0.7em), one-entry)
}
#ending
`;
