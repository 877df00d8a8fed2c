import { timeInShanghai } from '../../../common/clock';
import { useWords } from '../../../words';
import type { Snapshot } from '../model/session';

/** Where the words are right now. Offline is no error: they lie on the phone. */
export function SaveLine({ state }: { state: Snapshot }) {
  const { t } = useWords('visit');
  const { savedAt } = state.draft;
  const time = savedAt ? timeInShanghai(new Date(savedAt)) : '';
  const save = state.save === 'saved' && !savedAt ? 'local' : state.save;
  const warn = save === 'offline' || save === 'conflict' || save === 'unkept';
  return (
    <p className={warn ? 'status warn' : 'status'} role="status">
      {t(`save.${save}`, { time })}
    </p>
  );
}
