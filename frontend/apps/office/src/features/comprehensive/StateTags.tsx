import { useTranslation } from 'react-i18next';
import { Tag } from '../../ui/tags';
import type { State, TermState } from './search';

const tones: Record<State, string> = { NEVER: 'calm', MET: 'done', COMING: 'warn', OVERDUE: 'bad' };

const termTones: Record<TermState, string> = {
  HELD: 'done',
  OPEN: 'calm',
  ENDING: 'warn',
  LAPSED: 'bad',
  ENDLESS: 'calm',
};

export function StateTag({ state }: { state: State }) {
  const { t } = useTranslation('comprehensive');
  return <Tag tone={tones[state]}>{t(`states.${state}`)}</Tag>;
}

export function TermTag({ state }: { state: TermState }) {
  const { t } = useTranslation('comprehensive');
  return <Tag tone={termTones[state]}>{t(`terms.${state}`)}</Tag>;
}
