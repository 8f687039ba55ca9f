'use client';

import dynamic from 'next/dynamic';

// A body has yet to decide or has decided: each form is loaded with the page only where it is on it.
export const RecordDecisionForm = dynamic(
  async () => (await import('./record-decision-form.tsx')).RecordDecisionForm,
);
export const MinutesForm = dynamic(async () => (await import('./minutes-form.tsx')).MinutesForm);
export const CorrectDecisionForm = dynamic(
  async () => (await import('./correct-decision-form.tsx')).CorrectDecisionForm,
);
export const AppealForm = dynamic(async () => (await import('./appeal-form.tsx')).AppealForm);
export const VerdictForm = dynamic(async () => (await import('./verdict-form.tsx')).VerdictForm);
