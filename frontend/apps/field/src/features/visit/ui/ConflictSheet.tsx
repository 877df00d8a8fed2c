import { isOpen } from '../../../data/inspections';
import { BigButton } from '../../../kit/BigButton';
import { Facts } from '../../../kit/Card';
import { Sheet } from '../../../kit/Sheet';
import { useWords } from '../../../words';
import { differences } from '../model/compare';
import { fromView } from '../model/record';
import type { Snapshot, VisitSession } from '../model/session';

interface Props {
  state: Snapshot;
  session: VisitSession;
  onSubmitted: () => void;
  onClose: () => void;
}

/** Two copies, one person: nothing is overwritten before they have chosen. */
export default function ConflictSheet({ state, session, onSubmitted, onClose }: Props) {
  const { t } = useWords('visit');
  if (!state.theirs) return null;
  const submitted = !isOpen(state.theirs);
  const both = differences(state.draft, fromView(state.theirs));
  const take = async () => {
    await session.takeTheirs();
    if (submitted) onSubmitted();
  };
  return (
    <Sheet
      title={t('conflictTitle')}
      onClose={onClose}
      footer={
        <div className="buttons">
          <BigButton kind="plain" onClick={() => void take()}>
            {submitted ? t('openSubmitted') : t('takeTheirs')}
          </BigButton>
          {submitted ? null : <BigButton onClick={() => void session.keepMine()}>{t('keepMine')}</BigButton>}
        </div>
      }
    >
      <p>{submitted ? t('conflictSubmitted') : t('conflictText')}</p>
      {both.map(({ what, mine, theirs }) => (
        <section key={what} className="both">
          <h3>{t(`part.${what}`)}</h3>
          <Facts
            rows={[
              [t('onPhone'), mine || t('nothing')],
              [t('onServer'), theirs || t('nothing')],
            ]}
          />
        </section>
      ))}
    </Sheet>
  );
}
