import type { Schemas } from '@shared/client';
import { formatDate } from '@shared/format';
import { useMe } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AdviceList } from '../../ui/AdviceList';
import { EmptyBox } from '../../ui/EmptyBox';
import { DateFilter, Filters } from '../../ui/Filters';
import { Loaded } from '../../ui/Loaded';
import type { Listing } from '../../ui/listing';
import { Page } from '../../ui/Page';
import { type RatioSearch, ratioView } from './api';
import { DistrictTable, InspectorTable } from './RatioTables';

type View = Schemas['StaffingRatioView'];

export function RatioPage({ search, onSearch }: Listing<RatioSearch>) {
  const { t, i18n } = useTranslation('ratio');
  const { today } = useMe();
  const query = useQuery(ratioView(search.day));
  const day = formatDate(query.data?.day ?? search.day ?? today, i18n.language);
  return (
    <Page title={t('title')} intro={t('intro', { day })} printable>
      <Filters>
        <DateFilter
          label={t('day')}
          value={search.day ?? today}
          onChange={(next) => onSearch({ day: next })}
        />
      </Filters>
      <Loaded query={query} lines={10}>
        {(view) => <Filled view={view} />}
      </Loaded>
    </Page>
  );
}

function Filled({ view }: { view: View }) {
  const { t } = useTranslation('ratio');
  return (
    <>
      <dl className="figures">
        <Figure label={t('schools')} value={view.schools} />
        <Figure label={t('inspectors')} value={view.inspectors} />
        <Figure
          label={t('ratio')}
          value={view.inspectors > 0 ? t('ratioValue', { n: view.ratio.toFixed(1) }) : '—'}
        />
        <Figure
          label={t('unassigned')}
          value={view.unassigned}
          tone={view.unassigned > 0 ? 'bad' : undefined}
        />
      </dl>
      <section className="card">
        <h2>{t('advice')}</h2>
        {view.advice.length > 0 ? (
          <AdviceList advice={view.advice} />
        ) : (
          <EmptyBox kind="done" title={t('adviceNone')} />
        )}
      </section>
      <div className="split">
        <InspectorTable rows={view.inspectorLoads} />
        <div className="stack">
          <DistrictTable rows={view.districts} />
          <Unassigned schools={view.unassignedSchools} />
        </div>
      </div>
    </>
  );
}

function Figure({ label, value, tone }: { label: string; value: number | string; tone?: string }) {
  return (
    <div className={tone ? `figure ${tone}` : 'figure'}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Unassigned({ schools }: { schools: View['unassignedSchools'] }) {
  const { t } = useTranslation('ratio');
  return (
    <section className="card">
      <h2>
        {t('unassignedTitle')}
        {schools.length > 0 ? <Link to="/board">{t('toBoard')}</Link> : null}
      </h2>
      {schools.length === 0 ? (
        <EmptyBox kind="done" title={t('unassignedNone')} />
      ) : (
        <ul className="chips">
          {schools.map((school) => (
            <li key={school.schoolId}>
              <Link to="/schools/$id" params={{ id: school.schoolId }}>
                {school.name}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
