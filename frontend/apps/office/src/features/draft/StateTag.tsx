import type { Schemas } from '@shared/client';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../ui/tags';

const tones: Record<Schemas['DraftState'], string> = {
  DRAFT: 'calm',
  SUBMITTED: 'act',
  APPLIED: 'done',
  DISCARDED: 'calm',
};

export function StateTag({ state }: { state: Schemas['DraftState'] }) {
  const { t } = useTranslation('draft');
  return <Tag tone={tones[state]}>{t(`states.${state}`)}</Tag>;
}
