import { formatDate } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { contactless, filters, plates, strained, unsigned } from './api';
import { Queue } from './Queue';

export function StrainedQueue() {
  const { t } = useTranslation('home');
  return (
    <Queue
      label={t('strained')}
      query={useQuery(strained)}
      worst={(_, { name, schools, inspectors }) => t('worstStrained', { name, schools, inspectors })}
      none={t('noStrained')}
      tone="warn"
      link={{ to: '/districts', search: filters.strained }}
    />
  );
}

export function OutdatedQueue() {
  const { t, i18n } = useTranslation('home');
  return (
    <Queue
      label={t('outdated')}
      query={useQuery(plates('outdated'))}
      worst={(rows, first) => {
        const [soonest] = rows
          .filter((row) => row.renewBy !== undefined)
          .sort((one, other) => String(one.renewBy).localeCompare(String(other.renewBy)));
        return soonest
          ? t('worstOutdated', {
              school: soonest.schoolName,
              day: formatDate(soonest.renewBy, i18n.language),
            })
          : t('such', { name: first.schoolName });
      }}
      none={t('noOutdated')}
      tone="warn"
      link={{ to: '/plates', search: filters.outdated }}
    />
  );
}

export function UnprovenQueue() {
  const { t } = useTranslation('home');
  return (
    <Queue
      label={t('unproven')}
      query={useQuery(plates('unproven'))}
      worst={(_, first) => t('such', { name: first.schoolName })}
      none={t('noUnproven')}
      tone="act"
      link={{ to: '/plates', search: filters.unproven }}
    />
  );
}

export function HandoverQueue() {
  const { t, i18n } = useTranslation('home');
  return (
    <Queue
      label={t('unsigned')}
      query={useQuery(unsigned)}
      worst={(_, first) =>
        t('worstUnsigned', { school: first.schoolName, day: formatDate(first.openedOn, i18n.language) })
      }
      none={t('noUnsigned')}
      tone="warn"
      link={{ to: '/handovers', search: filters.unsigned }}
    />
  );
}

export function ContactQueue() {
  const { t } = useTranslation('home');
  return (
    <Queue
      label={t('contactless')}
      query={useQuery(contactless)}
      worst={(_, first) => t('such', { name: first.name })}
      none={t('noContactless')}
      tone="act"
      link={{ to: '/schools', search: filters.contactless }}
    />
  );
}
