import { z } from 'zod';
import { epochMsOf, type Instant } from './instant.ts';

/** Crockford base 32: sortable, without the letters that are mistaken for digits. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

function idSchema<const P extends string>(prefix: P) {
  return z
    .string()
    .regex(new RegExp(`^${prefix}_[${ALPHABET}]{26}$`))
    .brand<P>();
}

export const AgreementId = idSchema('agr');
export type AgreementId = z.infer<typeof AgreementId>;
export const TextVersionId = idSchema('txt');
export type TextVersionId = z.infer<typeof TextVersionId>;
export const RoundId = idSchema('rnd');
export type RoundId = z.infer<typeof RoundId>;
export const RecipientId = idSchema('rcp');
export type RecipientId = z.infer<typeof RecipientId>;
export const AnswerId = idSchema('ans');
export type AnswerId = z.infer<typeof AnswerId>;
export const PartyId = idSchema('pty');
export type PartyId = z.infer<typeof PartyId>;
export const TenantId = idSchema('mun');
export type TenantId = z.infer<typeof TenantId>;
export const PersonId = idSchema('per');
export type PersonId = z.infer<typeof PersonId>;
export const EventId = idSchema('evt');
export type EventId = z.infer<typeof EventId>;
export const OutboxId = idSchema('obx');
export type OutboxId = z.infer<typeof OutboxId>;
export const DraftingId = idSchema('drf');
export type DraftingId = z.infer<typeof DraftingId>;
export const DispositionId = idSchema('dsp');
export type DispositionId = z.infer<typeof DispositionId>;
export const MeetingId = idSchema('mtg');
export type MeetingId = z.infer<typeof MeetingId>;
export const RegistrationId = idSchema('reg');
export type RegistrationId = z.infer<typeof RegistrationId>;
export const AdoptionId = idSchema('adp');
export type AdoptionId = z.infer<typeof AdoptionId>;
export const AccessionPeriodId = idSchema('acp');
export type AccessionPeriodId = z.infer<typeof AccessionPeriodId>;
export const JoiningId = idSchema('jng');
export type JoiningId = z.infer<typeof JoiningId>;
export const FollowUpId = idSchema('fup');
export type FollowUpId = z.infer<typeof FollowUpId>;
export const CommitmentReportId = idSchema('crp');
export type CommitmentReportId = z.infer<typeof CommitmentReportId>;
export const ReviewId = idSchema('rvw');
export type ReviewId = z.infer<typeof ReviewId>;
export const CalendarFeedId = idSchema('cal');
export type CalendarFeedId = z.infer<typeof CalendarFeedId>;
export const PartyLinkId = idSchema('plk');
export type PartyLinkId = z.infer<typeof PartyLinkId>;
export const CommitmentId = idSchema('cmt');
export type CommitmentId = z.infer<typeof CommitmentId>;
/** Chosen by the client, one per intention: the same id never acts twice. */
export const CommandId = idSchema('cmd');
export type CommandId = z.infer<typeof CommandId>;
/** A part of an agreement's text: a section, a paragraph or item of a list, or a sentence. */
export const UnitId = z
  .string()
  .regex(/^(sec|par|sen)_[0-9a-z]{4,28}$/)
  .brand<'UnitId'>();
export type UnitId = z.infer<typeof UnitId>;

const schemas = {
  agr: AgreementId,
  txt: TextVersionId,
  rnd: RoundId,
  rcp: RecipientId,
  ans: AnswerId,
  pty: PartyId,
  mun: TenantId,
  per: PersonId,
  evt: EventId,
  obx: OutboxId,
  cmd: CommandId,
  drf: DraftingId,
  dsp: DispositionId,
  mtg: MeetingId,
  reg: RegistrationId,
  adp: AdoptionId,
  acp: AccessionPeriodId,
  jng: JoiningId,
  fup: FollowUpId,
  crp: CommitmentReportId,
  rvw: ReviewId,
  plk: PartyLinkId,
  cal: CalendarFeedId,
  cmt: CommitmentId,
} as const;
export type IdPrefix = keyof typeof schemas;
export type IdOf<P extends IdPrefix> = z.infer<(typeof schemas)[P]>;

/**
 * A new sortable id: prefix, 10 characters of time, 16 of chance.
 * @param random at least 16 bytes of chance; domain has none of its own
 */
export function makeId<P extends IdPrefix>(prefix: P, now: Instant, random: Uint8Array): IdOf<P>;
export function makeId(prefix: IdPrefix, now: Instant, random: Uint8Array): string {
  let epochMs = epochMsOf(now);
  let time = '';
  for (let i = 0; i < 10; i += 1) {
    time = ALPHABET.charAt(epochMs % 32) + time;
    epochMs = Math.floor(epochMs / 32);
  }
  const chance = Array.from(random.slice(0, 16), (byte) => ALPHABET.charAt(byte % 32)).join('');
  return schemas[prefix].parse(`${prefix}_${time}${chance}`);
}
