import { addDays } from '@overens/domain/calendar/day-number';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import type { ReviewVerdict } from '@overens/domain/aktualitetsprovning/relevance-review';
import { FollowUpId, ReviewId, type PartyId } from '@overens/domain/kernel/id';
import type { LifeWalk } from './life-walk.ts';

/** An organisation applies on the public page and is confirmed by the officer; answers its entry in the address book. */
export async function join(walk: LifeWalk, name: string): Promise<PartyId> {
  const { owner, commandId, agreementId, world } = walk;
  const { tenantId } = world;
  const { inForce } = await owner.accession.page({ tenantId, agreementId });
  if (inForce === null) throw new Error('A version is in force.');
  const { joiningId } = await owner.accession.join({
    slug: world.municipality.slug,
    agreementId,
    commandId: commandId(),
    textVersionId: inForce.textVersionId,
    backsWholeAgreement: true,
    form: joiningForm(name),
  });
  await owner.accession.confirm({ tenantId, agreementId, joiningId, commandId: commandId() });
  return await partyOf(walk, name);
}

/** A joining that came on paper, equal to the others. */
export async function joinOnPaper(walk: LifeWalk, name: string): Promise<PartyId> {
  const { owner, commandId, agreementId, world } = walk;
  await owner.accession.registerPaper({
    tenantId: world.tenantId,
    agreementId,
    commandId: commandId(),
    arrivedOn: await walk.today(),
    form: joiningForm(name),
  });
  return await partyOf(walk, name);
}

/** An organisation leaves through its own page. */
export async function withdraw(walk: LifeWalk, partyId: PartyId): Promise<void> {
  const { joinings } = await walk.owner.accession.page({
    tenantId: walk.world.tenantId,
    agreementId: walk.agreementId,
  });
  const joining = joinings.find((one) => one.partyId === partyId);
  if (joining === undefined) throw new Error('Who leaves has joined.');
  await walk.party(partyId).party.withdraw({
    agreementId: walk.agreementId,
    joiningId: joining.id,
    commandId: walk.commandId(),
    reason: 'Föreningen läggs ner.',
  });
}

/** One year's follow-up: a party and the municipality report, it is compiled and published, in time or late. */
export async function followUp(
  walk: LifeWalk,
  { nth, partyId, publish }: { nth: number; partyId: PartyId; publish: 'inTime' | 'late' },
): Promise<void> {
  const { owner, commandId, agreementId } = walk;
  const { tenantId } = walk.world;
  const { timePlan } = await walk.page();
  const planned = timePlan?.rows.find(({ kind, visit }) => kind === 'follow-up' && visit === nth);
  if (planned === undefined) throw new Error(`Follow-up ${nth} is planned.`);
  await walk.moveTo(addDays(planned.from, 1));
  const followUpId = FollowUpId.parse(await walk.visit('follow-up', nth));
  const draft = {
    status: 'pagar',
    done: 'Två möten har hållits.',
    obstacles: '',
    numbers: '2 möten',
  } as const;
  const party = walk.party(partyId);
  const { units } = await party.followUp.partyReport({ agreementId, followUpId });
  for (const { commitmentId, version } of units) {
    const unit = { followUpId, commandId: commandId(), commitmentId, version, draft };
    await party.followUp.save({ agreementId, ...unit });
  }
  const saved = await party.followUp.partyReport({ agreementId, followUpId });
  await party.followUp.handIn({
    agreementId,
    followUpId,
    commandId: commandId(),
    versions: versionsOf(saved.units),
  });
  const { own } = await owner.followUp.page({ tenantId, followUpId });
  for (const { commitmentId, version } of own) {
    await owner.followUp.saveOwn({
      tenantId,
      followUpId,
      commandId: commandId(),
      commitmentId,
      version,
      draft,
    });
  }
  const written = await owner.followUp.page({ tenantId, followUpId });
  const versions = versionsOf(written.own);
  await owner.followUp.handInOwn({ tenantId, followUpId, commandId: commandId(), versions });
  if (publish === 'late') await walk.moveTo(addDays(planned.to, 10));
  const { edition } = await owner.followUp.compile({
    tenantId,
    followUpId,
    commandId: commandId(),
    compiled: {
      edition: written.compiled.edition,
      overall: 'Samverkan har fungerat och fler föreningar är med.',
      jointBody: { heldOn: null, comments: 'Samrådsgruppen ser positivt på året.' },
      summaries: written.commitments.map(({ id }) => ({ commitmentId: id, text: 'Arbetet pågår.' })),
    },
  });
  const order = { tenantId, followUpId, commandId: commandId(), edition };
  await owner.followUp.publish(order);
}

/** The responsible body's decision when the agreement is tested, on the day after the test begins. */
export async function review(walk: LifeWalk, verdict: ReviewVerdict): Promise<void> {
  const { owner, commandId } = walk;
  const { tenantId } = walk.world;
  const { timePlan } = await walk.page();
  const planned = timePlan?.rows.find(({ kind }) => kind === 'aktualitetsprovning');
  if (planned === undefined) throw new Error('An aktualitetsprövning is planned.');
  await walk.moveTo(addDays(planned.from, 1));
  const reviewId = ReviewId.parse(await walk.visit('aktualitetsprovning'));
  await owner.review.recommend({
    tenantId,
    reviewId,
    commandId: commandId(),
    recommendation: { choice: verdict.choice, motive: 'Uppföljningarna pekar åt samma håll.', edition: 0 },
  });
  const decision = {
    bodyName: 'Kultur- och fritidsnämnden',
    paragraph: '§ 40',
    decidedOn: dateOf(await walk.now()),
    verdict,
  };
  const order = { tenantId, reviewId, commandId: commandId(), decision };
  await owner.review.decide(order);
}

function versionsOf(units: readonly { commitmentId: string; version: number }[]): Record<string, number> {
  return Object.fromEntries(units.map(({ commitmentId, version }) => [commitmentId, version]));
}

async function partyOf({ owner, world, agreementId }: LifeWalk, name: string): Promise<PartyId> {
  const { joinings } = await owner.accession.page({ tenantId: world.tenantId, agreementId });
  const joining = joinings.find((one) => one.name === name);
  if (joining === undefined) throw new Error(`${name} has joined.`);
  return joining.partyId;
}

function joiningForm(name: string) {
  return {
    name,
    orgNumber: '',
    capacity: 'rostbarare' as const,
    contact: { name: 'Nils Ek', email: `${name.length}forening@example.org`, phone: '' },
    signatory: { name: 'Nils Ek', role: 'ordförande' },
    isAnother: false,
  };
}
