import {columns} from './columns.ts';

/** A page in a sans serif, in two columns: when on the outer side, what on the inner one. */
export const modern = `${columns}
#set page(
  paper: data.paper,
  margin: (x: margin(18mm), top: margin(12mm + gap(6mm)), bottom: margin(14mm + gap(5mm))),
  footer-descent: 4mm + gap(4mm),
  footer: page-name,
)
#show: set-text
#show title: set text(size: pts(2.9), weight: "bold")
#show heading.where(level: 2): set text(size: pts(1.12), weight: "semibold")
#show heading: it => if it.level < 3 { it } else {
  block(sticky: true, above: gap(1.1em), below: gap(0.7em), text(
    size: pts(1), weight: if it.level > 3 { "regular" } else { "semibold" }, fill: if it.level > 3 { muted } else { ink }, it.body,
  ))
}

#with-photo({
  if has(data.name) { block(below: 0pt, title(data.name)) }
  if has(data.headline) { block(above: 6pt + gap(7pt), below: 0pt, text(size: pts(1.3), fill: accent, data.headline)) }
  if data.contacts.len() > 0 { block(above: 6pt + gap(6pt), below: 0pt, text(size: pts(0.95), fill: muted, contacts)) }
  if data.facts.len() > 0 { block(above: 3pt + gap(4pt), below: 0pt, text(size: pts(0.95), fill: muted, person-facts)) }
}, 27mm, 36mm)

#with-dates(outer => {
  show heading.where(level: 1): it => block(sticky: true, above: gap(2.1em), below: gap(1.05em), width: 100%, grid(
    columns: (outer, 1fr), column-gutter: between, align: horizon,
    line(length: 100%, stroke: 2.5pt + accent), text(size: pts(1.32), weight: "semibold", fill: accent, it.body),
  ))
  for section in data.sections {
    heading(level: 1, section.title)
    let set-entry(entry) = dated-entry(outer, entry, accent)
    if section.kind == "entries" { set-section(section, 0.75em + gap(0.6em), 0.7em + gap(1em), set-entry) } else {
      indented(outer + between, set-section(section, 1em, 1em, set-entry))
    }
  }
})
#ending
`;
