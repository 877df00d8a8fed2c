import { formatDate } from '@shared/format';
import { useTranslation } from 'react-i18next';
import { EmptyBox } from '../../ui/EmptyBox';
import type { Year } from './api';
import { periods } from './model';

export function Periods({ view }: { view: Year }) {
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

export function Sources({ view }: { view: Year }) {
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
