import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { formatDate } from '@shared/format';
import { useCan, useMe } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyBox } from '../../ui/EmptyBox';
import { Loaded } from '../../ui/Loaded';
import type { Listing } from '../../ui/listing';
import { Page } from '../../ui/Page';
import { may } from '../../ui/permissions';
import { type CalendarSearch, calendarYear, type Notice, type Year } from './api';
import { MonthGrid } from './MonthGrid';
import { months, periods } from './model';
import { NoticeForm } from './NoticeForm';
import { Publishing } from './Publishing';

export function CalendarPage({ search, onSearch }: Listing<CalendarSearch>) {
  const { t } = useTranslation('calendar');
  const { today } = useMe();
  const year = search.year ?? Number(today.slice(0, 4));
  const query = useQuery(calendarYear(year));
  const go = (to: number) => onSearch({ year: to });
  return (
    <Page title={t('title')} intro={t('intro')} printable>
      <div className="row year-switch no-print">
        <Button
          icon={<LeftOutlined />}
          aria-label={t('before', { year: year - 1 })}
          onClick={() => go(year - 1)}
        />
        <h2 aria-live="polite">{t('year', { year })}</h2>
        <Button
          icon={<RightOutlined />}
          aria-label={t('after', { year: year + 1 })}
          onClick={() => go(year + 1)}
        />
      </div>
      <Loaded query={query} lines={10}>
        {(view) => <Filled key={view.year} view={view} />}
      </Loaded>
    </Page>
  );
}

function Filled({ view }: { view: Year }) {
  const { t } = useTranslation('calendar');
  const can = useCan();
  const [editing, setEditing] = useState<Notice>();
  const [wanted, setWanted] = useState<Notice>();
  const edit = () => setEditing(view.own ?? { source: '', holidays: [], workdays: [] });
  return (
    <>
      {view.known ? null : (
        <p className="problem" role="status">
          <strong>{t('unknown', { year: view.year })}</strong> {t('unknownHint')}
        </p>
      )}
      {can(may.writeCalendar) ? (
        <p className="no-print">
          <Button type={view.known ? 'default' : 'primary'} onClick={edit}>
            {view.own ? t('editOwn') : view.known ? t('addOwn') : t('enter')}
          </Button>
        </p>
      ) : null}
      <div className="months">
        {months.map((month) => (
          <MonthGrid key={month} view={view} month={month} />
        ))}
      </div>
      <div className="split">
        <Periods view={view} />
        <Sources view={view} />
      </div>
      {editing ? (
        <NoticeForm
          year={view.year}
          initial={editing}
          onClose={() => setEditing(undefined)}
          onReady={(notice) => setWanted(notice)}
        />
      ) : null}
      {wanted ? (
        <Publishing
          view={view}
          notice={wanted}
          onBack={() => {
            setEditing(wanted);
            setWanted(undefined);
          }}
          onDone={() => setWanted(undefined)}
        />
      ) : null}
    </>
  );
}

function Periods({ view }: { view: Year }) {
  const { t, i18n } = useTranslation('calendar');
  const day = (date: string) => formatDate(date, i18n.language);
  const makeUp = view.days.filter(({ kind }) => kind === 'WORKDAY');
  return (
    <section className="card">
      <h2>{t('daysOff')}</h2>
      {view.days.length === 0 ? <EmptyBox kind="nothing" title={t('noDaysOff')} /> : null}
      <dl className="facts">
        {periods(view).map(({ name, first, last }) => (
          <div key={first}>
            <dt>{name}</dt>
            <dd>{first === last ? day(first) : `${day(first)} – ${day(last)}`}</dd>
          </div>
        ))}
        {makeUp.length > 0 ? (
          <div>
            <dt>{t('makeUp')}</dt>
            <dd>{makeUp.map((one) => day(one.day)).join(t('and'))}</dd>
          </div>
        ) : null}
      </dl>
    </section>
  );
}

function Sources({ view }: { view: Year }) {
  const { t } = useTranslation('calendar');
  return (
    <section className="card">
      <h2>{t('sources')}</h2>
      {view.sources.length === 0 ? <EmptyBox kind="nothing" title={t('noSources')} /> : null}
      <dl className="facts">
        {view.sources.map((one) => (
          <div key={one.regionId}>
            <dt>{one.regionName}</dt>
            <dd>{one.source}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{t('nearer')}</p>
    </section>
  );
}
