import { formatDate } from '@shared/format';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CoverageSearch, Summary } from './api';
import { useWords } from './useWords';

interface Props {
  summary: Summary;
  search: CoverageSearch;
}

/** What to do first in one sentence, then the numbers; each opens the schools that it counts. */
export function SummaryCard({ summary, search }: Props) {
  const { t } = useTranslation('coverage');
  const { year, districtId, inspectorId } = search;
  const same = { year, districtId, inspectorId };
  return (
    <>
      <Worst summary={summary} />
      {summary.termsKnown ? null : <p className="note warn">{t('termsUnknown')}</p>}
      <section className="figures" aria-label={t('numbers')}>
        <Link to="/coverage" search={same} className="figure queue">
          <span className="quiet">{t('schools')}</span>
          <b>{summary.schools}</b>
        </Link>
        <Link
          to="/coverage"
          search={{ ...same, open: true }}
          className={summary.open > 0 ? 'figure queue warn' : 'figure queue'}
        >
          <span className="quiet">{t('open')}</span>
          <b>{summary.open}</b>
          <span>{t('openHint')}</span>
        </Link>
        <Link
          to="/coverage"
          search={{ ...same, state: 'MISSED', sort: 'LOST' }}
          className={summary.missed > 0 ? 'figure queue bad' : 'figure queue'}
        >
          <span className="quiet">{t('missed')}</span>
          <b>{summary.missed}</b>
          <span>{t('missedHint')}</span>
        </Link>
      </section>
      <Months summary={summary} />
    </>
  );
}

function Worst({ summary: { schools, worst } }: { summary: Summary }) {
  const { t, i18n } = useTranslation('coverage');
  const words = useWords();
  if (schools === 0) return null;
  if (!worst?.next) return <p className="coverage-worst">{t('noGap')}</p>;
  return (
    <p className="coverage-worst">
      {t('worst', {
        school: worst.schoolName,
        period: words.period(worst.next),
        gap: words.gap(worst.next),
        day: formatDate(worst.next.lastDay, i18n.language),
      })}{' '}
      <Link to="/schools/$id" params={{ id: worst.schoolId }}>
        {t('open1')}
      </Link>
    </p>
  );
}

function Months({ summary }: { summary: Summary }) {
  const { t } = useTranslation('coverage');
  const months = summary.periods.filter(({ duty }) => duty === 'MONTH');
  if (months.length === 0 || summary.schools === 0) return null;
  return (
    <div className="table-frame">
      <table className="data heat-months">
        <caption className="sr-only">{t('months', { year: summary.year })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('months', { year: summary.year })}</th>
            {months.map(({ number }) => (
              <th scope="col" key={number} className="end">
                {t('period.MONTH', { n: number })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Line
            title={t('metOf')}
            months={months}
            cell={({ met, schools, uncounted }) =>
              schools > uncounted ? `${met}/${schools - uncounted}` : '–'
            }
          />
          <Line title={t('states.PLANNED')} months={months} cell={({ planned }) => planned} />
          <Line
            title={t('states.OPEN')}
            tone="warn"
            months={months}
            cell={({ open, urgent }) => open + urgent}
          />
          <Line title={t('states.MISSED')} tone="bad" months={months} cell={({ missed }) => missed} />
        </tbody>
      </table>
    </div>
  );
}

interface LineProps {
  title: string;
  tone?: string;
  months: Summary['periods'];
  cell: (month: Summary['periods'][number]) => string | number;
}

function Line({ title, tone, months, cell }: LineProps) {
  const { t } = useTranslation('coverage');
  return (
    <tr>
      <th scope="row">{title}</th>
      {months.map((month) => {
        const value = cell(month);
        return (
          <td
            key={month.number}
            data-label={t('period.MONTH', { n: month.number })}
            className={value !== 0 && tone ? `end ${tone}` : 'end'}
          >
            {value === 0 ? <span className="quiet">0</span> : value}
          </td>
        );
      })}
    </tr>
  );
}
