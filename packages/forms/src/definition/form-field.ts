import { z } from 'zod';
import { GroupField } from '../fields/group/group-field.ts';
import { PassagesField } from '../fields/passages/passages-field.ts';
import { LeafField } from './leaf-field.ts';

/** One question, or text between questions, of a form (design §10). */
export const FormField = z.discriminatedUnion('type', [LeafField, GroupField, PassagesField]);
export type FormField = z.infer<typeof FormField>;
export type FieldType = FormField['type'];

type FieldByType = { [T in FieldType]: Extract<FormField, { type: T }> };

/** The definition of one field type; written so that a registry keyed by type can be called with it. */
export type FieldOf<T extends FieldType = FieldType> = { [K in T]: FieldByType[K] & { type: K } }[T];
