import { useMe } from '@shared/me';
import { useState } from 'react';
import { BigButton } from '../../../kit/BigButton';
import { TextArea, TextInput } from '../../../kit/fields';
import { Sheet } from '../../../kit/Sheet';
import { useWords } from '../../../words';
import { acknowledge } from '../model/acknowledge';
import type { VisitSession } from '../model/session';

const REASONS = ['absent', 'disputed', 'unwilling'] as const;

interface Props {
  session: VisitSession;
  onClose: () => void;
}

/** Nobody signs: why, and who saw it. Usually that is an inspector who came along. */
export default function RefusalSheet({ session, onClose }: Props) {
  const { t } = useWords('visit');
  const { name: mine } = useMe();
  const { acknowledgement, inspectors } = session.snapshot().draft;
  const companion = inspectors.find((one) => one.name !== mine)?.name;
  const [reason, setReason] = useState(acknowledgement?.reason ?? '');
  const [witness, setWitness] = useState(acknowledgement?.witness ?? companion ?? '');
  const [tried, setTried] = useState(false);
  const save = async () => {
    setTried(true);
    if (!reason.trim() || !witness.trim()) return;
    await acknowledge(session, {
      outcome: 'REFUSED',
      reason: reason.trim(),
      witness: witness.trim(),
      at: new Date().toISOString(),
    });
    onClose();
  };
  return (
    <Sheet
      title={t('noSignature')}
      onClose={onClose}
      footer={<BigButton onClick={() => void save()}>{t('done')}</BigButton>}
    >
      <div className="phrases">
        {REASONS.map((key) => (
          <button
            key={key}
            type="button"
            className="phrase"
            onClick={() => setReason(t(`refusalReason.${key}`))}
          >
            {t(`refusalReason.${key}`)}
          </button>
        ))}
      </div>
      <TextArea
        label={t('refusal')}
        value={reason}
        maxLength={500}
        error={tried && !reason.trim() ? t('refusalMissing') : undefined}
        onChange={setReason}
      />
      <TextInput
        label={t('witness')}
        value={witness}
        maxLength={100}
        error={tried && !witness.trim() ? t('witnessMissing') : undefined}
        onChange={setWitness}
      />
    </Sheet>
  );
}
