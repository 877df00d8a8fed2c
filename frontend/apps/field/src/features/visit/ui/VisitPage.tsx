import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { timeInShanghai } from '../../../common/clock';
import { AppBar } from '../../../kit/AppBar';
import { BigButton } from '../../../kit/BigButton';
import { useWords } from '../../../words';
import type { VisitSession } from '../model/session';
import { closeSession, useVisit } from '../model/sessions';
import { ProgressLine } from './ProgressLine';
import { saysOf, VisitForm } from './VisitForm';

// Seldom needed, or only at a tap: the page is there before them.
const ConflictSheet = lazy(() => import('./ConflictSheet'));
const Discard = lazy(() => import('./Discard'));

export function VisitPage({ session }: { session: VisitSession }) {
  const { t } = useWords('visit');
  const navigate = useNavigate();
  const state = useVisit(session);
  const { draft } = state;
  const { hash } = useLocation();
  const [later, setLater] = useState(false);
  const openProblem = hash.startsWith('problem-') ? hash.slice('problem-'.length) : undefined;
  useEffect(() => {
    const target = document.getElementById(openProblem ? 'problems' : hash);
    target?.scrollIntoView();
    target?.focus({ preventScroll: true });
  }, [hash, openProblem]);

  const finish = () => session.change({ leftAt: timeInShanghai() });
  const submitted = () => {
    closeSession(draft.id);
    void navigate({ to: '/inspections/$id', params: { id: draft.id }, replace: true });
  };
  return (
    <main className="page barred">
      <AppBar title={t('title')} back={`/schools/${draft.school.id}`} />
      <ProgressLine state={state} />
      <VisitForm
        draft={draft}
        session={session}
        says={saysOf(state.problem?.violations)}
        openProblem={openProblem}
      />
      <Suspense fallback={null}>
        <Discard session={session} />
      </Suspense>
      <div className="bottom-bar">
        <div className="buttons">
          {draft.leftAt ? null : (
            <BigButton kind="plain" onClick={finish}>
              {t('finish')}
            </BigButton>
          )}
          <Link to="/visits/$id/check" params={{ id: draft.id }} className="big primary">
            {t('check')}
          </Link>
        </div>
      </div>
      <Suspense fallback={null}>
        {state.theirs && !later ? (
          <ConflictSheet
            state={state}
            session={session}
            onSubmitted={submitted}
            onClose={() => setLater(true)}
          />
        ) : null}
      </Suspense>
    </main>
  );
}
