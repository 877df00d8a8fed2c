import type { Schemas } from '@shared/client';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../ui/tags';

const tones: Record<Schemas['ChecklistState'], string> = {
  DRAFT: 'act',
  PUBLISHED: 'done',
  RETIRED: 'calm',
  DISCARDED: 'calm',
};

export function StateTag({ state }: { state: Schemas['ChecklistState'] }) {
  const { t } = useTranslation('checklist');
  return <Tag tone={tones[state]}>{t(`states.${state}`)}</Tag>;
}
