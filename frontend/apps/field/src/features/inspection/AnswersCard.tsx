import { answerTo, type Matter, progress } from '@shared/checklist/answers';
import { photosOf } from '@shared/photos';
import { useQuery } from '@tanstack/react-query';
import { editionQuery } from '../../data/checklists';
import type { InspectionView } from '../../data/inspections';
import { Card } from '../../kit/Card';
import { PhotoStrip } from '../../kit/PhotoStrip';
import { Loaded } from '../../kit/states';
import { useWords } from '../../words';

interface Props {
  editionId: string;
  record: Pick<InspectionView, 'answers' | 'photos' | 'files'>;
}

/** What was asked and answered, by the very edition that was filled in. */
export function AnswersCard({ editionId, record }: Props) {
  const { t } = useWords('visit');
  const edition = useQuery(editionQuery(editionId));
  return (
    <Card title={t('checklist')}>
      <Loaded query={edition} rows={2}>
        {({ title, matters }) => (
          <>
            <p className="hint">{title}</p>
            {matters
              .filter((matter) => progress(matter, record.answers).answered > 0)
              .map((matter) => (
                <OfMatter key={matter.id} matter={matter} record={record} />
              ))}
          </>
        )}
      </Loaded>
    </Card>
  );
}

function OfMatter({ matter, record }: { matter: Matter; record: Props['record'] }) {
  const { answers } = record;
  const { t } = useWords('visit');
  const whole = answerTo(answers, matter.id)?.verdict;
  return (
    <article className="problem">
      <p className="marks">
        <strong>{matter.title}</strong>
        {whole === 'YES' ? <span className="mark">{t('whole')}</span> : null}
      </p>
      {matter.items.map((item) => {
        const answer = answerTo(answers, item.id);
        if (!answer) return null;
        const said = answer.verdict ? t(`verdict.${answer.verdict}`) : `${answer.value} ${item.unit ?? ''}`;
        return (
          <div key={item.id}>
            <p className="hint prose">
              {item.text}: <b>{said}</b> {answer.note}
            </p>
            <PhotoStrip files={photosOf(record, item.id)} />
          </div>
        );
      })}
    </article>
  );
}
