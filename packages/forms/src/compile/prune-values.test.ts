import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FormDefinition } from '../definition/form-definition.ts';
import type { FormField } from '../definition/form-field.ts';
import { aForm, sv } from '../testing/a-form.ts';
import { isRecord, type AnswerValues, type UnitValues } from './answer-values.ts';
import { compileForm } from './compile-form.ts';
import { conditionHolds } from './evaluate-condition.ts';
import { pruneValues } from './prune-values.ts';

const chapters = [
  { id: 'sec_aaaa', title: 'Syfte', level: 1 },
  { id: 'sec_bbbb', title: 'Mål', level: 1 },
];
const KEYS = ['a', 'b', 'c', 'd', 'e'];
const WORDS = ['ja', 'nej', 'kanske'];

/** Conditions over fields that come earlier in the list, so that they never go in a circle. */
function aCondition(readable: readonly string[]): fc.Arbitrary<unknown> {
  if (readable.length === 0) return fc.constant(true);
  const path = fc.constantFrom(...readable);
  const compare = fc.tuple(
    fc.constantFrom('==', '!=', '<', '<=', '>', '>='),
    path,
    fc.constantFrom(...WORDS, 3),
  );
  const leaf = fc.oneof(
    compare.map(([operator, of, to]) => ({ [operator]: [{ var: of }, to] })),
    path.map((of) => ({ '!': [{ missing: [of] }] })),
    path.map((of) => ({ in: [{ var: of }, ['ja', 'kanske']] })),
    path.map((of) => ({ some: [{ var: of }, { '==': [{ var: '' }, 'ja'] }] })),
    path.map((of) => ({ all: [{ var: of }, { '!=': [{ var: '' }, 'nej'] }] })),
  );
  return fc.oneof(
    leaf,
    fc.tuple(leaf, leaf).map((both) => ({ and: both })),
    fc.tuple(leaf, leaf).map((both) => ({ or: both })),
    leaf.map((one) => ({ '!': [one] })),
  );
}

function aField(key: string, readable: readonly string[]): fc.Arbitrary<unknown> {
  const options = WORDS.map((value) => ({ value, label: sv(value) }));
  const base = { key, label: sv(key) };
  const kind = fc.constantFrom<Record<string, unknown>>(
    { ...base, type: 'text', lines: 'many' },
    { ...base, type: 'choice', options },
    { ...base, type: 'multichoice', options },
    { ...base, type: 'boolean' },
    { ...base, type: 'number' },
    {
      ...base,
      type: 'group',
      rowTitle: sv('Rad'),
      fields: [
        { type: 'text', key: 'x', label: sv('X') },
        { type: 'text', key: 'y', label: sv('Y'), visibleIf: { '==': [{ var: 'row.x' }, 'ja'] } },
      ],
    },
  );
  return fc
    .record({ kind, visibleIf: aCondition(readable), required: fc.boolean(), isConditional: fc.boolean() })
    .map(({ kind: field, visibleIf, required, isConditional }) => ({
      ...field,
      required,
      ...(isConditional ? { visibleIf } : {}),
    }));
}

function someFields(scope: string, outside: readonly string[]): fc.Arbitrary<readonly unknown[]> {
  const fields = KEYS.map((key, index) =>
    aField(key, [...outside, ...KEYS.slice(0, index).map((earlier) => `${scope}.${earlier}`)]),
  );
  return fc.tuple(...fields).chain((list) => fc.shuffledSubarray(list, { minLength: list.length }));
}

const someDefinition: fc.Arbitrary<FormDefinition> = fc
  .tuple(
    someFields('pages.p', []),
    someFields(
      'section',
      KEYS.map((key) => `pages.p.${key}`),
    ),
  )
  .map(([page, section]) => aForm(page, section));

/** What a browser might hold: mostly sensible, sometimes nonsense; minus zero only as it is typed, since no input gives the number. */
const someValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    'ja',
    'nej',
    'kanske',
    '',
    ' ',
    null,
    true,
    false,
    3,
    '3',
    '-0',
    undefined,
    [],
    ['ja'],
    ['nej', 'ja'],
  ),
  fc.array(fc.record({ x: fc.constantFrom('ja', 'nej', ''), y: fc.constantFrom('dold', '') }), {
    maxLength: 3,
  }),
  fc.jsonValue({ maxDepth: 2 }).map((value): unknown => JSON.parse(JSON.stringify(value))),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const someUnit = fc.dictionary(fc.constantFrom(...KEYS), someValue);
const someValues: fc.Arbitrary<AnswerValues> = fc.record({
  pages: fc.record({ p: someUnit }),
  sections: fc.record({ sec_aaaa: someUnit, sec_bbbb: someUnit }),
});

/** What a person might fill in: the right sort of value in every field, or nothing. */
function sensibleUnit(fields: readonly FormField[]): fc.Arbitrary<Record<string, unknown>> {
  const entries = fields.map((field) => [field.key, sensibleValue(field)] as const);
  return fc.record(Object.fromEntries(entries), { requiredKeys: [] });
}

function sensibleValue(field: FormField): fc.Arbitrary<unknown> {
  if (field.type === 'number') return fc.constantFrom<unknown>(3, '3', '12');
  if (field.type === 'boolean') return fc.boolean();
  if (field.type === 'multichoice') return fc.shuffledSubarray(WORDS);
  if (field.type === 'group') return fc.array(sensibleUnit(field.fields), { maxLength: 3 });
  return fc.constantFrom(...WORDS, '');
}

const someAnswer = someDefinition.chain((definition) => {
  const section = sensibleUnit(definition.perSection?.fields ?? []);
  const values: fc.Arbitrary<AnswerValues> = fc.record({
    pages: fc.record({ p: sensibleUnit(definition.pages[0]?.fields ?? []) }),
    sections: fc.record({ sec_aaaa: section, sec_bbbb: section }),
  });
  return fc.tuple(fc.constant(definition), values);
});

describe('dropping hidden answers', () => {
  test('pruning twice is pruning once', () => {
    fc.assert(
      fc.property(someDefinition, someValues, (definition, values) => {
        const once = pruneValues(definition, values);
        expect(pruneValues(definition, once)).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });

  test('every answer that survives has a condition that holds for the answers that survive', () => {
    let conditional = 0;
    fc.assert(
      fc.property(someDefinition, someValues, (definition, values) => {
        const { pages, sections } = pruneValues(definition, values);
        fc.pre(pages['p'] !== undefined);
        const scopes: readonly [readonly FormField[], UnitValues][] = [
          [definition.pages[0]?.fields ?? [], pages['p'] ?? {}],
          ...Object.values(sections).map((section): [readonly FormField[], UnitValues] => [
            definition.perSection?.fields ?? [],
            section,
          ]),
        ];
        for (const [fields, unit] of scopes) {
          const kept = fields.filter((field) => field.visibleIf !== undefined && field.key in unit);
          conditional += kept.length;
          const holds = kept.map((field) =>
            conditionHolds(field.visibleIf ?? null, { pages, section: unit, ctx: {} }),
          );
          expect(holds).toEqual(kept.map(() => true));
        }
      }),
      { numRuns: 300 },
    );
    expect(conditional).toBeGreaterThan(50);
  });

  test('no visible answer is lost', () => {
    fc.assert(
      fc.property(someDefinition, someValues, (definition, values) => {
        const form = compileForm(definition, chapters);
        const pruned = pruneValues(definition, values);
        for (const unit of form.units) {
          const view = form.view(unit.unitKey, values);
          const group = unit.kind === 'page' ? pruned.pages : pruned.sections;
          expect(group[unit.id] ?? {}).toEqual(view?.isEmpty === true ? {} : view?.values);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the server, which gets the answer as JSON, sees what the browser saw', () => {
    fc.assert(
      fc.property(someDefinition, someValues, (definition, values) => {
        const sent: unknown = JSON.parse(JSON.stringify(values));
        const onServer: unknown = JSON.parse(JSON.stringify(definition));
        if (!isValues(sent) || !isDefinition(onServer)) throw new Error('JSON changed the shape');
        expect(pruneValues(onServer, sent)).toEqual(pruneValues(definition, values));
        expect(compileForm(onServer, chapters).parseHandIn(sent)).toEqual(
          compileForm(definition, chapters).parseHandIn(values),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('handing in what was handed in gives the same, and nothing hidden comes to light', () => {
    let accepted = 0;
    fc.assert(
      fc.property(someAnswer, ([definition, values]) => {
        const form = compileForm(definition, chapters);
        const first = form.parseHandIn(values);
        if (!first.ok) return;
        accepted += 1;
        expect(form.parseHandIn(pruneValues(definition, values))).toEqual(first);
        expect(form.parseHandIn(first.value.values)).toEqual(first);
        expect(pruneValues(definition, first.value.values)).toEqual(first.value.values);
      }),
      { numRuns: 1000 },
    );
    expect(accepted).toBeGreaterThan(50);
  });

  test('the order in which fields are shown does not decide what is seen', () => {
    const later = { type: 'text', key: 'b', label: sv('B') };
    const reader = {
      type: 'text',
      key: 'a',
      label: sv('A'),
      visibleIf: { '==': [{ var: 'pages.p.b' }, 'ja'] },
    };
    const hidden = { ...later, visibleIf: { '==': [{ var: 'pages.p.c' }, 'ja'] } };
    const last = { type: 'text', key: 'c', label: sv('C') };
    const values = { pages: { p: { a: 'text', b: 'ja', c: 'nej' } }, sections: {} };
    expect(pruneValues(aForm([reader, hidden, last]), values).pages).toEqual({ p: { c: 'nej' } });
  });
});

function isValues(value: unknown): value is AnswerValues {
  return isRecord(value) && isRecord(value['pages']) && isRecord(value['sections']);
}

function isDefinition(value: unknown): value is FormDefinition {
  return isRecord(value) && Array.isArray(value['pages']);
}
