import { formatDate, formatMoment } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AdviceList } from '../../ui/AdviceList';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Tag } from '../../ui/tags';
import { Answers } from './Answers';
import { asSubmitted, type Inspection, inspectionEditions, inspectionView } from './api';
import { FormE1 } from './FormE1';
import { Problems } from './Problems';
import { StateTag } from './StateTag';
import { Steps, useStep } from './Steps';
import { Timeline } from './Timeline';

interface Props {
  id: string;
  /** One that was submitted earlier; the record as it stands if absent. */
  edition?: number;
}

export function InspectionPage({ id, edition }: Props) {
  const query = useQuery(inspectionView(id));
  const editions = useQuery({ ...inspectionEditions(id), enabled: edition !== undefined });
  const chosen = editions.data?.find(({ number }) => number === edition);
  return (
    <Loaded query={query}>
      {(record) =>
        chosen ? <Earlier record={asSubmitted(record, chosen)} number={chosen.number} /> : <Standing record={record} />
      }
    </Loaded>
  );
}

function Standing({ record }: { record: Inspection }) {
  const { t } = useTranslation('inspection');
  const step = useStep();
  return (
    <Page
      title={record.schoolName}
      printable
      back={<Link to="/inspections">{t('title')}</Link>}
      intro={<Head record={record} />}
      actions={<Steps record={record} {...step} />}
    >
      <Returned record={record} />
      <AdviceList advice={record.advices} />
      <Said record={record} />
      <Timeline record={record} />
    </Page>
  );
}

function Earlier({ record, number }: { record: Inspection; number: number }) {
  const { t } = useTranslation('inspection');
  return (
    <Page
      title={record.schoolName}
      printable
      back={
        <Link to="/inspections/$id" params={{ id: record.id }}>
          {t('backToRecord')}
        </Link>
      }
      intro={<Tag tone="warn">{t('earlier', { n: number })}</Tag>}
    >
      <Said record={record} />
    </Page>
  );
}

/** Form, answers and problems: what a record says, without what may be done with it. */
export function Said({ record }: { record: Inspection }) {
  return (
    <>
      <FormE1 record={record} />
      {record.editionId ? <Answers record={record} editionId={record.editionId} /> : null}
      <Problems record={record} />
    </>
  );
}

export function Head({ record }: { record: Inspection }) {
  const { t, i18n } = useTranslation('inspection');
  return (
    <span className="row">
      <StateTag state={record.state} />
      <Tag tone={record.occasion.kind === 'EMERGENCY' ? 'bad' : 'calm'}>
        {t(`occasions.${record.occasion.kind}`)}
      </Tag>
      {record.edition > 1 ? <Tag>{t('editionNo', { n: record.edition })}</Tag> : null}
      {record.submittedAt ? t('submittedAt', { at: formatMoment(record.submittedAt, i18n.language) }) : null}
      {record.dueOn ? (
        <span className="quiet">{t('reviewBy', { day: formatDate(record.dueOn, i18n.language) })}</span>
      ) : null}
    </span>
  );
}

function Returned({ record }: { record: Inspection }) {
  const { t } = useTranslation('inspection');
  if (record.state !== 'RETURNED') return null;
  return (
    <blockquote className="verdict back" role="status">
      <b>{record.flaw ? t(`flaws.${record.flaw}`) : t('ownCorrection')}</b> {record.returnNote}
    </blockquote>
  );
}
