import { logModel } from '@overens/data/kernel/log-models';
import { stateModel } from '@overens/data/kernel/state-models';
import { comparableName } from '@overens/domain/address-book/party';
import type { Municipality } from '@overens/domain/municipality/municipality';
import type { Connection } from 'mongoose';
import { demoId } from './demo-id.ts';
import { almvikLogo } from './demo-logo.ts';

/** Almvik: a municipality that does not exist, with people who do not either. */
export const almvik: Municipality = {
  id: demoId('mun', 'almvik'),
  slug: 'almvik',
  name: 'Almviks kommun',
  brandColour: '#0b5d4e',
  logo: almvikLogo.name,
  registrarEmail: 'registrator@almvik.example',
  paperAddress: ['Almviks kommun', 'Registrator', 'Torggatan 1', '100 01 Almvik'],
};

/** Small and far away: shows that one municipality sees nothing of another. */
export const bruksfors: Municipality = {
  id: demoId('mun', 'bruksfors'),
  slug: 'bruksfors',
  name: 'Bruksfors kommun',
  brandColour: '#7a2e1d',
  logo: null,
  registrarEmail: 'registrator@bruksfors.example',
  paperAddress: ['Bruksfors kommun', 'Registrator', 'Bruksvägen 4', '100 02 Bruksfors'],
};

export const owner = { personId: demoId('per', 'owner'), email: 'moa.ek@almvik.example', name: 'Moa Ek' };

const inAlmvik = [
  { kind: 'body', name: 'Kultur- och fritidsnämnden', email: 'kfn@almvik.example' },
  { kind: 'body', name: 'Kommunstyrelsen', email: 'ks@almvik.example' },
  { kind: 'body', name: 'Socialnämnden', email: 'sn@almvik.example' },
  { kind: 'body', name: 'Utbildningsnämnden', email: 'un@almvik.example' },
  { kind: 'organisation', name: 'Almviks roddklubb', email: 'styrelsen@rodd.example' },
  { kind: 'organisation', name: 'Föreningen Kvarnens kulturhus', email: 'post@kvarnen.example' },
  { kind: 'organisation', name: 'Almviks pensionärsring', email: 'sekreterare@pensionarsringen.example' },
  { kind: 'organisation', name: 'Studiefrämjarna i Almvik', email: 'almvik@studieframjarna.example' },
  { kind: 'organisation', name: 'Norra byalaget', email: 'byalaget@norra.example' },
  { kind: 'organisation', name: 'Ung fritid Almvik', email: 'hej@ungfritid.example' },
] as const;

export type DemoParty = (typeof inAlmvik)[number]['name'];

/** The id of a party in Almvik's address book. */
export function partyId(name: DemoParty): ReturnType<typeof demoId<'pty'>> {
  return demoId('pty', name);
}

const people = [
  { ...owner, municipal: [{ tenantId: almvik.id, role: 'owner' }], organisations: [] },
  {
    personId: demoId('per', 'officer'),
    email: 'tariq.holm@almvik.example',
    name: 'Tariq Holm',
    municipal: [{ tenantId: almvik.id, role: 'officer' }],
    organisations: [],
  },
  {
    personId: demoId('per', 'reader'),
    email: 'greta.sand@almvik.example',
    name: 'Greta Sand',
    municipal: [{ tenantId: almvik.id, role: 'reader' }],
    organisations: [],
  },
  {
    personId: demoId('per', 'secretary'),
    email: 'sekreterare@pensionarsringen.example',
    name: 'Birger Alm',
    municipal: [],
    organisations: [{ tenantId: almvik.id, partyId: partyId('Almviks pensionärsring'), role: 'contact' }],
  },
  {
    personId: demoId('per', 'bruksfors-owner'),
    email: 'stina.berg@bruksfors.example',
    name: 'Stina Berg',
    municipal: [{ tenantId: bruksfors.id, role: 'owner' }],
    organisations: [],
  },
];

/** Registers the demo's municipalities, people and address books; what is there stays as it is. */
export async function registerDemoPeople(connection: Connection): Promise<void> {
  const { name: logoName, ...logo } = almvikLogo;
  await insertOnce(connection, 'logos', logoName, { ...logo, tenantId: almvik.id, savedBy: owner.personId });
  for (const { id, ...municipality } of [almvik, bruksfors]) {
    await insertOnce(connection, 'municipalities', id, municipality);
  }
  for (const { personId, ...person } of people) await insertOnce(connection, 'memberships', personId, person);
  for (const party of inAlmvik) await registerParty(connection, almvik, party);
  await registerParty(connection, bruksfors, {
    kind: 'body',
    name: 'Kultur- och fritidsnämnden',
    email: 'kfn@bruksfors.example',
  });
}

async function registerParty(
  connection: Connection,
  municipality: Municipality,
  party: { kind: string; name: string; email: string },
): Promise<void> {
  const name = municipality.id === almvik.id ? party.name : `${municipality.slug} ${party.name}`;
  await stateModel(connection, 'party').updateOne(
    { _id: demoId('pty', name) },
    {
      $setOnInsert: {
        tenantId: municipality.id,
        version: 1,
        ...party,
        nameKey: comparableName(party.name),
      },
    },
    { upsert: true },
  );
}

async function insertOnce(
  connection: Connection,
  collection: 'municipalities' | 'memberships' | 'logos',
  _id: string,
  document: Record<string, unknown>,
): Promise<void> {
  await logModel(connection, collection).updateOne({ _id }, { $setOnInsert: document }, { upsert: true });
}
