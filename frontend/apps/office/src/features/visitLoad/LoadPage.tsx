import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { formatMoment } from '@shared/format';
import { useCan, useMe } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CoverageTabs } from '../../ui/CoverageTabs';
import { EmptyBox } from '../../ui/EmptyBox';
import { Loaded } from '../../ui/Loaded';
import type { Listing } from '../../ui/listing';
import { Page } from '../../ui/Page';
import { may } from '../../ui/permissions';
import { type LoadSearch, monthBeside, type Report, visitLoad } from './api';
import { CapForm } from './CapForm';
import { Merges } from './Merges';

export function LoadPage({ search, onSearch }: Listing<LoadSearch>) {
  const { t } = useTranslation('visitLoad');
  const { today } = useMe();
  const query = useQuery(visitLoad(search));
  const year = search.year ?? Number(today.slice(0, 4));
  const month = search.month ?? Number(today.slice(5, 7));
  return (
    <Page title={t('title')} intro={t('intro')} printable>
      <CoverageTabs />
      <div className="row year-switch">
        <Button
          className="no-print"
          icon={<LeftOutlined />}
          aria-label={t('before')}
          onClick={() => onSearch(monthBeside(year, month, -1))}
        />
        <h2 aria-live="polite">{t('month', { year, month })}</h2>
        <Button
          className="no-print"
          icon={<RightOutlined />}
          aria-label={t('after')}
          onClick={() => onSearch(monthBeside(year, month, 1))}
        />
      </div>
      <Loaded query={query} lines={8}>
        {(report) => <Filled report={report} />}
      </Loaded>
    </Page>
  );
}

function Filled({ report }: { report: Report }) {
  const { t } = useTranslation('visitLoad');
  const can = useCan();
  const [setting, setSetting] = useState(false);
  const { cap, over, schools, done, planned } = report;
  return (
    <>
      <p className="coverage-worst">
        {over[0]
          ? t('worst', { n: over.length, school: over[0].schoolName, visits: over[0].done + over[0].planned })
          : t('noneOver')}
      </p>
      <p className="row">
        <span>{t('cap', { ...cap, rule: report.rule })}</span>
        {can(may.decidePlans) ? (
          <Button size="small" className="no-print" onClick={() => setSetting(true)}>
            {t('changeCap')}
          </Button>
        ) : null}
      </p>
      <dl className="figures">
        <Figure label={t('schools')} value={schools} />
        <Figure label={t('done')} value={done} />
        <Figure label={t('planned')} value={planned} />
        <Figure label={t('over')} value={over.length} tone={over.length > 0 ? 'bad' : undefined} />
      </dl>
      <div className="split">
        <div className="stack">
          <Over report={report} />
          <Merges merges={report.merges} />
        </div>
        <Overrides report={report} />
      </div>
      {setting ? <CapForm cap={cap} onClose={() => setSetting(false)} /> : null}
    </>
  );
}

function Figure({ label, value, tone }: { label: string; value: number; tone?: string }) {
  return (
    <div className={tone ? `figure ${tone}` : 'figure'}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Over({ report: { over, cap } }: { report: Report }) {
  const { t } = useTranslation('visitLoad');
  return (
    <section className="card">
      <h2>{t('overTitle', { n: cap.mostVisits })}</h2>
      {over.length === 0 ? (
        <EmptyBox kind="done" title={t('noneOver')} />
      ) : (
        <ul className="lines">
          {over.map((school) => (
            <li key={school.schoolId}>
              <span className="row">
                <Link className="grow" to="/schools/$id" params={{ id: school.schoolId }}>
                  {school.schoolName}
                </Link>
                <span className="number">{t('times', { n: school.done + school.planned })}</span>
              </span>
              <span className="quiet">{t('split', { done: school.done, planned: school.planned })}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Overrides({ report: { overrides } }: { report: Report }) {
  const { t, i18n } = useTranslation('visitLoad');
  return (
    <section className="card">
      <h2>{t('overrides', { n: overrides.length })}</h2>
      {overrides.length === 0 ? (
        <EmptyBox kind="nothing" title={t('noOverrides')} hint={t('noOverridesHint')} />
      ) : (
        <ul className="lines">
          {overrides.map((one) => (
            <li key={`${one.planId}${one.at}`}>
              <Link to="/plans/$id" params={{ id: one.planId }}>
                {one.planTitle}
              </Link>
              <span>{one.reason}</span>
              <span className="quiet">
                {one.by} · {formatMoment(one.at, i18n.language)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
