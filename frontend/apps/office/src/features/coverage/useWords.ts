import type { Schemas } from '@shared/client';
import { useTranslation } from 'react-i18next';

type Named = Pick<Schemas['CoverageDuty'], 'duty' | 'number'>;

/** How periods and gaps are called where there is no room for a sentence. */
export function useWords() {
  const { t } = useTranslation('coverage');
  return {
    period: ({ duty, number }: Named) => t(`period.${duty}`, { n: number }),
    gap: ({ duty, gap }: Pick<Schemas['CoverageDuty'], 'duty' | 'gap'>) =>
      duty === 'MATTERS' ? t('gapMatters', { n: gap }) : t('gapVisits', { n: gap }),
  };
}
