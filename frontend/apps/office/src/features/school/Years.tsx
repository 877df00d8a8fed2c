import type { Schemas } from '@shared/client';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyBox } from '../../ui/EmptyBox';
import { Tag } from '../../ui/tags';
import { figureGroups, figureOf, groups } from './figures';
import { Section } from './SchoolRecord';
import { YearForm } from './YearForm';

type Year = Schemas['SchoolYearView'];

interface Props {
  schoolId: string;
  years: Year[];
  writes: boolean;
}

/** The newest year first in the table, the oldest first in the chart, as time runs. */
export function Years({ schoolId, years, writes }: Props) {
  const { t } = useTranslation('school');
  const [editing, setEditing] = useState<Year | 'new'>();
  const add = writes ? (
    <Button size="small" onClick={() => setEditing('new')}>
      {t('yearCreate')}
    </Button>
  ) : null;
  return (
    <Section title={t('years')} action={add}>
      {years.length === 0 ? (
        <EmptyBox kind="nothing" title={t('yearsEmpty')} hint={t('yearsEmptyHint')} />
      ) : (
        <>
          <Chart years={[...years].reverse()} />
          {years.map((year) => (
            <details key={year.year} className="year">
              <summary>
                <span className="row">
                  <b>{t('schoolYear', { year: year.year, next: year.year + 1 })}</b>
                  {year.large ? <Tag tone="warn">{t('largeMark')}</Tag> : null}
                  <span className="quiet">{t('yearSummary', summary(year))}</span>
                </span>
              </summary>
              <FigureTable year={year} />
              {writes ? (
                <Button size="small" className="no-print" onClick={() => setEditing(year)}>
                  {t('change')}
                </Button>
              ) : null}
            </details>
          ))}
        </>
      )}
      {editing ? (
        <YearForm
          schoolId={schoolId}
          years={years}
          known={editing === 'new' ? undefined : editing}
          onClose={() => setEditing(undefined)}
        />
      ) : null}
    </Section>
  );
}

function summary(year: Year) {
  const shown = (figure: Schemas['Figure']) => figureOf(year, figure)?.toLocaleString() ?? '—';
  return { pupils: shown('PUPILS'), classes: shown('CLASSES'), teachers: shown('TEACHERS') };
}

function FigureTable({ year }: { year: Year }) {
  const { t } = useTranslation('school');
  return (
    <>
      {groups
        .map((group) => ({
          group,
          known: figureGroups[group].filter((figure) => figureOf(year, figure) !== undefined),
        }))
        .filter(({ known }) => known.length > 0)
        .map(({ group, known }) => (
          <dl key={group} className="facts" aria-label={t(`figureGroup.${group}`)}>
            {known.map((figure) => (
              <div key={figure}>
                <dt>{t(`figure.${figure}`)}</dt>
                <dd>{figureOf(year, figure)?.toLocaleString()}</dd>
              </div>
            ))}
          </dl>
        ))}
    </>
  );
}

const width = 48;
const height = 120;

/** Pupils year by year; the numbers stand above the bars, so nobody has to read a scale. */
function Chart({ years }: { years: Year[] }) {
  const { t } = useTranslation('school');
  const pupils = years.map((year) => figureOf(year, 'PUPILS') ?? 0);
  const most = Math.max(...pupils);
  if (most === 0) return null;
  return (
    <figure className="pupils">
      <figcaption className="quiet">{t('pupilsByYear')}</figcaption>
      <svg
        viewBox={`0 0 ${years.length * width} ${height + 40}`}
        width={years.length * width}
        role="img"
        aria-label={t('pupilsChart', {
          list: years.map((year, n) => `${year.year}: ${pupils[n]}`).join(', '),
        })}
      >
        {years.map((year, n) => {
          const bar = ((pupils[n] ?? 0) / most) * height;
          return (
            <g key={year.year} transform={`translate(${n * width} 0)`} textAnchor="middle">
              <rect x="8" y={20 + height - bar} width={width - 16} height={bar} rx="3" />
              <text x={width / 2} y={14 + height - bar}>
                {pupils[n] || '—'}
              </text>
              <text x={width / 2} y={height + 36}>
                {year.year}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
