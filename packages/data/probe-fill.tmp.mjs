import mongoose from 'mongoose';
import { createStateIndexes } from './src/kernel/state-models.ts';
import { searchKeys } from './src/agreement/search-keys.ts';
const [, , name, countS, idx] = process.argv;
const count = Number(countS);
const c = await mongoose
  .createConnection(`mongodb://127.0.0.1:27988/${name}`, { autoIndex: false, autoCreate: false })
  .asPromise();
if (idx !== 'late') await createStateIndexes(c);
const col = c.getClient().db(name).collection('agreements');
const now = Date.parse('2026-11-21T12:00:00.000Z');
const DAY = 86400000;
const t0 = performance.now();
for (let from = 0; from < count; from += 2000) {
  const docs = [];
  for (let n = from; n < Math.min(count, from + 2000); n++) {
    const a = {
      _id: `agr_${String(n).padStart(10, '0')}`,
      tenantId: 'mun_1',
      version: 1,
      name: `Överenskommelse om samverkan i ${n % 100 === 0 ? 'Vika' : 'Almvik ' + (n % 97)}`,
      mode: n % 5 === 0 ? { kind: 'rehearsal', clockOffsetMs: 0, mailbox: 'a@b.example' } : { kind: 'real' },
      template: { key: 'almvik', version: 1, hash: 'a'.repeat(64) },
      diarienummer: [`KS 2026/${n}`],
      responsibleBody: { partyId: 'pty_1', name: 'Kultur' },
      cycle: 1,
      plan: Array.from({ length: 5 }, (_, i) => ({ key: 'k' + i, title: 'Titel ' + i, on: '2027-01-01' })),
      standing: { state: 'betweenStages', since: '2026-01-01T00:00:00.000Z' },
      next: {
        what: 'remissCloses',
        until: new Date(now + (((n * 7919) % 1500) - 15) * DAY + n).toISOString(),
        awaited: n % 2 === 0 ? 'recipients' : 'processOwner',
      },
      lookedAt: null,
      launchKey: 'b' + n,
      launchedAt: '2026-01-01T00:00:00.000Z',
      launchedBy: 'per_1',
    };
    a.searchKeys = searchKeys(a);
    docs.push(a);
  }
  await col.insertMany(docs, { ordered: false });
  if (from % 20000 === 0) console.log(from, Math.round(performance.now() - t0));
}
console.log('filled', Math.round(performance.now() - t0));
if (idx === 'late') {
  await createStateIndexes(c);
  console.log('indexed', Math.round(performance.now() - t0));
}
await c.close();
