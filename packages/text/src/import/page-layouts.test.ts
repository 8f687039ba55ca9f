import { describe, expect, test } from 'vitest';
import { imported, leftOutOf, outlineOf, paragraphsOf } from '../test-support/import-case.ts';

describe('text saved from pages', () => {
  test('an empty row after every row says nothing about paragraphs', async () => {
    const rows = [
      'n Om samarbetet',
      'Föreningarna i Ekberg har länge burit',
      'ortens liv, och kommunen vill att de ska',
      'kunna göra det också i framtiden. Ingen-',
      'ting av det som står här är nytt för den',
      'som har varit med, men nu är det skrivet.',
      'Vi skriver det för dem som kommer efter',
      'oss och för dem som undrar varför vi har',
      'valt att göra just på det här sättet här.',
      'n Principen om dialog',
      'Vi talar med varandra innan något har be-',
      'stämts, och vi lyssnar på de svar som ges',
      'också när de inte är de svar som vi ville',
      'ha när vi ställde frågan till varandra.',
      'Kommunen lovar:',
      '■■ att kalla till möten i så god tid att',
      'den som arbetar på dagen hinner komma',
      '■■ att skriva ned vad som sades',
      'Föreningarna lovar:',
      '■■ att komma till möten när de kan, och',
      'att säga till när de inte kan komma dit',
      'n Principen om tillit',
      'Vi utgår från att den andra vill väl, och',
      'vi frågar hellre en gång för mycket än en',
      'gång för litet när vi inte förstår det som',
      'den andra parten har gjort eller låtit bli',
      'att göra i en fråga som rör oss båda här.',
      'Kommunen lovar:',
      '■■ att hålla fast vid det som har sagts i',
      'möten med föreningarna under hela året',
      'som följer på det år då det sades i mötet',
    ];
    const tight = new Set([
      'n Om samarbetet',
      'n Principen om dialog',
      'n Principen om tillit',
      'Kommunen lovar:',
      'Föreningarna lovar:',
    ]);
    const draft = await imported(rows.map((row) => `${row}${tight.has(row) ? '\n' : ' \n\n'}`).join(''));
    expect(outlineOf(draft).map((line) => line.replace(/ \(\d+\)$/, ''))).toEqual([
      '# Om samarbetet',
      '# Principen om dialog',
      '# Principen om tillit',
    ]);
    expect(paragraphsOf(draft)[0]).toContain('Ingenting av det som står här');
    expect(draft.findings?.facts.commitmentsByPrinciple).toEqual({
      dialog: { kommun: 2, civil: 1, both: 0 },
      tillit: { kommun: 1, civil: 0, both: 0 },
    });
  });

  test('two columns on the same rows are read one after the other', async () => {
    const draft = await imported(
      `Så delar vi upp det\n\nKommunen lovar:                 Föreningarna lovar:\n\n- svara i tid                   - höra av sig i tid\n- låna ut lokaler på            - städa efter sig när\n  kvällstid                       de har lånat en sal\n- ordna en årlig träff          - komma till träffen\n`,
    );
    expect(paragraphsOf(draft)).toEqual([
      'Kommunen lovar:',
      'svara i tid',
      'låna ut lokaler på kvällstid',
      'ordna en årlig träff',
      'Föreningarna lovar:',
      'höra av sig i tid',
      'städa efter sig när de har lånat en sal',
      'komma till träffen',
    ]);
    expect(draft.findings?.facts.commitments).toEqual({ kommun: 3, civil: 3, both: 0, total: 6 });
  });

  test('a table of figures is not two columns of prose', async () => {
    const draft = await imported(
      `Pengar\n\nMöten          40 000\nLokaler        30 000\nResor          12 000\nTryck           8 000\nPorto           1 000\n`,
    );
    expect(paragraphsOf(draft).join(' ')).toContain('Möten 40 000');
  });

  test('a contents list without page numbers is left out, and the chapters are found', async () => {
    const contents = 'Innehåll:\n\n1. Bakgrund\n\n2. Så gör vi\n\n3. Slut\n\n';
    const body = '1. Bakgrund\n\nVi vill mötas.\n\n2. Så här gör vi\n\nVarje vår.\n\n3. Slut\n\nTack.\n';
    const draft = await imported(contents + body);
    expect(outlineOf(draft)).toEqual(['# 1 Bakgrund (1)', '# 2 Så här gör vi (1)', '# 3 Slut (1)']);
    expect(leftOutOf(draft).filter((one) => one.startsWith('tableOfContents'))).toHaveLength(4);
  });

  test('a note at the foot of a page does not break the sentence above it', async () => {
    const draft = await imported(
      `1. Mål\n\nVi vill mötas varje vår för att tala om¹\n\n¹ Se https://exempel.example/om.\n\ndet som är viktigt.\n`,
    );
    expect(paragraphsOf(draft)).toEqual(['Vi vill mötas varje vår för att tala om¹ det som är viktigt.']);
    expect(leftOutOf(draft)).toEqual(['footnote: ¹ Se https://exempel.example/om.']);
  });

  test('a soft hyphen that was lost is no letter of the word', async () => {
    const draft = await imported('1. Mål\n\nVi har en rul\ufffd-\nlande plan.\n');
    expect(paragraphsOf(draft)).toEqual(['Vi har en rullande plan.']);
    expect(draft.findings?.facts.replacementCharacters).toBe(1);
  });

  test('the source of a quotation after a dash is no list', async () => {
    const draft = await imported(
      `1. Mål\n\n”Den som vill något frågar sin granne.”\n\n- ur en gammal visa\n\nVi vill mötas.\n\n- på våren\n- på hösten\n- på nyåret\n`,
    );
    expect(draft.text.sections[0]?.paragraphs.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
      'listItem',
      'listItem',
      'listItem',
    ]);
    expect(draft.findings?.facts).toMatchObject({ bulletLines: 4, falseBullets: 1 });
  });

  test('clauses with the section sign are chapters, and lettered lists are lists', async () => {
    const draft = await imported(
      `§ 1 Syfte\n\nAvtalet syftar till att:\n\na) mötas\nb) lyssna\n\n§ 2 Giltighet\n\nDet gäller i tre år.\n`,
    );
    expect(outlineOf(draft)).toEqual(['# 1 Syfte (3)', '# 2 Giltighet (1)']);
    expect(draft.findings?.facts).toMatchObject({ chapters: 2, purposes: 2 });
  });
});

describe('web pages and markdown', () => {
  test('headings, items and tables come from the elements, and scripts are no text', async () => {
    const draft = await imported(
      '<h1>Samverkan</h1><h2>Mål</h2><p>Vi &amp; ni<br>möts.</p><ul><li>en</li><li><p>två</p></li></ul><table><tr><td>År</td><td></td><td>2028</td></tr></table><script>bort()</script><h2>Slut</h2><p>Tack < 3.',
      'a.html',
    );
    expect(draft.text.title).toBe('Samverkan');
    expect(outlineOf(draft)).toEqual(['# Mål (4)', '# Slut (1)']);
    expect(paragraphsOf(draft)).toEqual(['Vi & ni möts.', 'en', 'två', 'År | | 2028', 'Tack < 3.']);
    expect(draft.source.kind).toBe('html');
  });

  test('struck and inserted words of a page are shown and told', async () => {
    const draft = await imported(
      '<h1>A</h1><p>Vi ska <del>kanske</del> <ins>alltid</ins> mötas.</p>',
      'a.html',
    );
    expect(paragraphsOf(draft)).toEqual(['Vi ska ~~kanske~~ alltid mötas.']);
    expect(draft.notes).toContain('trackedChanges');
  });

  test('underlined headings, quotations and a head of facts are read as markdown means them', async () => {
    const draft = await imported(
      '---\nforfattare: vi\n---\n\nSamverkan\n=========\n\nMål\n---\n\n> Vi möts.\n\nSlut\n---\n\n+ Tack\n',
      'a.md',
    );
    expect(outlineOf(draft)).toEqual(['# Mål (1)', '# Slut (1)']);
    expect(paragraphsOf(draft)).toEqual(['Vi möts.', 'Tack']);
  });
});
