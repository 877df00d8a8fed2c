import { answerTo, type Item, type Matter, progress } from '@shared/checklist/answers';
import { photosOf } from '@shared/photos';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Files } from '../../ui/Files';
import { Loaded } from '../../ui/Loaded';
import { Tag } from '../../ui/tags';
import { checklistEdition, type Inspection } from './api';

interface Props {
  record: Inspection;
  editionId: string;
}

/** What was asked and answered, by the very edition that the inspector had. */
export function Answers({ record, editionId }: Props) {
  const { t } = useTranslation('inspection');
  const query = useQuery(checklistEdition(editionId));
  return (
    <section className="card">
      <h2>{t('checklist')}</h2>
      <Loaded query={query}>
        {(edition) => (
          <>
            <p>
              <Link to="/checklists/$id" params={{ id: edition.id }}>
                {edition.title}
              </Link>{' '}
              <span className="quiet">{t('edition', { n: edition.edition })}</span>
            </p>
            {edition.matters
              .filter((matter) => progress(matter, record.answers).answered > 0)
              .map((matter) => (
                <OfMatter key={matter.id} matter={matter} record={record} />
              ))}
          </>
        )}
      </Loaded>
    </section>
  );
}

function OfMatter({ matter, record }: { matter: Matter; record: Inspection }) {
  const { t } = useTranslation('inspection');
  const { answers } = record;
  const whole = answerTo(answers, matter.id)?.verdict;
  const single = matter.items.filter((item) => answerTo(answers, item.id) || !whole);
  return (
    <>
      <h3>
        {matter.title} {whole ? <Tag tone="done">{t(`wholeMatter.${whole}`)}</Tag> : null}
      </h3>
      <ul className="lines">
        {single.map((item) => (
          <li key={item.id}>
            <OfItem item={item} record={record} />
          </li>
        ))}
      </ul>
    </>
  );
}

function OfItem({ item, record }: { item: Item; record: Inspection }) {
  const { t } = useTranslation('inspection');
  const answer = answerTo(record.answers, item.id);
  const verdict = answer?.verdict;
  return (
    <>
      <span>
        {item.text}{' '}
        {verdict ? <Tag tone={verdict === 'NO' ? 'bad' : 'calm'}>{t(`verdicts.${verdict}`)}</Tag> : null}
        {answer?.value ? (
          <b>
            {answer.value} {item.unit}
          </b>
        ) : null}
        {answer ? null : <span className="quiet">{t('unanswered')}</span>}
      </span>
      {answer?.note ? <span className="quiet">{answer.note}</span> : null}
      <Files files={photosOf(record, item.id)} named={(name) => t('photo', { name })} />
    </>
  );
}
