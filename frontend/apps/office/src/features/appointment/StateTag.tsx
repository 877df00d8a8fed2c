import type { Schemas } from '@shared/client';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../ui/tags';

const tones: Record<Schemas['AppointmentState'], string> = {
  NEEDED: 'act',
  RECOMMENDED: 'act',
  EXAMINED: 'act',
  PROPOSED: 'act',
  PUBLICISED: 'warn',
  APPROVED: 'act',
  APPOINTED: 'act',
  IN_OFFICE: 'done',
  SUSPENDED: 'warn',
  EXPIRED: 'calm',
  RESIGNED: 'calm',
  DISMISSED: 'bad',
  REVOKED: 'bad',
  DECLINED: 'calm',
};

export function StateTag({ state }: { state: Schemas['AppointmentState'] }) {
  const { t } = useTranslation('appointment');
  return <Tag tone={tones[state]}>{t(`states.${state}`)}</Tag>;
}
