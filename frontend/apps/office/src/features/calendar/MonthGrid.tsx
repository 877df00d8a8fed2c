import { useTranslation } from 'react-i18next';
import type { Year } from './api';
import { type Cell, monday, weeks } from './model';

/** One month as a table: every day says in a word, too, what its colour says. */
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
  const mark = cell.kind === 'HOLIDAY' ? t('off') : cell.kind === 'WORKDAY' ? t('on') : '';
  return (
    <td className={`day ${cell.kind.toLowerCase()}`} title={cell.name}>
      {Number(cell.day.slice(8))}
      {mark ? <small>{mark}</small> : null}
    </td>
  );
}
