import { formatDate } from '@shared/format';
import { useMe } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ending, filters, termsEnding, underWay } from './api';
import { Queue } from './Queue';

export function AppointmentQueue() {
  const { t, i18n } = useTranslation('home');
  return (
    <Queue
      label={t('underWay')}
      query={useQuery(underWay)}
      worst={(_, first) =>
        t('worstUnderWay', {
          what: first.name ?? first.need,
          day: formatDate(first.openedOn, i18n.language),
        })
      }
      none={t('noUnderWay')}
      tone="act"
      link={{ to: '/appointments', search: filters.underWay }}
    />
  );
}

export function TermQueue() {
  const { t, i18n } = useTranslation('home');
  const { today } = useMe();
  return (
    <Queue
      label={t('ending')}
      query={useQuery(termsEnding(today))}
      worst={(rows, first) => {
        const soonest = rows.reduce((one, other) => (until(other) < until(one) ? other : one), first);
        return t('worstEnding', { name: soonest.name, day: formatDate(soonest.termUntil, i18n.language) });
      }}
      none={t('noEnding')}
      tone="warn"
      link={{ to: '/inspectors', search: ending(today) }}
    />
  );
}

const until = ({ termUntil = '9999' }: { termUntil?: string }) => termUntil;
