import type {
  PrintedBlock,
  PrintedDocument,
  PrintedLine,
  PrintedRun,
} from '@overens/text/print/printed-document';
import { drawnSize, type PrintedLogo } from '../printed-logo.ts';
import { stackedHeadings } from '../stacked-headings.ts';
import { DOCUMENT_CSS } from './document-css.ts';

/**
 * A document as one page of its own that needs nothing else: read in any browser, printed on A4, kept. Compared words
 * are `ins` and `del`, said in words to those who do not see them.
 */
export function renderHtml(printed: PrintedDocument, logo: PrintedLogo | null = null): string {
  const { title, municipality, stamps } = printed;
  const marks = stamps.map((stamp) => `<p class="stamp">${escaped(stamp)}</p>`).join('');
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped([title, ...stamps].join(' – '))}</title>
<style>${DOCUMENT_CSS}</style>
</head>
<body>
<header style="border-color:${escaped(municipality.brandColour)}">${nameOf(municipality.name, logo)}${marks}</header>
<main>
<h1>${escaped(title)}</h1>
${frontMatter(printed)}${stackedHeadings(printed.blocks)
    .map((block) => htmlBlock(block))
    .join('\n')}
</main>
</body>
</html>
`;
}

/** The picture says the name to those who do not see it, so that the name beside it is not said again. */
function nameOf(name: string, logo: PrintedLogo | null): string {
  if (logo === null) return `<p>${escaped(name)}</p>`;
  const { width, height } = drawnSize(logo, 48);
  const source = `data:image/${logo.kind === 'svg' ? 'svg+xml' : 'png'};base64,${logo.base64}`;
  return `<p><img src="${source}" alt="${escaped(name)}" width="${width}" height="${height}"></p><p aria-hidden="true">${escaped(name)}</p>`;
}

function frontMatter({ subtitle, facts }: PrintedDocument): string {
  const lead = subtitle === null ? '' : `<p class="subtitle">${escaped(subtitle)}</p>\n`;
  if (facts.length === 0) return lead;
  const rows = facts.map(
    ({ term, value }) => `<div><dt>${escaped(term)}</dt><dd>${escaped(value)}</dd></div>`,
  );
  return `${lead}<dl>${rows.join('')}</dl>\n`;
}

function htmlBlock(block: PrintedBlock): string {
  switch (block.kind) {
    case 'heading': {
      // The title is the only h1.
      const tag = `h${block.level + 1}`;
      return `<${tag}>${words(block.line.runs)}</${tag}>${notes(block.line)}`;
    }
    case 'paragraph':
      return `<p>${words(block.line.runs)}</p>${notes(block.line)}`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${words(item.runs)}${notes(item)}</li>`).join('')}</ul>`;
    case 'table':
      return htmlTable(block);
  }
}

function htmlTable({ caption, head, rows }: Extract<PrintedBlock, { kind: 'table' }>): string {
  const top = head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('');
  const body = rows.map(([first = '', ...rest]) => {
    const cells = rest.map((cell) => `<td>${escaped(cell)}</td>`).join('');
    return `<tr><th scope="row">${escaped(first)}</th>${cells}</tr>`;
  });
  return `<table><caption>${escaped(caption)}</caption><thead><tr>${top}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function words(runs: readonly PrintedRun[]): string {
  return runs
    .map(({ kind, text }) => {
      if (kind === 'same') return escaped(text);
      const tag = kind === 'added' ? 'ins' : 'del';
      return `<${tag}><span class="said">${SAID[kind]} </span>${escaped(text)}</${tag}>`;
    })
    .join('');
}

function notes({ notes: sentences }: PrintedLine): string {
  return sentences.map(({ text }) => `<p class="note">${escaped(text)}</p>`).join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>');
}

const SAID = { added: 'tillagt:', removed: 'borttaget:' } as const;
