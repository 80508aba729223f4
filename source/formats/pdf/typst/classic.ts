/** A page of one column in a serif: section titles in small capitals over a rule, dates at the end of lines. */
export const classic = `
#set page(
  paper: data.paper,
  margin: (x: 23mm, top: 12mm + gap(9mm), bottom: 14mm + gap(8mm)),
  footer-descent: 4mm + gap(5mm),
  footer: running-foot,
)
#show: set-text.with(10.2pt)
#show title: set text(size: 29pt, weight: "regular")
#show heading.where(level: 1): it => block(sticky: true, above: gap(2.2em), below: gap(1.1em), width: 100%, {
  set text(size: 12.6pt, weight: "semibold", fill: accent, tracking: 0.06em)
  // Small capitals by the font, so that a reader's software finds the word as it is written.
  smallcaps(it.body)
  v(-0.6em)
  line(length: 100%, stroke: 0.6pt + rule-color)
})
#show heading.where(level: 2): set text(size: 11.6pt, weight: "semibold")
#show heading: it => if it.level < 3 { it } else {
  block(sticky: true, above: gap(1.2em), below: gap(0.75em), text(
    size: 10.2pt, weight: "semibold", style: if it.level > 3 { "italic" } else { "normal" }, it.body,
  ))
}

#let quiet(body) = text(size: 9.4pt, fill: muted, body)
#let two-sided(left, right) = grid(columns: (1fr, auto), column-gutter: 1.5em, left, right)

// Without a text, an entry is a line or two: what it is and where, then when.
#let is-brief(entry) = entry.body.len() == 0 and has(entry.title)
#let brief-entry(entry) = block(above: 0pt, breakable: false, {
  two-sided(
    { heading(level: 2, entry.title); let place = place-of(entry); if place != none { linebreak(); emph(place) } },
    quiet(align(end, joined((entry.dates, entry.duration), separator: linebreak()))),
  )
  let more = joined((more-of(entry), emph(entry.note)).filter(it => it != emph("")), separator: linebreak())
  if more != none { block(above: gap(0.75em), quiet(more)) }
})

#let full-entry(entry) = {
  let titled = has(entry.title)
  let place = place-of(entry)
  let beside = if titled { entry.duration } else { entry.dates }
  let has-place = place != none or has(beside)
  if titled {
    block(sticky: true, above: 0pt, below: if has-place { 0.6em } else { 0.95em }, two-sided(heading(level: 2, entry.title), quiet(entry.dates)))
  }
  if has-place {
    block(sticky: true, above: 0.6em, below: 0.95em, two-sided(emph(place), quiet(beside)))
  }
  if has(entry.note) { block(sticky: true, quiet(emph(entry.note))) }
  all-blocks(entry.body)
  let more = more-of(entry)
  if more != none { block(above: gap(1em), quiet(more)) }
}

#{
  set align(center)
  if has(data.name) { block(below: 0pt, title(data.name)) }
  if has(data.headline) { block(above: 6pt + gap(7pt), below: 0pt, text(size: 12.4pt, style: "italic", fill: muted, data.headline)) }
  if data.contacts.len() > 0 { block(above: 6pt + gap(7pt), below: 0pt, text(size: 9.6pt, contacts)) }
}

#for section in data.sections {
  heading(level: 1, section.title)
  if section.compact { compact-entries(section.entries) } else {
    entries-apart(section.entries, 1.15em, 1.75em, is-short: is-brief, entry => {
      if is-brief(entry) { brief-entry(entry) } else { full-entry(entry) }
    })
  }
}
`;
