import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { BigButton } from '../../../kit/BigButton';
import { TextInput } from '../../../kit/fields';
import { Sheet } from '../../../kit/Sheet';
import { useWords } from '../../../words';
import type { VisitSession } from '../model/session';
import { giveUp, useVisit } from '../model/sessions';

const COUNT = '1';

/** Unsent work goes only when its owner says how much of it. */
export default function Discard({ session }: { session: VisitSession }) {
  const { t } = useWords('visit');
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const { draft } = useVisit(session);
  if (!session.onlyHere) return null;
  const discard = async () => {
    await giveUp(session);
    await navigate({ to: '/schools/$id', params: { id: draft.school.id }, replace: true });
  };
  return (
    <>
      <BigButton kind="danger" onClick={() => setAsking(true)}>
        {t('discard')}
      </BigButton>
      {asking ? (
        <Sheet
          title={t('discard')}
          onClose={() => setAsking(false)}
          footer={
            <BigButton kind="danger" disabled={typed.trim() !== COUNT} onClick={() => void discard()}>
              {t('discard')}
            </BigButton>
          }
        >
          <p>{t('discardText', { n: COUNT })}</p>
          <TextInput label={t('discardCount')} inputMode="numeric" value={typed} onChange={setTyped} />
        </Sheet>
      ) : null}
    </>
  );
}
