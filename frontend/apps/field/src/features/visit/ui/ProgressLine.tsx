import { useWords } from '../../../words';
import { answered, SECTIONS } from '../model/missing';
import type { Snapshot } from '../model/session';
import { SaveLine } from './SaveLine';

export function ProgressLine({ state }: { state: Snapshot }) {
  const { t } = useWords('visit');
  const n = answered(state.draft);
  const words = t('progress', { n, all: SECTIONS.length });
  return (
    <div className="progress">
      <div>
        <span>{words}</span>
        <SaveLine state={state} />
      </div>
      <progress value={n} max={SECTIONS.length} aria-label={words} />
    </div>
  );
}
