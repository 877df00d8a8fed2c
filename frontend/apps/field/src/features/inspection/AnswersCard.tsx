import { type Answer, answerTo, type Matter, progress } from '@shared/checklist/answers';
import { useQuery } from '@tanstack/react-query';
import { editionQuery } from '../../data/checklists';
import { Card } from '../../kit/Card';
import { Loaded } from '../../kit/states';
import { useWords } from '../../words';

interface Props {
  editionId: string;
  answers: Answer[];
}

/** What was asked and answered, by the very edition that was filled in. */
export function AnswersCard({ editionId, answers }: Props) {
  const { t } = useWords('visit');
  const edition = useQuery(editionQuery(editionId));
  return (
    <Card title={t('checklist')}>
      <Loaded query={edition} rows={2}>
        {({ title, matters }) => (
          <>
            <p className="hint">{title}</p>
            {matters
              .filter((matter) => progress(matter, answers).answered > 0)
              .map((matter) => (
                <OfMatter key={matter.id} matter={matter} answers={answers} />
              ))}
          </>
        )}
      </Loaded>
    </Card>
  );
}

function OfMatter({ matter, answers }: { matter: Matter; answers: Answer[] }) {
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
          <p key={item.id} className="hint prose">
            {item.text}: <b>{said}</b> {answer.note}
          </p>
        );
      })}
    </article>
  );
}
