import type { Schemas } from '@shared/client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AdviceList } from '../../ui/AdviceList';
import { EmptyBox } from '../../ui/EmptyBox';
import { LoadMeter } from '../../ui/LoadMeter';

export function InspectorTable({ rows }: { rows: Schemas['StaffingRatioView']['inspectorLoads'] }) {
  const { t } = useTranslation('ratio');
  return (
    <section className="card">
      <h2>{t('byInspector')}</h2>
      {rows.length === 0 ? (
        <EmptyBox kind="nothing" title={t('noInspectors')} />
      ) : (
        <ul className="lines">
          {rows.map((row) => (
            <li key={row.inspectorId}>
              <span className="row">
                <b className="grow">{row.name}</b>
                <LoadMeter {...row} word={t(`level.${row.level}`)} />
              </span>
              <AdviceList advice={row.advice} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

export function DistrictTable({ rows }: { rows: Schemas['StaffingRatioView']['districts'] }) {
  const { t } = useTranslation('ratio');
  return (
    <section className="card">
      <h2>{t('districts')}</h2>
      {rows.length === 0 ? (
        <EmptyBox kind="nothing" title={t('noDistricts')} />
      ) : (
        <ul className="lines">
          {rows.map((row) => (
            <li key={row.districtId}>
              <span className="row">
                <Link className="grow" to="/districts/$id" params={{ id: row.districtId }}>
                  {row.name}
                </Link>
                <span className="number">
                  {t('schools')} {row.schools} · {t('perInspectors')} {row.inspectors} ·{' '}
                  {row.ratio === undefined ? t('noRatio') : `1:${row.ratio.toFixed(1)}`}
                </span>
              </span>
              <AdviceList advice={row.advice} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
