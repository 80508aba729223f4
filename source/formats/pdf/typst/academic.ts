import {columns} from './columns.ts';

/** A curriculum vitae in a serif that may be long: years at the side, a head of each page, publications numbered. */
export const academic = `${columns}
#set page(
  paper: data.paper,
  margin: (x: margin(24mm), top: margin(18mm + gap(6mm)), bottom: margin(16mm + gap(4mm))),
  header-ascent: 6mm,
  header: page-head,
  footer: page-foot,
)
#show: set-text
#show title: set text(size: pts(2.2), weight: "semibold")
#show heading.where(level: 1): it => block(sticky: true, above: gap(1.9em), below: gap(1em), width: 100%, {
  text(size: pts(1.25), weight: "semibold", fill: accent, it.body)
})
#show heading.where(level: 2): set text(size: pts(1), weight: "semibold")
#show heading: it => if it.level < 3 { it } else {
  block(sticky: true, above: gap(1em), below: gap(0.65em), text(size: pts(1), style: "italic", it.body))
}

#with-photo({
  if has(data.name) { block(below: 0pt, title(data.name)) }
  if has(data.headline) { block(above: 5pt + gap(5pt), below: 0pt, par(text(size: pts(1.1), fill: muted, data.headline))) }
  if data.contacts.len() > 0 { block(above: 5pt + gap(6pt), below: 0pt, text(size: pts(0.95), contacts)) }
  if data.facts.len() > 0 { block(above: 3pt + gap(4pt), below: 0pt, text(size: pts(0.95), person-facts)) }
  block(above: 8pt + gap(4pt), below: 0pt, line(length: 100%, stroke: 0.6pt + rule-color))
}, 27mm, 36mm)

#with-dates(outer => for section in data.sections {
  heading(level: 1, section.title)
  set-section(section, 0.65em + gap(0.5em), 0.65em + gap(0.8em), entry => dated-entry(outer, entry, ink))
})
#ending
`;
