import { formatDate } from '@shared/format';
import { useMe } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { calendarDay } from './api';

/** What kind of day today is; silent until it is known. */
export function Today() {
  const { t, i18n } = useTranslation('calendar');
  const { today } = useMe();
  const { data } = useQuery(calendarDay(today));
  if (!data) return null;
  const { term, week, vacation } = data;
  const place = term
    ? t('weekOf', {
        from: term.year,
        to: term.year + 1,
        term: t(term.number === 1 ? 'terms.first' : 'terms.second'),
        n: week,
      })
    : vacation
      ? t(`vacations.${vacation.kind}`)
      : t('noTerms');
  return (
    <p className="today-line">
      {t('today', { day: formatDate(today, i18n.language) })}
      {[
        t(data.workingDay ? 'workingDay' : 'dayOff', { name: data.name ?? '' }),
        place,
        ...(data.termsKnown ? [t(data.schoolDay ? 'schoolDay' : 'noSchoolDay')] : []),
        ...(data.nextSchoolDay
          ? [t('nextSchoolDay', { day: formatDate(data.nextSchoolDay, i18n.language) })]
          : []),
      ].join(' · ')}
    </p>
  );
}
