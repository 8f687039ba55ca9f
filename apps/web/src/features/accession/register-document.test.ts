import { renderPlain } from '@overens/documents/plain/render-plain';
import { at, day } from '@overens/domain/test-support/a-round';
import { idOf } from '@overens/domain/test-support/ids';
import { expect, test } from 'vitest';
import { registerDocument } from './register-document.ts';

type Register = Parameters<typeof registerDocument>[0];

test('the register names those who have joined, in Swedish order, and no one else', () => {
  const printed = registerDocument(
    register([
      joining('Öster bygdegård', 'joined'),
      joining('Almviks IF', 'joined'),
      joining('Nykomna', 'applied'),
    ]),
    { name: 'Almviks kommun', brandColour: '#1f5f8b', logo: null },
  );
  const [table] = printed.blocks;
  const names = table?.kind === 'table' ? table.rows.map(([name]) => name) : [];
  expect(names).toEqual(['Almviks IF', 'Öster bygdegård']);
});

test('the register holds no person: neither contact nor signatory', () => {
  const text = renderPlain(
    registerDocument(register([joining('Almviks IF', 'joined')]), {
      name: 'Almvik',
      brandColour: '#000000',
      logo: null,
    }),
  );
  for (const personal of ['Vera', 'vera@almvik.example', '070']) expect(text).not.toContain(personal);
});

function register(joinings: Register['joinings']): Register {
  return {
    agreementName: 'Överenskommelsen i Almvik',
    diarienummer: ['KS 2027/1'],
    mode: 'real',
    inForce: {
      textVersionId: idOf('txt', 1),
      number: 3,
      adoptedOn: day('2027-01-20'),
      from: day('2027-02-01'),
      to: null,
    },
    boundBodies: [],
    joinings,
  };
}

function joining(name: string, state: 'joined' | 'applied'): Register['joinings'][number] {
  const when = at('2027-02-10T09:00:00.000Z');
  return {
    id: idOf('jng', name.length),
    partyId: idOf('pty', name.length),
    name,
    joiner: {
      kind: 'organisation',
      orgNumber: null,
      capacity: 'bada',
      signatory: { name: 'Vera Lindqvist', role: 'ordförande' },
    },
    arrival: { channel: 'online', at: when },
    receiptNumber: 'K7QM-2X9D',
    progress: { state, at: when },
    questions: [],
    versions: [{ textVersionId: idOf('txt', 1), number: 3, at: when }],
    hasVersionInForce: true,
    isBoundToAnnulled: false,
    contact: { name: 'Vera Lindqvist', email: 'vera@almvik.example', phone: '070' },
    book: { entry: 'none' },
  };
}
