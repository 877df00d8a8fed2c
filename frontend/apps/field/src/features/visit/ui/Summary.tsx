import { formatDate, formatNames } from '@shared/format';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { matterKey } from '../../../common/matter';
import { Card, Facts } from '../../../kit/Card';
import { GradeMark } from '../../../kit/marks';
import type { PhotoFacts } from '../../../store/db';
import { currentLanguage, useWords } from '../../../words';
import { type Draft, METHODS } from '../model/draft';
import type { Section } from '../model/missing';

export default function Summary({ draft }: { draft: Draft }) {
  const { t } = useWords(['visit', 'shared']);
  const language = currentLanguage();
  const time = (value: string) => value || t('visit:unknownTime');
  const methods = METHODS.flatMap((method) => {
    const count = draft.methods[method] ?? 0;
    return count > 0 ? [`${t(`shared:method.${method}`)} ${count} ${t(`shared:methodUnit.${method}`)}`] : [];
  });
  const matters = [...draft.matters].sort((a, b) => a - b);
  return (
    <>
      <Part id={draft.id} section="basics" title={draft.school.name}>
        <Facts
          rows={[
            [t('visit:visitedOn'), formatDate(draft.visitedOn, language)],
            [
              t('visit:section.basics'),
              t('visit:fromUntil', { from: time(draft.arrivedAt), until: time(draft.leftAt) }),
            ],
          ]}
        />
      </Part>
      <Text
        draft={draft}
        section="inspectors"
        text={formatNames(
          draft.inspectors.map((one) => one.name),
          language,
        )}
      />
      <Text
        draft={draft}
        section="matters"
        text={matters.map((item) => t(matterKey(item, draft.school.kind))).join('\n')}
      />
      <PhotoCount n={count(draft, (photo) => photo.itemId !== undefined)} />
      <Text draft={draft} section="methods" text={methods.join('\n')} />
      <Text draft={draft} section="goodPractice" text={draft.goodPractice} />
      <Problems draft={draft} />
      <Text
        draft={draft}
        section="advice"
        text={[
          draft.advice,
          draft.deadline && `${t('visit:deadline')} ${formatDate(draft.deadline, language)}`,
        ]
          .filter(Boolean)
          .join('\n')}
      />
      <Text draft={draft} section="remarks" text={draft.remarks} />
    </>
  );
}

function Problems({ draft }: { draft: Draft }) {
  const { t } = useWords('visit');
  return (
    <Part id={draft.id} section="problems" title={t('section.problems')}>
      {draft.shortcomings ? <p className="prose">{draft.shortcomings}</p> : null}
      {draft.problems.length === 0 ? <p className="quiet">{t('noProblems')}</p> : null}
      {draft.problems.map((problem, index) => (
        <article key={problem.id} className="problem">
          <p className="marks">
            <strong>{t('problemN', { n: index + 1 })}</strong>
            {problem.grade ? <GradeMark grade={problem.grade} /> : null}
            {problem.settledOnSpot ? <span className="mark">{t('settledOnSpot')}</span> : null}
            {problem.days ? <span className="hint">{t('dayCount', { n: problem.days })}</span> : null}
          </p>
          <p className="prose">{problem.description || t('nothing')}</p>
          <PhotoCount n={count(draft, (photo) => photo.problemId === problem.id)} />
        </article>
      ))}
    </Part>
  );
}

const count = (draft: Draft, which: (photo: PhotoFacts) => boolean) =>
  (draft.photos ?? []).filter(which).length;

function PhotoCount({ n }: { n: number }) {
  const { t } = useWords('visit');
  return n > 0 ? <p className="hint">{t('photoCount', { n })}</p> : null;
}

function Text({ draft, section, text }: { draft: Draft; section: Section; text: string }) {
  const { t } = useWords('visit');
  return (
    <Part id={draft.id} section={section} title={t(`section.${section}`)}>
      {text.trim() ? <p className="prose">{text}</p> : <p className="quiet">{t('nothing')}</p>}
    </Part>
  );
}

interface PartProps {
  id: string;
  section: Section;
  title: string;
  children: ReactNode;
}

function Part({ id, section, title, children }: PartProps) {
  const { t } = useWords('visit');
  const change = (
    <Link to="/visits/$id" params={{ id }} hash={section} className="change">
      {t('change')}
      <span className="sr-only"> {title}</span>
    </Link>
  );
  return (
    <Card title={title} aside={change}>
      {children}
    </Card>
  );
}
