import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../ui/EditDrawer';
import { ChecklistField, TextField } from '../../ui/fields';
import { useRefresh } from '../../ui/listing';
import { type ThemeCalendar, type ThemeMonth, writeThemes } from './api';
import { useMatters } from './matters';

interface Props {
  calendar: ThemeCalendar;
  month: ThemeMonth;
  onClose: () => void;
}

/** One month of a calendar; the first change makes the calendar the division's own. */
export function ThemeForm({ calendar, month, onClose }: Props) {
  const { t } = useTranslation('plan');
  const refresh = useRefresh();
  const matters = useMatters(calendar.audience);
  return (
    <EditDrawer<ThemeMonth>
      name="theme"
      title={t('changeTheme', { n: month.month })}
      note={calendar.version === undefined ? t('themesBecomeOwn') : undefined}
      initial={month}
      save={(values) =>
        writeThemes(
          calendar,
          calendar.months.map((one) => (one.month === month.month ? { ...values, month: one.month } : one)),
        )
      }
      onClose={onClose}
      onSaved={refresh}
      onStale={refresh}
    >
      <TextField name="theme" label={t('theme')} max={200} />
      <ChecklistField<never> name="matters" label={t('matters')} options={matters as never} />
      <TextField name="special" label={t('specialTheme')} max={200} />
    </EditDrawer>
  );
}
