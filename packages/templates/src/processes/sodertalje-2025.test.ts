import { addDays } from '@overens/domain/calendar/day-number';
import { resolveDateRules } from '@overens/domain/calendar/resolve-date-rule';
import { swedishCalendar } from '@overens/domain/calendar/swedish-calendar';
import { DateOnly } from '@overens/domain/kernel/instant';
import { checkTemplate } from '@overens/domain/process/check-template';
import { templateDays } from '@overens/domain/process/template-days';
import { describe, expect, test } from 'vitest';
import shipped from './sodertalje-2025-1.json' with { type: 'json' };

const template = checkTemplate(shipped);
if (!template.ok) throw new Error(`sodertalje-2025@1 is illegal: ${JSON.stringify(template.refusal)}`);

describe('the shipped process sodertalje-2025@1', () => {
  test('gives the organisations at least eight weeks to answer, whatever day it is launched', () => {
    for (let day = 0; day < 366; day += 1) {
      const launch = addDays(DateOnly.parse('2026-01-01'), day);
      const days = resolveDateRules(templateDays(template.value, 1), { launch }, swedishCalendar);
      if (!days.ok) throw new Error(JSON.stringify(days.refusal));
      const opens = days.value.get('remiss.start')?.date ?? launch;
      const lastDay = days.value.get('remiss.due')?.date ?? launch;
      expect(lastDay >= addDays(opens, 56)).toBe(true);
    }
  });

  test('meets for förankring after the remiss and goes to the council after the meeting', () => {
    const launch = DateOnly.parse('2026-11-23');
    const days = resolveDateRules(templateDays(template.value, 1), { launch }, swedishCalendar);
    if (!days.ok) throw new Error(JSON.stringify(days.refusal));
    const order = ['remiss.start', 'remiss.due', 'forankringsmote', 'kommunfullmaktige'].map(
      (name) => days.value.get(name)?.date ?? '',
    );
    expect(order.toSorted()).toEqual(order);
  });
});

describe('a template that must not be published', () => {
  const faulty = (change: Partial<typeof shipped>): unknown => checkTemplate({ ...shipped, ...change });

  test('names a responsible body that it does not have', () => {
    expect(faulty({ responsibleBody: 'miljo' })).toEqual({
      ok: false,
      refusal: [{ code: 'bodyUnknown', at: 'responsibleBody', body: 'miljo' }],
    });
  });

  test('uses a form that it does not pin', () => {
    expect(faulty({ forms: [] })).toEqual({
      ok: false,
      refusal: [{ code: 'formNotPinned', stage: 'remiss', form: 'remissvar' }],
    });
  });

  test('has two milestones of the same key', () => {
    const [milestone] = shipped.milestones;
    if (milestone === undefined) throw new Error('The shipped process has milestones.');
    const twice = checkTemplate({ ...shipped, milestones: [...shipped.milestones, milestone] });
    expect(twice.ok ? [] : twice.refusal).toContainEqual({ code: 'keyTakenTwice', key: 'forankringsmote' });
  });

  test('counts a day from one that does not exist', () => {
    const [milestone] = shipped.milestones;
    if (milestone === undefined) throw new Error('The shipped process has milestones.');
    const adrift = { ...milestone, on: { ...milestone.on, from: 'hemma.due' } };
    expect(faulty({ milestones: [adrift] })).toMatchObject({ ok: false, refusal: [{ code: 'dateRule' }] });
  });
});
