import type { DefinitionIssue } from './definition-issue.ts';
import { aRawForm, aRawPage, sv } from '../testing/a-form.ts';

/** Forms that must not be published, one for each way to go wrong, with exactly the issues they give. */
export type IllegalDefinition = {
  readonly name: string;
  readonly definition: unknown;
  readonly issues: readonly DefinitionIssue[];
};

export const illegalDefinitions: readonly IllegalDefinition[] = [
  {
    name: 'a form that is not an object',
    definition: 'remissvar',
    issues: [{ code: 'shape', at: '', detail: 'Invalid input: expected object, received string' }],
  },
  {
    name: 'a property nobody knows',
    definition: aRawForm({ colour: 'blue' }),
    issues: [{ code: 'unknownProperty', at: '', detail: 'colour' }],
  },
  {
    name: 'an unknown field type',
    definition: withField({ type: 'slider', key: 'a', label: sv('A') }),
    issues: [{ code: 'unknownFieldType', at: 'pages.0.fields.0.type', detail: 'slider' }],
  },
  {
    name: 'a label without Swedish',
    definition: withField({ type: 'text', key: 'a', label: { en: 'Name' } }),
    issues: [{ code: 'missingSwedishText', at: 'pages.0.fields.0.label.sv', detail: '' }],
  },
  {
    name: 'a title of white space',
    definition: aRawForm({ title: sv('  ') }),
    issues: [{ code: 'missingSwedishText', at: 'title.sv', detail: '' }],
  },
  {
    name: 'a form in English only',
    definition: aRawForm({ locales: ['en'] }),
    issues: [{ code: 'missingSwedishText', at: 'locales', detail: '' }],
  },
  {
    name: 'a form in two languages with a text in one',
    definition: aRawForm({
      locales: ['sv', 'en'],
      title: { sv: 'Form', en: 'Form' },
      pages: [
        {
          key: 'p',
          title: { sv: 'Sida', en: 'Page' },
          fields: [{ type: 'text', key: 'a', label: sv('Namn') }],
        },
      ],
      submit: {
        lead: { sv: 'Lämna in.', en: 'Hand in.' },
        signatures: { name: true, role: true },
        late: 'refuse',
        amend: 'never',
      },
      publishing: { notice: { sv: 'Offentligt.', en: 'Public.' }, list: 'never' },
    }),
    issues: [{ code: 'missingTranslation', at: 'pages.0.fields.0.label', detail: 'en' }],
  },
  {
    name: 'a key that JavaScript owns',
    definition: withField({ type: 'text', key: 'constructor', label: sv('A') }),
    issues: [{ code: 'reservedKey', at: 'pages.0.fields.0.key', detail: 'constructor' }],
  },
  {
    name: 'two fields with one key',
    definition: withFields([
      { type: 'text', key: 'a', label: sv('A') },
      { type: 'date', key: 'a', label: sv('B') },
    ]),
    issues: [{ code: 'duplicateKey', at: 'pages.0.fields.1.key', detail: 'a' }],
  },
  {
    name: 'two pages with one key',
    definition: aRawForm({
      pages: [
        aRawPage([{ type: 'text', key: 'a', label: sv('A') }]),
        aRawPage([{ type: 'text', key: 'a', label: sv('A') }]),
      ],
    }),
    issues: [{ code: 'duplicateKey', at: 'pages.1.key', detail: 'p' }],
  },
  {
    name: 'an option offered twice',
    definition: withField({
      type: 'choice',
      key: 'a',
      label: sv('A'),
      options: [
        { value: 'ja', label: sv('Ja') },
        { value: 'ja', label: sv('Jo') },
      ],
    }),
    issues: [{ code: 'duplicateOption', at: 'pages.0.fields.0.options.1.value', detail: 'ja' }],
  },
  {
    name: 'a choice with no options',
    definition: withField({ type: 'choice', key: 'a', label: sv('A'), options: [] }),
    issues: [{ code: 'choiceWithoutOptions', at: 'pages.0.fields.0.options', detail: '' }],
  },
  {
    name: 'a stance that leaves its options out',
    definition: withField({ type: 'stance', key: 'a', label: sv('A') }),
    issues: [{ code: 'choiceWithoutOptions', at: 'pages.0.fields.0.options', detail: '' }],
  },
  {
    name: 'a required note',
    definition: withField({ type: 'note', key: 'a', body: sv('Läs detta.'), required: true }),
    issues: [{ code: 'requiredNote', at: 'pages.0.fields.0.required', detail: '' }],
  },
  {
    name: 'a number that can have no value',
    definition: withField({ type: 'number', key: 'a', label: sv('A'), min: 5, max: 4 }),
    issues: [{ code: 'emptyRange', at: 'pages.0.fields.0', detail: '' }],
  },
  {
    name: 'a text longer than the longest',
    definition: withField({ type: 'text', key: 'a', label: sv('A'), maxLength: 100_001 }),
    issues: [
      {
        code: 'shape',
        at: 'pages.0.fields.0.maxLength',
        detail: 'Too big: expected number to be <=100000',
      },
    ],
  },
  {
    name: 'an operator that is not in the subset',
    definition: withCondition({ cat: ['a', 'b'] }),
    issues: [{ code: 'unknownOperator', at: 'pages.0.fields.1.visibleIf', detail: 'cat' }],
  },
  {
    name: 'an operator borrowed from JavaScript',
    definition: withCondition({ toString: [] }),
    issues: [{ code: 'unknownOperator', at: 'pages.0.fields.1.visibleIf', detail: 'toString' }],
  },
  {
    name: 'a condition nine levels deep',
    definition: withCondition(nested(9)),
    issues: [{ code: 'conditionTooDeep', at: 'pages.0.fields.1.visibleIf', detail: '8' }],
  },
  {
    name: 'a comparison with one side',
    definition: withCondition({ '==': [{ var: 'pages.p.a' }] }),
    issues: [{ code: 'badArguments', at: 'pages.0.fields.1.visibleIf', detail: '==' }],
  },
  {
    name: 'a path that is worked out',
    definition: withCondition({ var: { var: 'pages.p.a' } }),
    issues: [{ code: 'badArguments', at: 'pages.0.fields.1.visibleIf', detail: 'var' }],
  },
  {
    name: 'a condition on a field that does not exist',
    definition: withCondition({ '==': [{ var: 'pages.p.c' }, 1] }),
    issues: [{ code: 'danglingVar', at: 'pages.0.fields.1.visibleIf', detail: 'pages.p.c' }],
  },
  {
    name: 'a page that reads a section',
    definition: {
      ...withCondition({ '==': [{ var: 'section.s' }, 1] }),
      perSection: { targets: 'chapters', fields: [{ type: 'text', key: 's', label: sv('S') }] },
    },
    issues: [{ code: 'danglingVar', at: 'pages.0.fields.1.visibleIf', detail: 'section.s' }],
  },
  {
    name: 'a context nobody gives',
    definition: withCondition({ missing: ['ctx.shoeSize'] }),
    issues: [{ code: 'danglingVar', at: 'pages.0.fields.1.visibleIf', detail: 'ctx.shoeSize' }],
  },
  {
    name: 'a field that shows when it is filled in',
    definition: withCondition({ '==': [{ var: 'pages.p.b' }, 'x'] }),
    issues: [{ code: 'cycle', at: '', detail: 'pages.p.b → pages.p.b' }],
  },
  {
    name: 'two computed fields that read each other',
    definition: withFields([
      computed('a', { var: 'pages.p.b' }),
      computed('b', { '!': [{ var: 'pages.p.a' }] }),
    ]),
    issues: [{ code: 'cycle', at: '', detail: 'pages.p.a → pages.p.b → pages.p.a' }],
  },
  {
    name: 'a page that shows by its own field',
    definition: aRawForm({
      pages: [
        aRawPage([{ type: 'text', key: 'a', label: sv('A') }], {
          visibleIf: { '==': [{ var: 'pages.p.a' }, 'x'] },
        }),
      ],
    }),
    issues: [{ code: 'cycle', at: '', detail: 'pages.p.a → pages.p.a' }],
  },
  {
    name: 'a row that goes in a circle',
    definition: withField({
      type: 'group',
      key: 'g',
      label: sv('G'),
      rowTitle: sv('Rad'),
      fields: [
        { type: 'text', key: 'x', label: sv('X'), visibleIf: { var: 'row.y' } },
        { type: 'text', key: 'y', label: sv('Y'), visibleIf: { var: 'row.x' } },
      ],
    }),
    issues: [{ code: 'cycle', at: 'pages.0.fields.0.fields', detail: 'row.x → row.y → row.x' }],
  },
  {
    name: 'comments on single sentences on a page, where there are none',
    definition: withField({ type: 'passages', key: 'a', label: sv('A') }),
    issues: [{ code: 'passagesMisplaced', at: 'pages.0.fields.0', detail: 'a' }],
  },
  {
    name: 'comments on single sentences twice under each section',
    definition: aRawForm({
      perSection: {
        targets: 'chapters',
        fields: ['a', 'b'].map((key) => ({ type: 'passages', key, label: sv(key) })),
      },
    }),
    issues: [{ code: 'passagesMisplaced', at: 'perSection.fields.1', detail: 'b' }],
  },
  {
    name: 'a group in a group',
    definition: withField({
      type: 'group',
      key: 'g',
      label: sv('G'),
      rowTitle: sv('Rad'),
      fields: [{ type: 'group', key: 'h', label: sv('H'), rowTitle: sv('Rad'), fields: [] }],
    }),
    issues: [{ code: 'unknownFieldType', at: 'pages.0.fields.0.fields.0.type', detail: 'group' }],
  },
];

function withFields(fields: readonly unknown[]): Record<string, unknown> {
  return aRawForm({ pages: [aRawPage(fields)] });
}

function withField(field: unknown): Record<string, unknown> {
  return withFields([field]);
}

/** A text `a`, and a text `b` that shows on this condition. */
function withCondition(condition: unknown): Record<string, unknown> {
  return withFields([
    { type: 'text', key: 'a', label: sv('A') },
    { type: 'text', key: 'b', label: sv('B'), visibleIf: condition },
  ]);
}

function computed(key: string, expression: unknown): unknown {
  return { type: 'computed', key, label: sv(key), expression, whenTrue: sv('Ja'), whenFalse: sv('Nej') };
}

function nested(levels: number): unknown {
  return levels === 0 ? true : { '!': [nested(levels - 1)] };
}
