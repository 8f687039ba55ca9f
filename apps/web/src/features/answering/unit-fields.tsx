'use client';

import { useEffect, useRef, useSyncExternalStore, type FocusEvent } from 'react';
import { FormProvider, useForm, type FieldValues } from 'react-hook-form';
import { NO_ANSWERS, type AnswerValues, type UnitValues } from '@overens/forms/compile/answer-values';
import type { CompiledForm } from '@overens/forms/compile/compile-form';
import { conditionsOf } from '@overens/forms/compile/field-dependencies';
import { FormFields } from '@overens/forms/render/form-fields';
import { useFormResolver } from '@overens/forms/render/use-form-resolver';
import { useAnswerDraft } from './answer-draft-context.tsx';
import { ConflictPanel } from './conflict-panel.tsx';
import { pathInHash } from './unit-anchor.ts';
import { useHash } from './use-hash.ts';

/** The questions of one part, saved while they are answered. */
export function UnitFields({ unitKey }: { readonly unitKey: string }) {
  const draft = useAnswerDraft();
  const saver = draft.saver(unitKey);
  const readPhase = () => saver.state().phase;
  const phase = useSyncExternalStore(saver.subscribe, readPhase, readPhase);
  const rest = useOtherUnits(unitKey);
  const resolver = useFormResolver({ form: draft.form, unitKey, rest });
  const methods = useForm<FieldValues>({
    defaultValues: startValues(draft.form, unitKey, saver.state().values),
    resolver,
  });
  const { subscribe, reset, trigger, getFieldState, setFocus } = methods;

  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values, name }) => {
          if (name === undefined) return;
          saver.change({ ...values });
          if (getFieldState(name).error !== undefined) void trigger(name);
        },
      }),
    [subscribe, saver, getFieldState, trigger],
  );
  useEffect(
    () =>
      saver.subscribe((state, replaced) => {
        if (replaced) reset(startValues(draft.form, unitKey, state.values));
      }),
    [saver, reset, draft, unitKey],
  );

  // The review page's links lead to a field by its name.
  const hash = useHash();
  const path = pathInHash(hash, draft.form.unit(unitKey)?.name ?? '');
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (path === null || path === '' || shown.current === hash) return;
    shown.current = hash;
    void trigger(path);
    setFocus(path);
  }, [hash, path, trigger, setFocus]);

  const leave = (event: FocusEvent) => {
    void saver.flush();
    const name = event.target.getAttribute('name');
    // An empty box is no mistake while one is writing; a text that is too long is told at once.
    if (name !== null && 'value' in event.target && event.target.value !== '') void trigger(name);
  };
  return (
    <FormProvider {...methods}>
      <div className="ov-form" onBlur={leave}>
        {phase.kind === 'conflict' ? <ConflictPanel unitKey={unitKey} conflicts={phase.conflicts} /> : null}
        <FormFields form={draft.form} unitKey={unitKey} rest={rest} />
      </div>
    </FormProvider>
  );
}

/** The other parts' answers, for a part whose questions may depend on them; otherwise nothing, and no redrawing. */
function useOtherUnits(unitKey: string): AnswerValues {
  const draft = useAnswerDraft();
  const isConditional = draft.form
    .unit(unitKey)
    ?.fields.some((field) => conditionsOf(field).some((condition) => condition !== undefined));
  const values = () => (isConditional === true ? draft.values() : NO_ANSWERS);
  return useSyncExternalStore(draft.subscribe, values, values);
}

function startValues(form: CompiledForm, unitKey: string, values: UnitValues): FieldValues {
  return { ...form.startValues(unitKey, values) };
}
