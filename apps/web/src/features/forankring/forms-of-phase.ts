'use client';

import dynamic from 'next/dynamic';

// A meeting is called, changed or held: each form is loaded with the page only where it is on it.
export const CallForm = dynamic(async () => (await import('./call-form.tsx')).CallForm);
export const ChangePanels = dynamic(async () => (await import('./change-panels.tsx')).ChangePanels);
export const PhoneForm = dynamic(async () => (await import('./phone-form.tsx')).PhoneForm);
export const RecordForm = dynamic(async () => (await import('./record-form.tsx')).RecordForm);
