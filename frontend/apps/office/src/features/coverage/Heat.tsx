import { useTranslation } from 'react-i18next';
import { type State, states } from './api';

const icons: Record<State, string> = {
  URGENT: '!',
  OPEN: '○',
  MISSED: '✕',
  PLANNED: '◷',
  MET: '✓',
  AHEAD: '·',
  UNCOUNTED: '◌',
};

/** Colour, sign and word together: the word for who does not see, the sign for who sees no colour. */
export function Heat({ state, title }: { state: State; title?: string }) {
  const { t } = useTranslation('coverage');
  const word = t(`states.${state}`);
  return (
    <span className={`heat ${state.toLowerCase()}`} title={title ?? word}>
      <span aria-hidden="true">{icons[state]}</span>
      <span className="sr-only">{word}</span>
    </span>
  );
}

export function StateWord({ state }: { state: State }) {
  const { t } = useTranslation('coverage');
  return (
    <span className={`heat ${state.toLowerCase()}`}>
      <span aria-hidden="true">{icons[state]} </span>
      {t(`states.${state}`)}
    </span>
  );
}

export function Legend() {
  const { t } = useTranslation('coverage');
  return (
    <ul className="row heat-legend" aria-label={t('legend')}>
      {states.map((state) => (
        <li key={state}>
          <StateWord state={state} />
        </li>
      ))}
      <li className="quiet">{t('noDuty')}</li>
    </ul>
  );
}
