import type { Schemas } from '@shared/client';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../ui/tags';

const tones: Record<Schemas['PlanState'], string> = {
  DRAFT: 'calm',
  SUBMITTED: 'act',
  EXAMINED: 'act',
  RETURNED: 'warn',
  APPROVED: 'act',
  ISSUED: 'done',
  ADJUSTING: 'warn',
  COMPLETED: 'done',
  PARTLY_COMPLETED: 'warn',
  SUMMARISED: 'calm',
  ARCHIVED: 'calm',
  DISCARDED: 'calm',
};

export function StateTag({ state }: { state: Schemas['PlanState'] }) {
  const { t } = useTranslation('plan');
  return <Tag tone={tones[state]}>{t(`states.${state}`)}</Tag>;
}

const paces: Record<Schemas['PlanProgress'], string> = {
  AHEAD: 'done',
  ON_TRACK: 'done',
  BEHIND: 'warn',
  STALLED: 'bad',
};

/** How it goes with a plan (003-75). */
export function ProgressTag({ progress }: { progress: Schemas['PlanProgress'] }) {
  const { t } = useTranslation('plan');
  return <Tag tone={paces[progress]}>{t(`ratings.${progress}`)}</Tag>;
}
