import type { Schemas } from '@shared/client';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../ui/tags';

const tones: Record<Schemas['PlateStanding'], string> = {
  MISSING: 'bad',
  OUTDATED: 'bad',
  MAKING: 'act',
  UNPROVEN: 'warn',
  MOUNTED: 'done',
};

export function StandingTag({ standing }: { standing: Schemas['PlateStanding'] }) {
  const { t } = useTranslation('plate');
  return <Tag tone={tones[standing]}>{t(`standings.${standing}`)}</Tag>;
}
