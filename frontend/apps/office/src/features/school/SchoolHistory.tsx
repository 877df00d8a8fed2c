import { formatDate, formatNames } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyBox } from '../../ui/EmptyBox';
import { Loaded } from '../../ui/Loaded';
import { DueTag, GradeTag, RectificationStateTag, Tag } from '../../ui/tags';
import {
  schoolDistricts,
  schoolDuties,
  schoolFindings,
  schoolInspections,
  schoolRectifications,
} from './api';

interface Props {
  schoolId: string;
}

export function Duties({ schoolId }: Props) {
  const { t, i18n } = useTranslation('school');
  const query = useQuery(schoolDuties(schoolId));
  return (
    <section className="card">
      <h2>{t('duty')}</h2>
      <Loaded query={query} lines={2}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyBox kind="nothing" title={t('dutyEmpty')} />
          ) : (
            <ul className="lines">
              {items.map((row) => (
                <li key={row.id}>
                  <span className="row">
                    <b>{row.inspectorName}</b>
                    {row.validUntil ? null : <Tag tone="act">{t('current')}</Tag>}
                    {row.overRatio ? <Tag tone="warn">{t('overRatio')}</Tag> : null}
                  </span>
                  <span className="quiet">
                    {t('since', { day: formatDate(row.validFrom, i18n.language) })}{' '}
                    {row.validUntil ? t('until', { day: formatDate(row.validUntil, i18n.language) }) : null}
                    {row.reason ? ` · ${row.reason}` : null}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

export function Districts({ schoolId }: Props) {
  const { t, i18n } = useTranslation('school');
  const query = useQuery(schoolDistricts(schoolId));
  return (
    <section className="card">
      <h2>{t('districts')}</h2>
      <Loaded query={query} lines={2}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyBox kind="nothing" title={t('districtsEmpty')} />
          ) : (
            <ul className="lines">
              {items.map((row) => (
                <li key={row.validFrom} className={row.validUntil ? 'past' : undefined}>
                  <Link to="/districts/$id" params={{ id: row.districtId }} search={{ day: row.validFrom }}>
                    {row.districtName}
                  </Link>
                  <span className="quiet">
                    {t('since', { day: formatDate(row.validFrom, i18n.language) })}{' '}
                    {row.validUntil ? t('until', { day: formatDate(row.validUntil, i18n.language) }) : null}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

export function Inspections({ schoolId }: Props) {
  const { t, i18n } = useTranslation('school');
  const query = useQuery(schoolInspections(schoolId));
  return (
    <section className="card">
      <h2>
        {t('inspections')}
        <Link to="/inspections" search={{ schoolId }}>
          {t('more')}
        </Link>
      </h2>
      <Loaded query={query} lines={3}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyBox kind="nothing" title={t('inspectionsEmpty')} />
          ) : (
            <ul className="lines">
              {items.map((row) => (
                <li key={row.id}>
                  <Link to="/inspections/$id" params={{ id: row.id }}>
                    {formatDate(row.visitedOn, i18n.language)}
                  </Link>
                  <span className="quiet">
                    {formatNames(row.inspectorNames, i18n.language)} · {t('problems', { n: row.problems })}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

export function Findings({ schoolId }: Props) {
  const { t, i18n } = useTranslation('school');
  const query = useQuery(schoolFindings(schoolId));
  return (
    <section className="card">
      <h2>{t('findings')}</h2>
      <Loaded query={query} lines={3}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyBox kind="done" title={t('findingsEmpty')} />
          ) : (
            <ul className="lines">
              {items.map((row) => (
                <li key={row.id}>
                  <Link to="/findings/$id" params={{ id: row.id }}>
                    {row.description}
                  </Link>
                  <span className="row quiet">
                    <GradeTag grade={row.grade} />
                    {t(`findingState.${row.state}`)} · {formatDate(row.foundOn, i18n.language)}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

export function Rectifications({ schoolId }: Props) {
  const { t } = useTranslation('school');
  const query = useQuery(schoolRectifications(schoolId));
  return (
    <section className="card">
      <h2>
        {t('rectifications')}
        <Link to="/rectifications" search={{ schoolId }}>
          {t('more')}
        </Link>
      </h2>
      <Loaded query={query} lines={3}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyBox kind="done" title={t('rectificationsEmpty')} />
          ) : (
            <ul className="lines">
              {items.map((row) => (
                <li key={row.id}>
                  <Link to="/rectifications/$id" params={{ id: row.id }}>
                    {row.problem}
                  </Link>
                  <span className="row">
                    <DueTag daysLeft={row.daysLeft} state={row.state} />
                    <RectificationStateTag state={row.state} />
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}
