import type { Schemas } from '@shared/client';
import { formatDate, formatNames } from '@shared/format';
import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyBox } from '../../ui/EmptyBox';
import { Page } from '../../ui/Page';
import { ProblemBox } from '../../ui/ProblemBox';
import { Skeleton } from '../../ui/Skeleton';
import { schoolDuties, schoolFindings, schoolRectifications, schoolView } from './api';

interface Column {
  school: Schemas['SchoolView'];
  inspectors: string[];
  findings: number;
  overdue: number;
}

/** Two to four schools beside each other; what differs is marked. */
export function ComparePage({ ids }: { ids: string[] }) {
  const { t } = useTranslation('school');
  const schools = useQueries({ queries: ids.map((id) => schoolView(id)) });
  const duties = useQueries({ queries: ids.map((id) => schoolDuties(id)) });
  const findings = useQueries({ queries: ids.map((id) => schoolFindings(id)) });
  const cases = useQueries({ queries: ids.map((id) => schoolRectifications(id)) });
  const failed = [...schools, ...duties, ...findings, ...cases].find(({ error }) => error);
  const columns = schools.flatMap(({ data: school }, n): Column[] => {
    const [duty, found, open] = [duties[n]?.data, findings[n]?.data, cases[n]?.data];
    return school && duty && found && open
      ? [
          {
            school,
            inspectors: duty.items.filter((one) => !one.validUntil).map((one) => one.inspectorName),
            findings: found.items.length,
            overdue: open.items.filter((one) => one.overdue).length,
          },
        ]
      : [];
  });
  return (
    <Page title={t('compareTitle')} printable back={<Link to="/schools">{t('title')}</Link>}>
      {failed ? <ProblemBox error={failed.error} onRetry={() => void failed.refetch()} /> : null}
      {ids.length < 2 ? (
        <EmptyBox kind="nothing" title={t('compareEmpty')} hint={t('compareHint')} />
      ) : columns.length < ids.length ? (
        failed ? null : (
          <Skeleton lines={10} />
        )
      ) : (
        <Comparison columns={columns} />
      )}
    </Page>
  );
}

function Comparison({ columns }: { columns: Column[] }) {
  const { t, i18n } = useTranslation(['school', 'shared']);
  const rows: [string, (column: Column) => string | undefined][] = [
    [t('school:kind'), ({ school }) => t(`shared:schoolKind.${school.kind}`)],
    [t('school:ownership'), ({ school }) => t(`shared:ownership.${school.ownership}`)],
    [t('school:township'), ({ school }) => school.township],
    [
      t('school:locationType'),
      ({ school }) => school.locationType && t(`school:location.${school.locationType}`),
    ],
    [t('school:grade'), ({ school }) => school.grade],
    [t('school:enrolment'), ({ school }) => school.enrolment?.toLocaleString()],
    [t('school:superior'), ({ school }) => school.superior],
    [t('school:runMode'), ({ school }) => school.runMode],
    [t('school:openedOn'), ({ school }) => formatDate(school.openedOn, i18n.language)],
    [t('school:duty'), ({ inspectors }) => formatNames(inspectors, i18n.language)],
    [t('school:recentFindings'), ({ findings }) => few(findings)],
    [t('school:recentOverdue'), ({ overdue }) => few(overdue)],
  ];
  return (
    <div className="table-frame">
      <table className="data">
        <caption className="sr-only">{t('school:compareTitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('school:data')}</th>
            {columns.map(({ school }) => (
              <th key={school.id} scope="col">
                <Link to="/schools/$id" params={{ id: school.id }}>
                  {school.name}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, value]) => {
            const shown = columns.map((column) => value(column) || '—');
            const differs = new Set(shown).size > 1;
            return (
              <tr key={label}>
                <th scope="row">
                  {label} {differs ? <span className="tag act">{t('school:differs')}</span> : null}
                </th>
                {columns.map(({ school }, n) => (
                  <td key={school.id} data-label={school.name}>
                    {shown[n]}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Of each school the latest five are read. */
const few = (n: number) => (n < 5 ? String(n) : '5+');
