import type { Schemas } from '@shared/client';
import { useTranslation } from 'react-i18next';

const numbers = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** The eight matters to choose from; kindergartens have eight of their own (F1, F2). */
export function useMatters(audience: Schemas['PlanAudience']): { value: number; label: string }[] {
  const { t } = useTranslation('shared');
  const list = audience === 'KINDERGARTENS' ? 'kindergartenMatter' : 'matter';
  return numbers.map((value) => ({ value, label: `${value}. ${t(`${list}.m${value}`)}` }));
}
