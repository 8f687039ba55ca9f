import { describe, expect, test } from 'vitest';
import { checkDefinition } from '@overens/forms/definition/check-definition';
import { compileForm } from '@overens/forms/compile/compile-form';
import remissvar from './remissvar-1.json' with { type: 'json' };

const checked = checkDefinition(remissvar);
if (!checked.ok) throw new Error(`remissvar-1.json is illegal: ${JSON.stringify(checked.refusal)}`);
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
