import { WarningOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { AdviceList } from '../../ui/AdviceList';
import { EmptyBox } from '../../ui/EmptyBox';
import { LoadMeter } from '../../ui/LoadMeter';
import type { Trial } from './api';

/** What would come of the draft if it took effect as things are now. */
export function TrialCard({ trial }: { trial: Trial }) {
  const { t } = useTranslation('draft');
  return (
    <>
      <dl className="figures">
        <Figure label={t('over')} before={trial.overBefore} after={trial.overAfter} />
        <Figure label={t('unassigned')} before={trial.unassignedBefore} after={trial.unassignedAfter} />
      </dl>
      <section className="card" aria-label={t('conflicts')}>
        <h2>
          {t('conflicts')} {trial.conflicts.length > 0 ? trial.conflicts.length : null}
        </h2>
        {trial.conflicts.length === 0 ? (
          <EmptyBox kind="done" title={t('noConflicts')} />
        ) : (
          <ul className="advice">
            {trial.conflicts.map((one) => (
              <li key={`${one.code}-${one.schoolId}-${one.inspectorId}`} className="bad">
                <WarningOutlined aria-hidden="true" /> <span>{one.words}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <div className="split">
        <section className="card">
          <h2>{t('loads')}</h2>
          <ul className="lines">
            {trial.loads.map((load) => (
              <li key={load.inspectorId} className="row">
                <b className="grow">{load.name}</b>
                <span className="number quiet">{t('was', { n: load.before })}</span>
                <LoadMeter
                  count={load.after}
                  limit={load.limit}
                  level={load.levelAfter}
                  word={t(`level.${load.levelAfter}`)}
                />
              </li>
            ))}
          </ul>
        </section>
        <section className="card">
          <h2>{t('advice')}</h2>
          {trial.advice.length === 0 ? (
            <EmptyBox kind="done" title={t('noAdvice')} />
          ) : (
            <AdviceList advice={trial.advice} />
          )}
        </section>
      </div>
    </>
  );
}

function Figure({ label, before, after }: { label: string; before: number; after: number }) {
  return (
    <div className={after > before ? 'figure bad' : 'figure'}>
      <dt>{label}</dt>
      <dd>
        {before} → {after}
      </dd>
    </div>
  );
}
