import { formatDate, formatMoment, formatNames } from '@shared/format';
import { photosOf } from '@shared/photos';
import { acknowledgementWords } from '../../common/acknowledgement';
import { matterKey } from '../../common/matter';
import type { InspectionView } from '../../data/inspections';
import { Card, Facts } from '../../kit/Card';
import { GradeMark } from '../../kit/marks';
import { PhotoStrip } from '../../kit/PhotoStrip';
import { type AllWords, currentLanguage, useWords } from '../../words';
import { AnswersCard } from './AnswersCard';

/** Form E1 as a read view, in the order of the paper. */
export function RecordCards({ view }: { view: InspectionView }) {
  const { t } = useWords(['visit', 'shared']);
  const language = currentLanguage();
  const time = (value?: string) => value?.slice(0, 5) ?? t('visit:unknownTime');
  const times =
    view.arrivedAt || view.leftAt
      ? t('visit:fromUntil', { from: time(view.arrivedAt), until: time(view.leftAt) })
      : undefined;
  const names = view.inspectors.map((one) => one.name);
  return (
    <>
      <Card>
        <Facts
          rows={[
            [t('visit:school'), view.schoolName],
            [t('visit:visitedOn'), formatDate(view.visitedOn, language)],
            [t('visit:section.basics'), times],
            [t('visit:section.inspectors'), formatNames(names, language)],
            [t('visit:submittedAt'), formatMoment(view.submittedAt, language)],
          ]}
        />
      </Card>
      {view.advices.length > 0 ? (
        <div className="notice">
          {view.advices.map((one) => (
            <p key={one.code}>{one.words}</p>
          ))}
        </div>
      ) : null}
      <Card title={t('visit:section.matters')}>
        <ol className="steps plain">
          {view.matters.map((item) => (
            <li key={item}>{t(matterKey(item, view.kind))}</li>
          ))}
        </ol>
      </Card>
      {view.editionId ? <AnswersCard editionId={view.editionId} record={view} /> : null}
      <Words title={t('visit:section.methods')} text={methodWords(view, t)} />
      <Words title={t('visit:section.goodPractice')} text={view.goodPractice} />
      <Card title={t('visit:section.problems')}>
        {view.shortcomings ? <p className="prose">{view.shortcomings}</p> : null}
        {view.problems.length === 0 ? <p className="quiet">{t('visit:noProblems')}</p> : null}
        {view.problems.map((problem) => (
          <article key={problem.id} className="problem">
            <p className="marks">
              <GradeMark grade={problem.grade} />
              {problem.settledOnSpot ? <span className="mark">{t('visit:settled')}</span> : null}
            </p>
            <p className="prose">{problem.description}</p>
            <p className="hint">{t(matterKey(problem.item, view.kind))}</p>
            {problem.advice ? <p className="hint prose">{problem.advice}</p> : null}
            <PhotoStrip files={photosOf(view, problem.id)} />
          </article>
        ))}
      </Card>
      <Words title={t('visit:section.advice')} text={view.advice} />
      <Words title={t('visit:deadline')} text={formatDate(view.deadline, language)} />
      <Words title={t('visit:feedback.title')} text={feedbackWords(view)} />
      <Words title={t('visit:section.remarks')} text={view.remarks} />
      <SignedCard view={view} />
    </>
  );
}

function SignedCard({ view }: { view: InspectionView }) {
  const { t } = useWords('visit');
  const { acknowledgement: said, files } = view;
  if (!said) return null;
  return (
    <Card title={t('acknowledgement')}>
      <p>{acknowledgementWords(said, t)}</p>
      <PhotoStrip files={files.filter((file) => file.id === said.fileId)} />
    </Card>
  );
}

function Words({ title, text }: { title: string; text?: string }) {
  if (!text) return null;
  return (
    <Card title={title}>
      <p className="prose">{text}</p>
    </Card>
  );
}

function feedbackWords({ feedback }: InspectionView): string | undefined {
  return feedback && `${feedback.at} ${feedback.heardBy}\n${feedback.words}`;
}

function methodWords(view: InspectionView, t: AllWords<'visit' | 'shared'>): string {
  return view.methods
    .map(
      ({ method, count }) => `${t(`shared:method.${method}`)} ${count} ${t(`shared:methodUnit.${method}`)}`,
    )
    .join('\n');
}
