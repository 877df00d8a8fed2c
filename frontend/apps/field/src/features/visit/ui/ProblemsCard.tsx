import { uuidV7 } from '@shared/uuid';
import { lazy, Suspense, useEffect, useState } from 'react';
import { BigButton } from '../../../kit/BigButton';
import { Card } from '../../../kit/Card';
import { TextArea } from '../../../kit/fields';
import { Icon } from '../../../kit/icons';
import { GradeMark } from '../../../kit/marks';
import { Row } from '../../../kit/Row';
import { useWords } from '../../../words';
import { type DraftProblem, emptyProblem, photographedProblems } from '../model/draft';
import type { SectionProps } from './VisitForm';

const MOST = 50;
const ProblemSheet = lazy(() => import('./ProblemSheet'));

export function ProblemsCard({ draft, session, says, openProblem }: SectionProps & { openProblem?: string }) {
  const { t } = useWords('visit');
  const [open, setOpen] = useState(openProblem);
  useEffect(() => setOpen(openProblem), [openProblem]);
  const { problems } = draft;
  const set = (next: DraftProblem[]) => session.change({ problems: next });
  const add = () => {
    const problem = emptyProblem(uuidV7(), draft.matters);
    set([...problems, problem]);
    setOpen(problem.id);
  };
  const close = () => {
    setOpen(undefined);
    // A sheet opened by mistake leaves nothing behind.
    const withPhoto = photographedProblems(draft);
    const kept = problems.filter(
      (one) => one.grade || one.description.trim() || one.advice.trim() || withPhoto.has(one.id),
    );
    if (kept.length < problems.length) set(kept);
  };
  const index = problems.findIndex((one) => one.id === open);
  const shown = problems[index];
  return (
    <Card title={t('section.problems')} id="problems">
      <TextArea
        label={t('shortcomings')}
        hint={t('shortcomingsHint')}
        error={says('/shortcomings')}
        value={draft.shortcomings}
        maxLength={4000}
        onChange={(shortcomings) => session.change({ shortcomings })}
      />
      {says('/problems') ? <p className="error">{says('/problems')}</p> : null}
      {problems.length > 0 ? (
        <ul className="rows">
          {problems.map((problem, at) => (
            <li key={problem.id}>
              <ProblemRow problem={problem} n={at + 1} onOpen={() => setOpen(problem.id)} />
              <Wrong says={says} at={at} />
            </li>
          ))}
        </ul>
      ) : null}
      {problems.length < MOST ? (
        <BigButton kind="plain" onClick={add}>
          <Icon name="plus" />
          {t('addProblem')}
        </BigButton>
      ) : null}
      <Suspense fallback={null}>
        {shown ? (
          <ProblemSheet
            session={session}
            problem={shown}
            n={index + 1}
            kind={draft.school.kind}
            says={(field) => says(`/problems/${index}/${field}`)}
            onChange={(changed) => set(problems.map((one) => (one.id === changed.id ? changed : one)))}
            onRemove={() => {
              setOpen(undefined);
              set(problems.filter((one) => one.id !== shown.id));
            }}
            onClose={close}
          />
        ) : null}
      </Suspense>
    </Card>
  );
}

function Wrong({ says, at }: { says: SectionProps['says']; at: number }) {
  const fields = ['item', 'grade', 'description', 'advice', 'settledOnSpot', 'days'];
  const words = fields.flatMap((field) => says(`/problems/${at}/${field}`) ?? []);
  return words.map((one) => (
    <p key={one} className="error inset">
      {one}
    </p>
  ));
}

function ProblemRow({ problem, n, onOpen }: { problem: DraftProblem; n: number; onOpen: () => void }) {
  const { t } = useWords('visit');
  const whole = problem.item && problem.grade && problem.description.trim();
  return (
    <button type="button" className="row" onClick={onOpen}>
      <Row
        title={<span className="clamp">{problem.description || t('problemN', { n })}</span>}
        sub={
          <>
            {problem.grade ? <GradeMark grade={problem.grade} /> : null}
            {problem.settledOnSpot ? <span>{t('settledOnSpot')}</span> : null}
            {problem.days ? <span>{t('dayCount', { n: problem.days })}</span> : null}
            {whole ? null : <span className="mark due-near">◔ {t('problemOpen')}</span>}
          </>
        }
      />
    </button>
  );
}
