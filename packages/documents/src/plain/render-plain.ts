import type { PrintedBlock, PrintedDocument, PrintedLine } from '@overens/text/print/printed-document';

/**
 * A document as text alone, UTF-8, lines of at most 78 characters where words allow. Compared words stand in brackets:
 * `[+tillagt+]`, `[-borttaget-]`. Numbers of lines stand before them; lines without words have none.
 */
export function renderPlain(printed: PrintedDocument): string {
  const { title, subtitle, stamps, municipality, facts, blocks } = printed;
  const front = [
    municipality.name,
    ...stamps.map((stamp) => stamp.toUpperCase()),
    `\n${wrapped(title.toUpperCase())}`,
    ...(subtitle === null ? [] : [wrapped(subtitle)]),
    ...(facts.length === 0 ? [] : ['']),
    ...facts.map(({ term, value }) => wrapped(`${term}: ${value}`, '  ')),
  ];
  const text = blocks.map((block) => plainBlock(block)).join('\n\n');
  return `${front.join('\n')}\n\n${printed.hasLineNumbers ? numbered(text) : text}\n`;
}

function plainBlock(block: PrintedBlock): string {
  switch (block.kind) {
    case 'heading': {
      const heading = wrapped(words(block.line));
      const widest = Math.max(...heading.split('\n').map((line) => line.length));
      return `\n${heading}\n${UNDERLINES[block.level].repeat(widest)}${notes(block.line, '')}`;
    }
    case 'paragraph':
      return `${wrapped(words(block.line))}${notes(block.line, '')}`;
    case 'list':
      return block.items.map((item) => `${wrapped(`- ${words(item)}`, '  ')}${notes(item, '  ')}`).join('\n');
    case 'table':
      return [
        wrapped(block.caption),
        ...block.rows.map((row) =>
          row
            .map((cell, at) => wrapped(`${at === 0 ? '' : '  '}${block.head[at] ?? ''}: ${cell}`, '    '))
            .join('\n'),
        ),
      ].join('\n\n');
  }
}

function words({ runs }: PrintedLine): string {
  return runs
    .map(({ kind, text }) => {
      if (kind === 'same') return text;
      return kind === 'added' ? `[+${text}+]` : `[-${text}-]`;
    })
    .join('');
}

function notes({ notes: sentences }: PrintedLine, indent: string): string {
  return sentences.map(({ text }) => `\n${wrapped(`${indent}> ${text}`, `${indent}  `)}`).join('');
}

/** Breaks at spaces; a word longer than a line is left whole. Lines after the first begin with `indent`. */
function wrapped(text: string, indent = ''): string {
  return text
    .split('\n')
    .map((paragraph) => {
      const lines: string[] = [];
      let line = '';
      for (const word of paragraph.split(' ')) {
        if (line !== '' && line.length + word.length + 1 > WIDTH) {
          lines.push(line);
          line = `${indent}${word}`;
        } else line = line === '' && lines.length === 0 ? word : `${line} ${word}`;
      }
      return [...lines, line].join('\n');
    })
    .join('\n');
}

function numbered(text: string): string {
  let number = 0;
  return text
    .split('\n')
    .map((line) =>
      /[\p{L}\p{N}]/u.test(line) ? `${String((number += 1)).padStart(4)}  ${line}` : indented(line),
    )
    .join('\n');
}

function indented(line: string): string {
  return line === '' ? '' : `${' '.repeat(6)}${line}`;
}

const WIDTH = 78;
const UNDERLINES = { 1: '=', 2: '-', 3: '.' } as const;
