import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { todayInShanghai } from '../../../common/clock';
import { AppBar } from '../../../kit/AppBar';
import { BigButton } from '../../../kit/BigButton';
import { useWords } from '../../../words';
import { useEdition } from '../model/editions';
import { missing } from '../model/missing';
import { DraftConflict, type VisitSession } from '../model/session';
import { closeSession, useVisit } from '../model/sessions';
import { CouldAdd, MustAdd, Refused } from './gaps';
import { SaveLine } from './SaveLine';

const AcknowledgeCard = lazy(() => import('./AcknowledgeCard'));
const ConflictSheet = lazy(() => import('./ConflictSheet'));
const Summary = lazy(() => import('./Summary'));

/** Check your answers: everything at a glance, what is missing as links, then one act. */
export function CheckPage({ session }: { session: VisitSession }) {
  const { t } = useWords('visit');
  const navigate = useNavigate();
  const state = useVisit(session);
  const [later, setLater] = useState(false);
  const { draft } = state;
  const edition = useEdition(draft.editionId).data;
  const gaps = missing(draft, todayInShanghai(), edition);
  const must = gaps.filter((gap) => gap.must);
  const leave = async (to: '/inspections/$id' | '/inspections/$id/result') => {
    closeSession(draft.id);
    await navigate({ to, params: { id: draft.id }, replace: true });
  };
  const submission = useMutation({
    mutationFn: async () => (await import('../model/outbox')).submitVisit(session),
    networkMode: 'always',
    onSuccess: () => leave('/inspections/$id/result'),
    onError: (error) => setLater(!(error instanceof DraftConflict)),
  });
  const failed = submission.error && !(submission.error instanceof DraftConflict);
  // What is on its way is not changed under way.
  return (
    <main className="page barred" inert={submission.isPending}>
      <AppBar title={t('checkTitle')} back={`/visits/${draft.id}`} />
      {failed ? (
        <Refused id={draft.id} error={submission.error} problem={state.problem} draft={draft} />
      ) : null}
      <MustAdd id={draft.id} gaps={must} />
      <Suspense fallback={null}>
        <Summary draft={draft} />
        <AcknowledgeCard session={session} />
      </Suspense>
      <CouldAdd id={draft.id} gaps={gaps.filter((gap) => !gap.must)} />
      <p className="hint">{t('submitHint')}</p>
      <div className="bottom-bar">
        <SaveLine state={state} />
        <BigButton disabled={must.length > 0} busy={submission.isPending} onClick={() => submission.mutate()}>
          {submission.isPending ? t('submitting') : t('submit')}
        </BigButton>
      </div>
      <Suspense fallback={null}>
        {state.theirs && !later ? (
          <ConflictSheet
            state={state}
            session={session}
            onSubmitted={() => void leave('/inspections/$id')}
            onClose={() => setLater(true)}
          />
        ) : null}
      </Suspense>
    </main>
  );
}
