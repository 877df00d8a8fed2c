import { formatMoment } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AdviceList } from '../../ui/AdviceList';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Tag } from '../../ui/tags';
import { Answers } from './Answers';
import { type Inspection, inspectionView } from './api';
import { FormE1 } from './FormE1';
import { Problems } from './Problems';

export function InspectionPage({ id }: { id: string }) {
  const query = useQuery(inspectionView(id));
  return <Loaded query={query}>{(record) => <Filled record={record} />}</Loaded>;
}

function Filled({ record }: { record: Inspection }) {
  const { t, i18n } = useTranslation('inspection');
  return (
    <Page
      title={record.schoolName}
      printable
      back={<Link to="/inspections">{t('title')}</Link>}
      intro={
        <span className="row">
          <Tag tone={record.state === 'SUBMITTED' ? 'done' : 'calm'}>{t(record.state)}</Tag>
          {record.submittedAt
            ? t('submittedAt', { at: formatMoment(record.submittedAt, i18n.language) })
            : null}
        </span>
      }
    >
      <AdviceList advice={record.advices} />
      <FormE1 record={record} />
      {record.editionId ? <Answers record={record} editionId={record.editionId} /> : null}
      <Problems record={record} />
    </Page>
  );
}
