import { formatDate, formatNames } from '@shared/format';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyBox } from '../../ui/EmptyBox';
import { Tag } from '../../ui/tags';
import type { Merge, ToMerge } from './api';

/** Visits that could be one. What is proposed is done in the plan that can still move. */
export function Merges({ merges }: { merges: Merge[] }) {
  const { t, i18n } = useTranslation('visitLoad');
  return (
    <section className="card">
      <h2>{t('merges', { n: merges.length })}</h2>
      {merges.length === 0 ? (
        <EmptyBox kind="done" title={t('noMerges')} />
      ) : (
        <ul className="lines">
          {merges.map((merge) => (
            <li key={merge.first.visitId}>
              <span className="row">
                <Link to="/schools/$id" params={{ id: merge.schoolId }}>
                  {merge.schoolName}
                </Link>
                <Tag tone="warn">
                  {merge.daysApart === 0 ? t('sameDay') : t('daysApart', { n: merge.daysApart })}
                </Tag>
              </span>
              <Visit visit={merge.first} />
              <Visit visit={merge.second} />
              <b>
                {t('proposal', { day: formatDate(merge.on, i18n.language) })}
                {merge.matters.length > 0 ? t('matters', { numbers: merge.matters.join('、') }) : null}
              </b>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Visit({ visit }: { visit: ToMerge }) {
  const { t, i18n } = useTranslation('visitLoad');
  return (
    <span className="row">
      <span>{formatDate(visit.plannedOn, i18n.language)}</span>
      <Link to="/plans/$id" params={{ id: visit.planId }}>
        {visit.planTitle}
      </Link>
      <span className="quiet">{formatNames(visit.inspectorNames, i18n.language)}</span>
      <Tag tone={visit.binding ? 'done' : 'calm'}>{visit.binding ? t('binding') : t('waiting')}</Tag>
    </span>
  );
}
