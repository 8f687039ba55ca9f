'use client';
import { useFormContext, useFormState } from 'react-hook-form';

/** The message of the field with this name, its own or that of its rows as a whole; null when it stands. */
export function useFieldError(name: string): string | null {
  const { control, getFieldState } = useFormContext();
  const formState = useFormState({ control, name });
  const { error } = getFieldState(name, formState);
  return error?.root?.message ?? error?.message ?? null;
}
