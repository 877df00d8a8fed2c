import type { Schemas } from '@shared/client';
import { formatDate } from '@shared/format';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../ui/Facts';

/** A deadline is believed when it can be recounted by hand: start, length, every day left out. */
export function DueExplained({ due }: { due: Schemas['RectificationView']['due'] }) {
  const { t, i18n } = useTranslation('rectification');
  const day = (date: string) => formatDate(date, i18n.language);
  return (
    <section className="card">
      <h2>{t('why')}</h2>
      <p className="lead">{due.words}</p>
      {due.provisional ? (
        <p className="note warn" role="note">
          {t('provisional')}
        </p>
      ) : null}
      <Facts
        items={[
          [t('whyDue'), <b key="due">{day(due.dueOn)}</b>],
          [t('whyOriginal'), due.originalDueOn === due.dueOn ? undefined : day(due.originalDueOn)],
          [t('whyStart'), t('whyStartValue', { day: day(due.startOn) })],
          [t('whyDays'), t(due.unit, { n: due.days })],
          [t('whyRule'), due.rule],
        ]}
      />
      <h3 className="gap-top">{t('whySkipped')}</h3>
      {due.skipped.length === 0 ? (
        <p className="quiet">{t('whyNoneSkipped')}</p>
      ) : (
        <ul className="skipped">
          {due.skipped.map((one) => (
            <li key={one.day}>{t('skipLine', { day: day(one.day), reason: one.name ?? t(one.reason) })}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
