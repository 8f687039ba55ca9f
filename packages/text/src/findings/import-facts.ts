import { z } from 'zod';

const Count = z.int().nonnegative();
const Year = z.int().min(1900).max(2199);
const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const PartyCounts = z.strictObject({ kommun: Count, civil: Count, both: Count });

/** An act by a body: on a day, or in a year when the day is still to be filled in or is not told. */
const Act = z.union([
  z.strictObject({ body: z.string(), date: Day.nullable() }),
  z.strictObject({ body: z.string(), year: Year, day: z.null() }),
]);

/** What one extract of a protocol says; a key is there when the extract says it. */
const ExtractFacts = z.strictObject({
  body: z.string(),
  paragraph: Count.nullable(),
  dnr: z.string().nullable(),
  meetingDate: Day.optional(),
  anslag: Day.optional(),
  anslagImplausible: z.literal(true).optional(),
  tjansteskrivelseCited: Day.optional(),
  receivedStamp: Day.optional(),
  yrkanden: Count.optional(),
  propositions: Count.optional(),
  medskick: Count.optional(),
  reservations: Count.optional(),
  recipients: Count.optional(),
  struckRecipients: Count.optional(),
});
export type ExtractFacts = z.infer<typeof ExtractFacts>;

/**
 * What the importer understood of a document. A key is there when the document has it; counts of what it lists,
 * diary numbers as written, bodies by their letters. `null` says that an agreement does not tell.
 */
export const ImportFacts = z.strictObject({
  title: z.string(),
  status: z.string().optional(),
  versionDate: Day.optional(),
  date: Day.nullable().optional(),
  dnr: z.array(z.string()).optional(),
  dnrHistory: z.array(z.string()).optional(),
  replacesDnr: z.array(z.string()).optional(),
  /** Their keys in order; only how many when the commitments are counted by principle below. */
  principles: z.union([z.array(z.string()), Count]).optional(),
  commitments: z
    .union([z.strictObject({ ...PartyCounts.shape, total: Count }), z.strictObject({ total: z.literal(0) })])
    .optional(),
  commitmentsByPrinciple: z.record(z.string(), PartyCounts).optional(),
  chapters: Count.optional(),
  subsections: Count.optional(),
  purposes: Count.optional(),
  developmentAreas: Count.optional(),
  /** By area, or only the total in a case file or where there are no areas. */
  planPoints: z.union([Count, z.record(z.string(), Count)]).optional(),
  planHorizons: z.array(Count).optional(),
  planYears: Count.optional(),
  remissClosed: Day.optional(),
  endorsementPlanned: Day.optional(),
  endorsed: Act.optional(),
  adopted: Act.nullable().optional(),
  validTo: Day.optional(),
  validFromYear: Year.optional(),
  validToYear: Year.optional(),
  reviewLatestYear: Year.optional(),
  evaluateEveryYears: Count.optional(),
  forumMinPerYear: Count.optional(),
  jointBodySeats: z.strictObject({ civil: Count, politician: Count, official: Count }).optional(),
  joinPlaces: Count.optional(),
  tjansteskrivelseDate: Day.nullable().optional(),
  addressees: Count.optional(),
  proposals: z.strictObject({ groups: Count, toKS: Count }).optional(),
  signatories: Count.optional(),
  extracts: z.array(ExtractFacts).optional(),
  budget: z.record(z.string(), z.union([Count, z.array(Count)])).optional(),
  bulletLines: Count.optional(),
  falseBullets: Count.optional(),
  replacementCharacters: Count.optional(),
});
export type ImportFacts = z.infer<typeof ImportFacts>;
