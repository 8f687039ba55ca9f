import type { Agreement } from '@overens/domain/agreement/agreement';
import type { Deps } from '../deps.ts';
import type { PublicReportRow } from './accession-views.ts';

/** The yearly reports that have been published, the newest first. */
export async function publishedReports(_deps: Deps, _agreement: Agreement): Promise<PublicReportRow[]> {
  return [];
}
