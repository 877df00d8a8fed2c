import type { Schemas } from '@shared/client';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../ui/tags';

const tones: Record<Schemas['InspectorState'], string> = {
  IN_OFFICE: 'done',
  AWAITING_INDUCTION: 'act',
  SUSPENDED: 'warn',
  LEFT: 'calm',
};

export function StateTag({ state }: { state: Schemas['InspectorState'] }) {
  const { t } = useTranslation('shared');
  return <Tag tone={tones[state]}>{t(`inspectorState.${state}`)}</Tag>;
}
