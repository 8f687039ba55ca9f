/**
 * How a document is drawn on paper, in Typst. The words come as data (`sys.inputs.doc`), never as markup, so nothing
 * in a text can be taken for a command. Only fonts that Typst brings along: what a machine has installed would change
 * the bytes. Colours of a municipality are used for lines only: their contrast is unknown.
 * Numbers of lines are artifacts: not read aloud, and inside a list or a table they would break its structure.
 */
export const PDF_TEMPLATE = `
#let d = json(bytes(sys.inputs.doc))
#let logo = json(bytes(sys.inputs.logo))
#let brand = rgb(d.municipality.brandColour)
#let soft = rgb("#555555")
#set document(title: d.title, author: d.municipality.name, date: none)
#set text(lang: "sv", region: "SE", font: ("Libertinus Serif", "DejaVu Sans Mono", "New Computer Modern Math"), fallback: false, size: 11pt, hyphenate: false)
#set par(justify: false, leading: 0.7em, spacing: 1.05em)
#set list(spacing: 0.8em)
#set table(stroke: 0.5pt + rgb("#999999"), inset: 6pt)
#set page(
  paper: "a4",
  margin: (left: 2.8cm, right: 2.5cm, top: 3cm, bottom: 2.6cm),
  header: [
    #set text(size: 9pt, fill: soft)
    #d.municipality.name
    #h(1fr)
    #for stamp in d.stamps { box(stroke: 0.8pt + rgb("#8a1c1c"), inset: 4pt, text(fill: rgb("#8a1c1c"), weight: "bold", stamp)); h(4pt) }
    #line(length: 100%, stroke: 1.5pt + brand)
  ],
  footer: context [
    #set text(size: 9pt, fill: soft)
    #d.title
    #h(1fr)
    #counter(page).display("1 (1)", both: true)
  ],
)
#show heading: set block(above: 1.5em, below: 0.8em)
#show heading.where(level: 1): set text(size: 15pt)
#show heading.where(level: 2): set text(size: 12.5pt)
#show heading.where(level: 3): set text(size: 11pt)
#show title: set text(size: 21pt)
#show title: set par(justify: false)

#let words(runs) = {
  for run in runs {
    if run.kind == "added" { underline(text(fill: rgb("#0b5a2b"), run.text)) }
    else if run.kind == "removed" { strike(text(fill: rgb("#8a1c1c"), run.text)) }
    else { run.text }
  }
}
#let beside(notes) = {
  for note in notes {
    block(inset: (left: 8pt), stroke: (left: 2pt + brand), text(size: 9pt, fill: soft, note.text))
  }
}

#if logo != none {
  block(below: 1.2em, image(bytes(logo.data), format: logo.kind, height: 1.3cm, alt: d.municipality.name))
}
#title()
#if d.subtitle != none { par(text(size: 13pt, d.subtitle)) }
#if d.facts.len() > 0 {
  terms(separator: [: ], ..d.facts.map(fact => terms.item(fact.term, fact.value)))
  line(length: 100%, stroke: 0.5pt + rgb("#999999"))
}
#set par.line(numbering: if d.hasLineNumbers { n => pdf.artifact(text(size: 8pt, fill: soft, str(n))) } else { none })
#for piece in d.blocks {
  if piece.kind == "heading" {
    heading(level: piece.level, words(piece.line.runs))
    beside(piece.line.notes)
  } else if piece.kind == "paragraph" {
    par(words(piece.line.runs))
    beside(piece.line.notes)
  } else if piece.kind == "list" {
    list(..piece.items.map(item => { words(item.runs); beside(item.notes) }))
  } else {
    block(sticky: true, strong(piece.caption))
    table(
      columns: piece.head.map(_ => 1fr),
      table.header(..piece.head.map(cell => strong(cell))),
      ..piece.rows.flatten(),
    )
  }
}
`;
