/** A page of one column in a serif: section titles in small capitals over a rule, dates below titles. */
export const classic = `
#set page(
  paper: data.paper,
  margin: (x: margin(23mm), top: margin(14mm + gap(6mm)), bottom: margin(12mm + gap(7mm))),
  header-ascent: 4mm + gap(3mm),
  header: page-head,
  footer-descent: 3mm + gap(4mm),
  footer: page-foot,
)
#show: set-text
#show title: set text(size: pts(2.7), weight: "bold")
#show heading.where(level: 1): it => block(sticky: true, above: gap(2em), below: gap(1.05em), width: 100%, inset: (bottom: 0.52em), stroke: (bottom: 0.6pt + rule-color), {
  // Small capitals by the font, so that a reader's software finds the word as it is written.
  text(size: pts(1.2), weight: "semibold", fill: accent, tracking: 0.06em, smallcaps(it.body))
})
#show heading.where(level: 2): set text(size: pts(1.1), weight: "semibold")
#show heading: it => if it.level < 3 { it } else {
  block(sticky: true, above: gap(1.1em), below: gap(0.7em), text(
    size: pts(1), weight: "semibold", style: if it.level > 3 { "italic" } else { "normal" }, it.body,
  ))
}

// Dates stand at the beginning of the line below the title, one below the other all down the page, and
// apart from the rest: software takes what stands with them for a part of them.
#let one-entry(entry) = {
  let told = ((dates-of(entry), quiet), (where-of(entry), emph), (joined((place-of(entry), duration-of(entry))), quiet))
  let below = told.filter(it => it.at(0) != none).map(it => it.at(1)(it.at(0))).join(apart)
  indented(indent-of(entry), block(above: 0pt, below: 0pt, sticky: entry.heads, breakable: goes-on(entry), {
    if entry.depth == 3 { role-title(entry, below) } else if has(entry.title) { heading(level: 2, entry.title) }
    if below != none and entry.depth == 2 { block(sticky: goes-on(entry), above: 0pt, below: if goes-on(entry) { 0.7em } else { 0pt }, par(below)) }
    below-head(entry)
  }))
}

#with-photo({
  set align(center)
  if has(data.name) { block(below: 0pt, title(data.name)) }
  if has(data.headline) { block(above: 6pt + gap(7pt), below: 0pt, par(text(size: pts(1.2), style: "italic", fill: muted, data.headline))) }
  if data.contacts.len() > 0 { block(above: 6pt + gap(7pt), below: 0pt, text(size: pts(0.95), contacts)) }
  if data.facts.len() > 0 { block(above: 3pt + gap(4pt), below: 0pt, text(size: pts(0.95), person-facts)) }
}, 27mm, 36mm)

#for section in data.sections {
  heading(level: 1, section.title)
  set-section(section, 0.75em + gap(0.6em), 0.7em + gap(0.95em), one-entry)
}
#ending
`;
