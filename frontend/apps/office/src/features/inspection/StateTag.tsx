import type { Schemas } from '@shared/client';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../ui/tags';

const tones: Record<Schemas['InspectionState'], string> = {
  DRAFT: 'calm',
  SUBMITTED: 'act',
  UNDER_REVIEW: 'act',
  RETURNED: 'warn',
  ACCEPTED: 'done',
  ARCHIVED: 'calm',
};

export function StateTag({ state }: { state: Schemas['InspectionState'] }) {
  const { t } = useTranslation('inspection');
  return <Tag tone={tones[state]}>{t(`states.${state}`)}</Tag>;
}
