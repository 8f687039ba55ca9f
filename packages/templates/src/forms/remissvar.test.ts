import { describe, expect, test } from 'vitest';
import { checkDefinition } from '@overens/forms/definition/check-definition';
import { compileForm } from '@overens/forms/compile/compile-form';
import first from './remissvar-1.json' with { type: 'json' };
import remissvar from './remissvar-2.json' with { type: 'json' };
import process2 from '../processes/sodertalje-2025-2.json' with { type: 'json' };
import process3 from '../processes/sodertalje-2025-3.json' with { type: 'json' };

const checked = checkDefinition(remissvar);
if (!checked.ok) throw new Error(`remissvar-2.json is illegal: ${JSON.stringify(checked.refusal)}`);
const form = compileForm(checked.value, [{ id: 'sec_0001', title: 'Syfte', level: 1 }]);

describe('the shipped answer form', () => {
  test('asks for the overall stance and nothing else', () => {
    expect(form.missing({ pages: {}, sections: {} }).map((one) => one.name)).toEqual(['pages.helhet.stance']);
  });

  test('a stance is enough to hand in', () => {
    expect(form.parseHandIn({ pages: { helhet: { stance: 'avstar' } }, sections: {} }).ok).toBe(true);
  });

  test('a reason is asked for by those who say no, and dropped when they change their mind', () => {
    const values = { pages: { helhet: { stance: 'tillstyrker', skal: 'Oklart syfte.' } }, sections: {} };
    expect(form.parseHandIn(values)).toMatchObject({
      ok: true,
      value: { values: { pages: { helhet: { stance: 'tillstyrker' } } } },
    });
  });
});

describe('the second version of the answer form', () => {
  test('is the first with comments on single sentences added', () => {
    const { fields, ...perSection } = remissvar.perSection;
    const others = fields.filter(({ type }) => type !== 'passages');
    expect({ ...remissvar, version: 1, perSection: { ...perSection, fields: others } }).toEqual(first);
    expect(fields.filter(({ type }) => type === 'passages').map(({ key }) => key)).toEqual(['meningar']);
  });

  test('is asked with in the third version of the process, which else is the second; that one keeps the first', () => {
    const pinned = [{ key: 'remissvar', version: 2 }];
    expect(process3).toEqual({ ...process2, version: 3, forms: pinned });
    expect(process2.forms).toEqual([{ key: 'remissvar', version: 1 }]);
  });
});
