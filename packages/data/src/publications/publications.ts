import { createHash } from 'node:crypto';
import { canonicalJson } from '@overens/domain/kernel/canonical-json';
import { ReadTemplate } from '@overens/domain/process/read-template';
import type { Publications, Published } from '@overens/usecases/ports/published';
import type { Connection } from 'mongoose';
import { z } from 'zod';
import { logModel } from '../kernel/log-models.ts';

type Kind = 'template' | 'form';
type Form = NonNullable<Awaited<ReturnType<Publications['form']>>>['definition'];

const Row = z.looseObject({ key: z.string(), version: z.int(), hash: z.string(), definition: z.json() });

/** Published templates and forms. Insert-only, so each is read and parsed once and kept. */
export function createPublications(connection: Connection, formSchema: z.ZodType<Form>): Publications {
  const rows = logModel(connection, 'publications');

  function reader<T>(
    kind: Kind,
    schema: z.ZodType<T>,
  ): (key: string, version: number) => Promise<Published<T> | null> {
    const kept = new Map<string, Published<T>>();
    return async (key, version) => {
      const id = publicationId(kind, key, version);
      const known = kept.get(id);
      if (known !== undefined) return known;
      const stored = await rows.findById(id).lean();
      if (stored === null) return null;
      const published = parsePublished(schema, stored);
      kept.set(id, published);
      return published;
    };
  }

  return {
    template: reader('template', ReadTemplate),
    form: reader('form', formSchema),
    templates: async () => {
      const found = await rows.find({ kind: 'template' }).sort({ key: 1, version: 1 }).lean();
      return found.map((stored) => parsePublished(ReadTemplate, stored));
    },
  };
}

function parsePublished<T>(schema: z.ZodType<T>, stored: unknown): Published<T> {
  const { key, version, hash, definition } = Row.parse(stored);
  return { pin: { key, version, hash }, definition: schema.parse(definition) };
}

/**
 * Publishes a definition. Publishing the same again changes nothing; publishing something else under the same
 * key and version throws, since what is published is never edited (design §10).
 */
export async function publish(
  connection: Connection,
  kind: Kind,
  definition: { readonly key: string; readonly version: number },
): Promise<void> {
  const json = z.json().parse(definition);
  const hash = createHash('sha256').update(canonicalJson(json)).digest('hex');
  const { key, version } = definition;
  const _id = publicationId(kind, key, version);
  const rows = logModel(connection, 'publications');
  await rows.updateOne(
    { _id },
    { $setOnInsert: { kind, key, version, hash, definition: json } },
    { upsert: true },
  );
  const stored = Row.parse(await rows.findById(_id).lean());
  if (stored.hash !== hash)
    throw new Error(`${_id} is published already and reads otherwise. Give it a new version.`);
}

function publicationId(kind: Kind, key: string, version: number): string {
  return `${kind}:${key}@${version}`;
}
