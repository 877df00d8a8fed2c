import { formatMoment } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../ui/Facts';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { type EmergencyRow, emergencyList, emergencyView } from './api';

export function EmergencyPage({ id }: { id: string }) {
  return <Loaded query={useQuery(emergencyView(id))}>{(report) => <Filled report={report} />}</Loaded>;
}

function Filled({ report }: { report: EmergencyRow }) {
  const { t, i18n } = useTranslation('inspection');
  const all = useQuery(emergencyList({ inspectionId: report.inspectionId, cursor: undefined }));
  const others = all.data?.items.filter(({ id }) => id !== report.id) ?? [];
  return (
    <Page
      title={report.schoolName}
      printable
      back={<Link to="/emergencies">{t('emergencies')}</Link>}
      intro={t('reportN', { n: report.number })}
    >
      <section className="card">
        <Facts
          items={[
            [t('reportedAt'), formatMoment(report.reportedAt, i18n.language)],
            [t('reportedBy'), report.reportedBy],
            [t('parts.arrivedAt'), report.arrivedAt],
          ]}
        />
        <p className="lead">{report.text}</p>
        <p className="quiet">
          <Link to="/inspections/$id" params={{ id: report.inspectionId }}>
            {t('toRecord')}
          </Link>{' '}
          {t('recordFollows')}
        </p>
      </section>
      {others.length > 0 ? (
        <section className="card">
          <h2>{t('otherReports')}</h2>
          <ul className="lines">
            {others.map((one) => (
              <li key={one.id}>
                <Link to="/emergencies/$id" params={{ id: one.id }}>
                  {t('reportN', { n: one.number })}
                </Link>
                <span>{one.text}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Page>
  );
}
