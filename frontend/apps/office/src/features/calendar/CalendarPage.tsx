import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { useCan, useMe } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../ui/Loaded';
import type { Listing } from '../../ui/listing';
import { Page } from '../../ui/Page';
import { may } from '../../ui/permissions';
import {
  type CalendarSearch,
  calendarYear,
  type Notice,
  previewNotice,
  publishNotice,
  type Year,
} from './api';
import { ClosureSection } from './Closures';
import { Confirming } from './Confirming';
import { Legend, MonthGrid } from './MonthGrid';
import { months } from './model';
import { NoticeForm } from './NoticeForm';
import { Periods, Sources } from './Periods';
import { TermSection } from './Terms';
import { Today } from './Today';
import { useTwoSteps } from './useTwoSteps';

export function CalendarPage({ search, onSearch }: Listing<CalendarSearch>) {
  const { t } = useTranslation('calendar');
  const { today } = useMe();
  const year = search.year ?? Number(today.slice(0, 4));
  const query = useQuery(calendarYear(year));
  const go = (to: number) => onSearch({ year: to });
  return (
    <Page title={t('title')} intro={t('intro')} printable>
      <div className="row year-switch">
        <Button
          className="no-print"
          icon={<LeftOutlined />}
          aria-label={t('before', { year: year - 1 })}
          onClick={() => go(year - 1)}
        />
        <h2 aria-live="polite">{t('year', { year })}</h2>
        <Button
          className="no-print"
          icon={<RightOutlined />}
          aria-label={t('after', { year: year + 1 })}
          onClick={() => go(year + 1)}
        />
      </div>
      <Today />
      <Loaded query={query} lines={10}>
        {(view) => <Filled key={view.year} view={view} />}
      </Loaded>
    </Page>
  );
}

function Filled({ view }: { view: Year }) {
  const { t } = useTranslation('calendar');
  const can = useCan();
  const steps = useTwoSteps<Notice>();
  const writes = can(may.writeCalendar);
  return (
    <>
      {view.known ? null : (
        <p className="problem" role="status">
          <strong>{t('unknown', { year: view.year })}</strong> {t('unknownHint')}
        </p>
      )}
      {writes ? (
        <p className="no-print">
          <Button
            type={view.known ? 'default' : 'primary'}
            onClick={() => steps.edit(view.own ?? { source: '', holidays: [], workdays: [] })}
          >
            {view.own ? t('editOwn') : view.known ? t('addOwn') : t('enter')}
          </Button>
        </p>
      ) : null}
      <Legend />
      <div className="months">
        {months.map((month) => (
          <MonthGrid key={month} view={view} month={month} />
        ))}
      </div>
      <div className="split">
        <TermSection view={view} writes={writes} />
        <ClosureSection view={view} writes={writes} />
        <Periods view={view} />
        <Sources view={view} />
      </div>
      {steps.editing ? (
        <NoticeForm year={view.year} initial={steps.editing} onClose={steps.close} onReady={steps.ready} />
      ) : null}
      {steps.wanted ? (
        <Confirming
          about={[view.year, steps.wanted]}
          preview={() => previewNotice(view.year, steps.wanted as Notice)}
          save={() => publishNotice(view.year, view.version, steps.wanted as Notice)}
          saveLabel={t('publish')}
          onBack={steps.back}
          onDone={steps.done}
        />
      ) : null}
    </>
  );
}
