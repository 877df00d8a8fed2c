import { useTranslation } from 'react-i18next';
import type { Year } from './api';
import { type Cell, monday, weeks } from './model';

/** One month as a table: every day says in a word or a pattern, too, what its colour says. */
export function MonthGrid({ view, month }: { view: Year; month: number }) {
  const { i18n } = useTranslation();
  const named = (date: Date, style: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(i18n.language, { ...style, timeZone: 'UTC' }).format(date);
  return (
    <table className="month">
      <caption>{named(new Date(Date.UTC(view.year, month - 1, 1)), { month: 'long' })}</caption>
      <thead>
        <tr>
          {[0, 1, 2, 3, 4, 5, 6].map((n) => (
            <th key={n} scope="col">
              {named(monday(n), { weekday: 'narrow' })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks(view, month).map(({ number, cells }) => (
          <tr key={number}>
            {[0, 1, 2, 3, 4, 5, 6].map((n) => (
              <Day key={n} cell={cells[n]} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ cell }: { cell: Cell | undefined }) {
  const { t } = useTranslation('calendar');
  if (!cell) return <td />;
  const vacation = cell.vacation ? t(`vacations.${cell.vacation}`) : undefined;
  return (
    <td
      className={`day ${cell.kind}${cell.vacation ? ' vacation' : ''}${cell.marks.includes('noSchool') ? ' no-school' : ''}`}
      title={[...cell.names, vacation].filter(Boolean).join(t('and')) || undefined}
    >
      {Number(cell.day.slice(8))}
      {vacation ? <span className="sr-only">{vacation}</span> : null}
      {cell.marks.length > 0 ? <small>{cell.marks.map((mark) => t(mark)).join('')}</small> : null}
    </td>
  );
}

const legend = ['holiday', 'workday', 'closure', 'no-school', 'vacation'] as const;
const signs = { holiday: 'off', workday: 'on', closure: 'closed', 'no-school': 'noSchool' } as const;

/** What the colours, patterns and short words of the grid mean. */
export function Legend() {
  const { t } = useTranslation('calendar');
  return (
    <ul className="calendar-legend" aria-label={t('legend')}>
      {legend.map((kind) => (
        <li key={kind}>
          <span className={`day ${kind}`} aria-hidden="true">
            {kind === 'vacation' ? '' : t(signs[kind])}
          </span>
          {t(`legends.${kind}`)}
        </li>
      ))}
      <li>
        <span className="day" aria-hidden="true">
          {t('begins')}
        </span>
        {t('legends.begins')}
      </li>
      <li>
        <span className="day" aria-hidden="true">
          {t('ends')}
        </span>
        {t('legends.ends')}
      </li>
    </ul>
  );
}
