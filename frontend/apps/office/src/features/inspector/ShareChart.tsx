import type { Schemas } from '@shared/client';
import { useTranslation } from 'react-i18next';

const WIDTH = 560;
const HEIGHT = 140;
const FOOT = 18;

/** Bars for the eye, the table below for everybody; the figures are the server's. */
export function ShareChart({ months }: { months: Schemas['CompositionMonth'][] }) {
  const { t, i18n } = useTranslation('inspector');
  const percent = (share?: number) =>
    share === undefined
      ? '—'
      : new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 1 }).format(share);
  const first = months[0];
  const last = months[months.length - 1];
  if (!first || !last) return null;
  const step = WIDTH / months.length;
  return (
    <>
      <svg
        className="share-chart"
        viewBox={`0 0 ${WIDTH} ${HEIGHT + FOOT}`}
        role="img"
        aria-label={t('shareAlt', {
          from: first.month.slice(0, 7),
          first: percent(first.share),
          until: last.month.slice(0, 7),
          last: percent(last.share),
        })}
      >
        <line x1="0" y1={HEIGHT} x2={WIDTH} y2={HEIGHT} />
        {months.map(({ month, share = 0 }, i) => (
          <g key={month}>
            <rect
              x={i * step + step * 0.2}
              y={HEIGHT - share * HEIGHT}
              width={step * 0.6}
              height={share * HEIGHT}
            />
            <text x={i * step + step / 2} y={HEIGHT + FOOT - 4}>
              {Number(month.slice(5, 7))}
            </text>
          </g>
        ))}
      </svg>
      <div className="table-frame">
        <table className="data">
          <caption className="sr-only">{t('shareTitle')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('month')}</th>
              <th scope="col">{t('inspectors')}</th>
              <th scope="col">{t('fullTime')}</th>
              <th scope="col">{t('share')}</th>
            </tr>
          </thead>
          <tbody>
            {[...months].reverse().map(({ month, inspectors, fullTime, share }) => (
              <tr key={month}>
                <td data-label={t('month')}>{month.slice(0, 7)}</td>
                <td data-label={t('inspectors')}>{inspectors}</td>
                <td data-label={t('fullTime')}>{fullTime}</td>
                <td data-label={t('share')}>{percent(share)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
