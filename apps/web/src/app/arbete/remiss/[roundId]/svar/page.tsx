import { RoundId } from '@overens/domain/kernel/id';
import { Card } from '@overens/ui/card';
import { Tabs } from '@overens/ui/tabs';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { WorkShell } from '../../../../../features/agreement/work-shell.tsx';
import { AnswersByOrganisation } from '../../../../../features/remiss/answers-by-organisation.tsx';
import { AnswersBySection } from '../../../../../features/remiss/answers-by-section.tsx';
import { byUnit, readAnswers } from '../../../../../features/remiss/read-answers.ts';
import { RoundHeader } from '../../../../../features/remiss/round-header.tsx';
import { StanceTable } from '../../../../../features/remiss/stance-table.tsx';
import { pageTitle } from '../../../../../messages/page-title.ts';
import { roundAnswerWords } from '../../../../../messages/sv/round-answers.ts';
import { serverApi } from '../../../../../server/server-api.ts';
import { inOwnMunicipality } from '../../../../../server/workplace.ts';

const words = roundAnswerWords;

interface AnswersPageProps {
  readonly params: Promise<{ roundId: string }>;
  readonly searchParams: Promise<{ visa?: string }>;
}

/** The answers of a round, by section or by organisation. */
export default async function AnswersPage({ params, searchParams }: AnswersPageProps) {
  const id = RoundId.safeParse((await params).roundId);
  if (!id.success) notFound();
  const isByOrganisation = (await searchParams).visa === 'organisation';
  const api = await serverApi();
  const { here, view } = await inOwnMunicipality(async (tenantId) => {
    const [round, answers, traces] = await Promise.all([
      api.remiss.round({ tenantId, roundId: id.data }),
      api.remiss.answers({ tenantId, roundId: id.data }),
      api.drafting.answerTraces({ tenantId, roundId: id.data }),
    ]);
    return { round, answers, traces };
  });
  const { round, answers, traces } = view;
  const read = readAnswers(answers);
  const base = `/arbete/remiss/${round.id}/svar`;
  return (
    <WorkShell here={here} rehearsalNow={round.mode === 'rehearsal' ? round.now : undefined}>
      <title>{pageTitle(words.title, round.title, round.agreementName)}</title>
      <RoundHeader round={round} current="answers" />
      {answers.answers.length === 0 ? <p>{words.none}</p> : <StanceTable counts={answers.stanceCounts} />}
      <div className="ov-grid">
        <NameList title={words.silent} lead={words.silentLead} names={answers.silent} />
        <NameList title={words.declined} names={answers.declined} />
      </div>
      {answers.answers.length === 0 ? null : (
        <>
          <Tabs
            label={words.views}
            linkAs={Link}
            items={[
              { href: base, label: words.bySection, isCurrent: !isByOrganisation },
              { href: `${base}?visa=organisation`, label: words.byOrganisation, isCurrent: isByOrganisation },
            ]}
          />
          {isByOrganisation ? (
            <AnswersByOrganisation read={read} traces={traces} />
          ) : (
            <AnswersBySection units={byUnit(answers, read)} traces={traces} />
          )}
        </>
      )}
    </WorkShell>
  );
}

function NameList({ title, lead, names }: { title: string; lead?: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <Card title={`${title} (${names.length})`}>
      {lead === undefined ? null : <p className="ov-hint">{lead}</p>}
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </Card>
  );
}
