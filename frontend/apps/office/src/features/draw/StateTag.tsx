import type { Schemas } from '@shared/client';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../ui/tags';

const tones: Record<Schemas['DrawState'], string> = {
  ANNOUNCED: 'act',
  PREPARED: 'act',
  DRAWN: 'done',
  VOIDED: 'calm',
};

export function StateTag({ state }: { state: Schemas['DrawState'] }) {
  const { t } = useTranslation('draw');
  return <Tag tone={tones[state]}>{t(`states.${state}`)}</Tag>;
}
