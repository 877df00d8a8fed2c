import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type HandoverView, handoverQuery, signHandover } from '../../data/handovers';
import { BigButton } from '../../kit/BigButton';
import { TextArea } from '../../kit/fields';
import { Sheet } from '../../kit/Sheet';
import { Failure } from '../../kit/states';
import { useWords } from '../../words';

/** Only what the server offers this person now. */
export function SignBar({ view }: { view: HandoverView }) {
  const { t } = useWords('field');
  const [open, setOpen] = useState(false);
  if (!view.actions.includes('SIGN')) return null;
  return (
    <div className="bottom-bar">
      <BigButton onClick={() => setOpen(true)}>{t('handover.sign')}</BigButton>
      {open ? <SignSheet view={view} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}

function SignSheet({ view, onClose }: { view: HandoverView; onClose: () => void }) {
  const { t } = useWords('field');
  const queries = useQueryClient();
  const [note, setNote] = useState('');
  const signing = useMutation({
    mutationFn: () => signHandover(view, note),
    networkMode: 'always',
    onSuccess: async (answer) => {
      queries.setQueryData(handoverQuery(view.id).queryKey, answer);
      onClose();
      await queries.invalidateQueries({ queryKey: ['handovers'], exact: true });
    },
  });
  return (
    <Sheet
      title={t('handover.sign')}
      onClose={onClose}
      footer={
        <BigButton busy={signing.isPending} onClick={() => signing.mutate()}>
          {t('handover.sign')}
        </BigButton>
      }
    >
      {signing.error ? <Failure error={signing.error} /> : null}
      <p>{t('handover.signText')}</p>
      <TextArea label={t('handover.note')} value={note} onChange={setNote} maxLength={2000} />
    </Sheet>
  );
}
