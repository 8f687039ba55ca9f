import { Refusal } from '@overens/domain/registry/refusal';
import { TRPCError } from '@trpc/server';
import { expect, test } from 'vitest';
import { errorMap, orThrow, refused, Refused } from './error-map.ts';

test('every refusal has a code of the protocol, and no code is for a refusal that is gone', () => {
  const codes = Refusal.options.map((option) => option.shape.code.value);
  expect(Object.keys(errorMap).toSorted()).toEqual(codes.toSorted());
});

test('a refusal travels whole, as the cause of the error', () => {
  const refusal = { code: 'staleVersion', expected: 2, actual: 3 } as const;
  const error = refused(refusal);
  expect(error).toBeInstanceOf(TRPCError);
  expect(error.code).toBe('CONFLICT');
  expect(error.cause).toBeInstanceOf(Refused);
  expect(error.cause).toMatchObject({ refusal });
});

test('a value passes and a refusal is thrown', () => {
  expect(orThrow({ ok: true, value: 7 })).toBe(7);
  expect(() => orThrow({ ok: false, refusal: { code: 'reasonMissing' } })).toThrow('reasonMissing');
});
