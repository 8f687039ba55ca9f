import { describe, expect, test } from 'vitest';
import { aRawForm, aRawPage, sv } from '../testing/a-form.ts';
import { checkDefinition } from './check-definition.ts';
import { DEFINITION_ISSUE_CODES } from './definition-issue.ts';
import { definitionMessage } from './definition-messages.ts';
import { illegalDefinitions } from './illegal-definitions.ts';

describe('a form that must not be published', () => {
  test.each(illegalDefinitions)('$name', ({ definition, issues }) => {
    expect(checkDefinition(definition)).toEqual({ ok: false, refusal: issues });
  });

  test('every code has an illegal form that shows it', () => {
    const shown = new Set(illegalDefinitions.flatMap(({ issues }) => issues.map((issue) => issue.code)));
    expect([...shown].toSorted()).toEqual([...DEFINITION_ISSUE_CODES].toSorted());
  });

  test('every issue is told in Swedish', () => {
    for (const { issues } of illegalDefinitions) {
      for (const issue of issues) expect(definitionMessage(issue)).toMatch(/^[A-ZÅÄÖ].*\.$/);
    }
  });

  test('a condition of a million levels is refused without exhausting the stack', () => {
    let condition: unknown = true;
    for (let level = 0; level < 1_000_000; level += 1) condition = { '!': [condition] };
    const form = aRawForm({
      pages: [aRawPage([{ type: 'text', key: 'a', label: sv('A'), visibleIf: condition }])],
    });
    expect(checkDefinition(form)).toMatchObject({ ok: false, refusal: [{ code: 'conditionTooDeep' }] });
  });
});

describe('a form that may be published', () => {
  test('the smallest', () => {
    expect(checkDefinition(aRawForm())).toMatchObject({ ok: true });
  });

  test('conditions may read other pages, the context, rows and lists', () => {
    const form = aRawForm({
      pages: [
        aRawPage([
          { type: 'text', key: 'a', label: sv('A'), visibleIf: { '==': [{ var: 'pages.q.b' }, 'x'] } },
          {
            type: 'group',
            key: 'g',
            label: sv('G'),
            rowTitle: sv('Rad'),
            fields: [
              { type: 'text', key: 'x', label: sv('X') },
              { type: 'text', key: 'y', label: sv('Y'), visibleIf: { '!': { missing: ['row.x'] } } },
            ],
          },
        ]),
        {
          key: 'q',
          title: sv('Q'),
          visibleIf: { in: [{ var: 'ctx.recipientKind' }, ['organisation', 'open']] },
          fields: [
            { type: 'text', key: 'b', label: sv('B') },
            {
              type: 'note',
              key: 'n',
              body: sv('N'),
              visibleIf: { some: [{ var: 'pages.p.g' }, { '==': [{ var: 'x' }, 'ja'] }] },
            },
          ],
        },
      ],
    });
    expect(checkDefinition(form)).toMatchObject({ ok: true });
  });
});
