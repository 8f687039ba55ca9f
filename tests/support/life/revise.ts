import type { DecisionOutcome } from '@overens/domain/adoption/body-decision';
import { addDays } from '@overens/domain/calendar/day-number';
import { AdoptionId, DraftingId, MeetingId, RoundId, type RecipientId } from '@overens/domain/kernel/id';
import type { MeetingPosition } from '@overens/domain/forankring/meeting-record';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import type { LifeWalk } from './life-walk.ts';

/** Sends the round out to three bodies, of which two answer, and lets it close on its day. */
export async function holdRemiss(walk: LifeWalk): Promise<void> {
  const { world, owner, commandId } = walk;
  const { tenantId } = world;
  const roundId = RoundId.parse(await walk.visit('remiss'));
  const round = await owner.remiss.round({ tenantId, roundId });
  const command = () => ({ tenantId, roundId, commandId: commandId() });
  const missiv = { ...round.missiv, contact: { name: 'Moa Ek', email: 'moa@almvik.example', phone: '' } };
  await owner.remiss.setMissiv({ ...command(), version: round.version, missiv });
  const rows = ['Almviks roddklubb', 'Kvarnens kulturförening', 'Norra byalaget'].map((name) => ({
    kind: 'organisation' as const,
    name,
    email: 'forening@example.org',
  }));
  await owner.remiss.addRecipients({ ...command(), partyIds: [], rows });
  await walk.moveTo(addDays(round.opensOn, 1));
  const sent = await owner.remiss.round({ tenantId, roundId });
  if (sent.status !== 'open') throw new Error(`The round is ${sent.status} on the day after it opens.`);
  for (const { id } of sent.recipients.slice(0, 2)) {
    await answer(walk, id);
  }
  await walk.moveTo(addDays(round.lastDay, 1));
}

/** An invited body takes its stand and hands it in. */
async function answer(walk: LifeWalk, recipientId: RecipientId): Promise<void> {
  const api = walk.recipient(recipientId);
  const unit = { unitKey: 'page:helhet', values: { stance: 'tillstyrker' }, baseVersion: 0 };
  const { version } = await api.answer.saveUnit({ recipientId, commandId: walk.commandId(), ...unit });
  await api.answer.handIn({
    recipientId,
    commandId: walk.commandId(),
    signatory: { name: 'Nils Ek', role: 'ordförande' },
    reviewed: { [unit.unitKey]: version },
  });
}

/** Weighs every comment, changes one section because of the first, and finishes the version. */
export async function finishDrafting(walk: LifeWalk, words: string): Promise<void> {
  const { owner, commandId } = walk;
  const { tenantId } = walk.world;
  const draftingId = DraftingId.parse(await walk.visit('drafting'));
  const work = await owner.drafting.work({ tenantId, draftingId });
  const section = work.parts.find(({ key }) => key.startsWith('section:'));
  if (section === undefined) throw new Error('A text has sections.');
  const part = await owner.drafting.part({ tenantId, draftingId, key: section.key });
  if (part.section === null) throw new Error('A part of the text is a section.');
  const { id: sectionId, level, heading, revision, paragraphs } = part.section;
  const [first] = paragraphs;
  if (first === undefined) throw new Error('A section has a paragraph.');
  const written = paragraphs.map(({ id, kind, text }) => ({
    id,
    kind,
    text: id === first.id ? words : text,
  }));
  await owner.drafting.writeText({
    tenantId,
    draftingId,
    commandId: commandId(),
    version: work.version,
    runs: [
      {
        instead: [{ sectionId, revision }],
        sections: [{ id: sectionId, level, heading, paragraphs: written }],
      },
    ],
    heirs: [],
    dueToReturn: work.returned !== null,
  });
  for (const { key, unweighed } of work.parts) {
    if (unweighed === 0) continue;
    const { comments } = await owner.drafting.part({ tenantId, draftingId, key });
    for (const { answerId, unitKey, version } of comments.filter(({ disposition }) => disposition === null)) {
      await owner.drafting.weigh({
        tenantId,
        draftingId,
        commandId: commandId(),
        comments: [{ answerId, unitKey, version }],
        verdict: { outcome: 'accepted', reason: 'Formuleringen är ändrad.', sections: [sectionId] },
      });
    }
  }
  const { version } = await owner.drafting.work({ tenantId, draftingId });
  const order = { tenantId, draftingId, commandId: commandId(), version };
  await owner.drafting.finish(order);
}

/** Calls the meeting two weeks ahead, has two organisations register, holds it and closes it with that endorsement. */
export async function holdMeeting(walk: LifeWalk, position: MeetingPosition): Promise<void> {
  const { owner, commandId, world } = walk;
  const { tenantId } = world;
  const meetingId = MeetingId.parse(await walk.visit('forankring'));
  const meeting = await owner.forankring.meeting({ tenantId, meetingId });
  const [text] = meeting.texts;
  if (text === undefined) throw new Error('There is a text to put forward.');
  const on = addDays(await walk.today(), 14);
  const contact = { name: 'Moa Ek', email: 'moa@almvik.example', phone: '' };
  const order = {
    tenantId,
    meetingId,
    commandId: commandId(),
    time: { on, from: '18:00', to: '20:00' },
    facts: { ...meeting.proposal.facts, place: 'Folkets hus', contact },
    textVersionId: text.id,
  };
  await owner.forankring.schedule(order);
  // Whoever likes may come to an open meeting; the joint body knows who its members are.
  const registering = meeting.endorsedBy === 'openMeeting' ? ['Almviks roddklubb', 'Norra byalaget'] : [];
  for (const organisation of registering) {
    await walk.public.forankring.register({
      slug: world.municipality.slug,
      meetingId,
      commandId: commandId(),
      registration: {
        organisation,
        contactName: 'Nils Ek',
        email: `${organisation.length}@example.org`,
        people: 2,
        needs: [],
        needsNote: '',
      },
    });
  }
  await walk.moveTo(addDays(on, 1));
  const held = await owner.forankring.meeting({ tenantId, meetingId });
  const { version } = await owner.forankring.saveRecord({
    tenantId,
    meetingId,
    commandId: commandId(),
    version: held.version,
    record: {
      organisations: held.registrations.flatMap(({ id, organisation, people }) =>
        organisation === null ? [] : [{ name: organisation, people, registrationId: id }],
      ),
      privatePeople: 3,
      questions: [{ text: 'Hur följs det här upp?', by: 'Norra byalaget' }],
      positions: [{ name: 'Norra byalaget', position, statement: 'Vi vill se ett tydligare ansvar.' }],
      notes: '',
      endorsement: { position, statement: 'Mötets ställningstagande.' },
    },
  });
  const closing = { tenantId, meetingId, commandId: commandId(), version };
  await owner.forankring.close(closing);
}

/** Records what one body has decided today, in that visit to the adoption. */
export async function decide(
  walk: LifeWalk,
  bodyKey: string,
  outcome: DecisionOutcome,
  visit = 1,
): Promise<void> {
  const { owner, commandId } = walk;
  const { tenantId } = walk.world;
  const adoptionId = AdoptionId.parse(await walk.visit('adoption', visit));
  const { text, now } = await owner.adoption.case({ tenantId, adoptionId });
  const order = {
    tenantId,
    adoptionId,
    commandId: commandId(),
    order: {
      bodyKey,
      textHash: text.hash,
      decidedOn: dateOf(now),
      paragraph: '§ 12',
      diarienummer: 'KS 2026/1',
      outcome,
      decisionText: 'Enligt förslaget.',
      remarks: [],
      exceptions: [],
    },
  };
  await owner.adoption.recordDecision(order);
}

/** Confirms the commitments of the text as proposed, each grown out of the earlier one that is most like it. */
export async function confirmCommitments(walk: LifeWalk, visit = 1): Promise<void> {
  const { owner, commandId } = walk;
  const { tenantId } = walk.world;
  const adoptionId = AdoptionId.parse(await walk.visit('adoption', visit));
  const list = await owner.adoption.commitments({ tenantId, adoptionId });
  const rows = list.rows.map(({ unitId, party, wording, from }) => ({ unitId, party, wording, from }));
  const carried = new Set(rows.flatMap(({ from }) => from));
  const dropped = list.earlier
    .filter(({ id }) => !carried.has(id))
    .map(({ id }) => ({ id, reason: 'Uppgiften är slutförd.' }));
  await owner.adoption.saveCommitments({
    tenantId,
    adoptionId,
    commandId: commandId(),
    list: { revision: list.revision, rows, dropped, confirm: true },
  });
}
