/**
 * Dates in a column beside what they are of. It is as wide as the widest of them, and so near that
 * software reads a date and the title beside it as one line.
 */
export const columns = `
#let between = 8pt
#let all-dates = data.sections.filter(it => it.kind == "entries").map(it => it.entries.map(dates-of)).flatten().filter(it => it != none)
#let with-dates(set-body) = context {
  let widths = all-dates.map(it => measure(quiet(it)).width)
  set-body(calc.min(40mm, calc.max(16mm, ..widths)))
}
#let beside(outer, date, body) = {
  let cells = (align(end, if date != none { move(dy: 0.12em, par(quiet(date))) }), body)
  block(width: 100%, above: 0pt, below: 0pt, breakable: true, grid(columns: (outer, 1fr), column-gutter: between, ..cells))
}

// The head of an entry is two lines: what, and where.
#let dated-entry(outer, entry, place-color) = {
  let where = where-of(entry)
  let place = joined((place-of(entry), duration-of(entry)))
  let line = {
    if where != none { text(fill: place-color, where) }
    if where != none and place != none { apart }
    if place != none { quiet(place) }
  }
  let is-role = entry.depth == 3
  let has-line = not is-role and (where != none or place != none)
  let after = if goes-on(entry) { 0.7em } else { 0pt }
  block(above: 0pt, below: 0pt, sticky: entry.heads, breakable: goes-on(entry), {
    if has(entry.title) or has-line or dates-of(entry) != none {
      block(sticky: has-line or goes-on(entry), above: 0pt, below: if has-line and has(entry.title) { 0.55em } else { after }, beside(
        outer, dates-of(entry), if is-role { indented(indent-of(entry), role-title(entry, line)) } else if has(entry.title) { heading(level: 2, entry.title) } else if has-line { par(line) },
      ))
    }
    indented(outer + between + indent-of(entry), {
      if has(entry.title) and has-line { block(sticky: goes-on(entry), above: 0pt, below: after, par(line)) }
      below-head(entry)
    })
  })
}
`;
