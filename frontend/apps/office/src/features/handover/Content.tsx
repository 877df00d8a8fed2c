import type { Schemas } from '@shared/client';
import { formatDate } from '@shared/format';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { GradeTag } from '../../ui/tags';

/** What is not closed, the next deadline first; a report that waits is a promise the next inspector checks. */
export function Cases({ cases }: { cases: Schemas['OpenCase'][] }) {
  const { t, i18n } = useTranslation(['handover', 'shared']);
  return (
    <section className="card">
      <h2>{t('handover:cases', { n: cases.length })}</h2>
      {cases.length === 0 ? <p className="quiet">{t('handover:noCases')}</p> : null}
      <ul className="lines">
        {cases.map((one) => (
          <li key={one.id}>
            <span className="row">
              <b>{t('handover:due', { day: formatDate(one.dueOn, i18n.language) })}</b>
              <span>{t(`shared:rectificationState.${one.state}`)}</span>
              <GradeTag grade={one.grade} />
            </span>
            <div>
              <Link to="/rectifications/$id" params={{ id: one.id }}>
                {one.problem}
              </Link>
            </div>
            {one.reported ? (
              <div className="note">{t('handover:reported', { text: one.reported })}</div>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Visits({ visits }: { visits: Schemas['LastVisit'][] }) {
  const { t, i18n } = useTranslation('handover');
  return (
    <section className="card">
      <h2>{t('visits')}</h2>
      {visits.length === 0 ? <p className="quiet">{t('noVisits')}</p> : null}
      <ul className="lines">
        {visits.map((visit) => (
          <li key={visit.id}>
            <Link to="/inspections/$id" params={{ id: visit.id }}>
              {formatDate(visit.visitedOn, i18n.language)}
            </Link>{' '}
            {t('problems', { n: visit.problems })}
          </li>
        ))}
      </ul>
    </section>
  );
}
