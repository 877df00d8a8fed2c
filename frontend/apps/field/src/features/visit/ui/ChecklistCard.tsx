import { type Answer, itemsLookedAt } from '@shared/checklist/answers';
import { uuidV7 } from '@shared/uuid';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { lazy, useEffect, useState } from 'react';
import { Card } from '../../../kit/Card';
import { Select } from '../../../kit/fields';
import { useWords } from '../../../words';
import { answersOf, type DraftProblem } from '../model/draft';
import { useEdition, useEditions } from '../model/editions';
import { ChecklistMatter } from './ChecklistMatter';
import type { SectionProps } from './VisitForm';

const PhotoField = lazy(() => import('./PhotoField'));

/** The checklist of the school: a matter that is all well is one tap, an exception is written down where it is found. */
export default function ChecklistCard({ draft, session, says }: SectionProps) {
  const { t } = useWords('visit');
  const navigate = useNavigate();
  const { hash } = useLocation();
  const offered = useEditions(draft.school).data ?? [];
  const edition = useEdition(draft.editionId).data;
  const [open, setOpen] = useState<string>();
  const answers = answersOf(draft);
  const wanted = hash.startsWith('item-') ? hash.slice('item-'.length) : undefined;
  useEffect(() => {
    const matter = edition?.matters.find(({ items }) => items.some((item) => item.id === wanted));
    if (matter) setOpen(matter.id);
  }, [edition, wanted]);
  useEffect(() => {
    if (open && wanted) document.getElementById(hash)?.scrollIntoView();
  }, [open, wanted, hash]);

  if (!edition && offered.length === 0) return null;
  const answer = (next: Answer[]) => {
    const looked = edition ? itemsLookedAt(edition, next) : [];
    session.change({ answers: next, matters: [...new Set([...draft.matters, ...looked])] });
  };
  /** The problem is born at the question, with the words that were said there. */
  const report = (next: Answer[], found: Answer, item: number, description: string) => {
    const id = uuidV7();
    const problem: DraftProblem = { id, item, description, advice: '', settledOnSpot: false };
    const linked = next.map((one) => (one.itemId === found.itemId ? { ...one, problemId: id } : one));
    session.change({ answers: linked, problems: [...draft.problems, problem] });
    void navigate({ to: '.', hash: `problem-${id}` });
  };
  return (
    <Card title={t('checklist')} id="checklist">
      {says('/editionId') ? <p className="error">{says('/editionId')}</p> : null}
      {answers.length === 0 && (offered.length > 1 || !edition) ? (
        <Select
          label={t('whichChecklist')}
          placeholder={t('choose')}
          value={draft.editionId ?? ''}
          options={offered.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(id) => session.change({ editionId: id || undefined })}
        />
      ) : (
        <p className="hint">{edition?.title}</p>
      )}
      {edition?.matters.map((matter) => (
        <ChecklistMatter
          key={matter.id}
          matter={matter}
          answers={answers}
          open={open === matter.id}
          onFold={() => setOpen(open === matter.id ? undefined : matter.id)}
          onAnswers={answer}
          onReport={report}
          photosOf={(itemId) => <PhotoField session={session} about={{ itemId }} />}
        />
      ))}
    </Card>
  );
}
