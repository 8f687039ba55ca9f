import { Breadcrumbs } from '@overens/ui/breadcrumbs';
import { PageHeader } from '@overens/ui/page-header';
import { StatusBadge } from '@overens/ui/status-badge';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { agreementWords } from '../../messages/sv/agreement.ts';
import { shellWords } from '../../messages/sv/shell.ts';

export interface AgreementHeaderProps {
  readonly agreement: {
    readonly name: string;
    readonly diarienummer: readonly string[];
    readonly mode: string;
  };
  readonly lead?: ReactNode;
}

/** Which agreement it is, on each of its pages. */
export function AgreementHeader({ agreement, lead }: AgreementHeaderProps) {
  return (
    <PageHeader
      title={agreement.name}
      eyebrow={agreementWords.page.eyebrow(agreement.diarienummer)}
      badge={
        agreement.mode === 'rehearsal' ? (
          <StatusBadge status="waiting">{agreementWords.rehearsal}</StatusBadge>
        ) : undefined
      }
      lead={lead}
      breadcrumbs={
        <Breadcrumbs
          label={shellWords.breadcrumbs}
          items={[{ href: '/arbete', label: agreementWords.dashboard.title }]}
          current={agreement.name}
          linkAs={Link}
        />
      }
    />
  );
}
