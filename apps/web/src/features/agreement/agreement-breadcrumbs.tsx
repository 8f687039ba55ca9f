import { Breadcrumbs } from '@overens/ui/breadcrumbs';
import Link from 'next/link';
import { agreementWords } from '../../messages/sv/agreement.ts';
import { shellWords } from '../../messages/sv/shell.ts';

export interface AgreementBreadcrumbsProps {
  readonly agreementId: string;
  readonly agreementName: string;
  /** What the page is called. */
  readonly current: string;
}

/** The way to a page of one agreement: from the dashboard, by way of the agreement. */
export function AgreementBreadcrumbs({ agreementId, agreementName, current }: AgreementBreadcrumbsProps) {
  return (
    <Breadcrumbs
      label={shellWords.breadcrumbs}
      linkAs={Link}
      items={[
        { href: '/arbete', label: agreementWords.dashboard.title },
        { href: `/arbete/${agreementId}`, label: agreementName },
      ]}
      current={current}
    />
  );
}
