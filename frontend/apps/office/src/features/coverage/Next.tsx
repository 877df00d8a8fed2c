import { formatDate } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { coverageOf, type Row } from './api';
import { Heat } from './Heat';
import { useWords } from './useWords';

/** The gap that has to be closed first and until when, and what cannot be closed any more. */
export function Next({ row }: { row: Row }) {
  const { t, i18n } = useTranslation('coverage');
  const words = useWords();
  const lost = row.missed > 0 ? <div className="quiet">{t('lost', { n: row.missed })}</div> : null;
  if (!row.next) {
    return (
      <>
        {t('nothing')}
        {lost}
      </>
    );
  }
  return (
    <div title={row.next.words}>
      <Heat state={row.next.state} /> {t('until', { day: formatDate(row.next.lastDay, i18n.language) })}
      <div className="quiet">
        {words.period(row.next)} {words.gap(row.next)}
      </div>
      {lost}
    </div>
  );
}

interface OwedProps {
  schoolId: string;
  shown: string[];
}

/** The same for a school of another list; whichever school of the page asks first asks for all that are shown. */
export function Owed({ schoolId, shown }: OwedProps) {
  const { t } = useTranslation('coverage');
  const { data, error } = useQuery(coverageOf(shown));
  const row = data?.items.find((one) => one.schoolId === schoolId);
  if (row) return <Next row={row} />;
  return <span className="quiet">{error ? t('unknown') : data ? '–' : '…'}</span>;
}
