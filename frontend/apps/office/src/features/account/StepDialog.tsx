import { uuidV7 } from '@shared/uuid';
import { useMutation } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRefresh } from '../../ui/listing';
import { ProblemBox } from '../../ui/ProblemBox';
import { type Account, type Issued, type Step, take } from './api';

interface Props {
  account: Account;
  step: Step;
  onClose: () => void;
  onIssued: (issued: Issued) => void;
}

/** Says what will happen before it does. */
export function StepDialog({ account, step, onClose, onIssued }: Props) {
  const { t } = useTranslation(['account', 'ui']);
  const refresh = useRefresh();
  const [key] = useState(() => uuidV7());
  const taking = useMutation({
    mutationFn: () => take(step, account, key),
    onSuccess: (issued) => {
      refresh();
      onClose();
      if (issued) onIssued(issued);
    },
    // Whatever was refused, the row may have changed meanwhile.
    onError: refresh,
  });
  return (
    <Modal
      open
      title={t(`account:ask.${step}`, { name: account.name })}
      onCancel={onClose}
      footer={
        <div className="row end">
          <Button onClick={onClose}>{t('ui:cancel')}</Button>
          <Button
            type="primary"
            danger={step === 'DISABLE' || step === 'END'}
            loading={taking.isPending}
            onClick={() => taking.mutate()}
          >
            {t(`account:acts.${step}`)}
          </Button>
        </div>
      }
    >
      <p>{t(`account:effect.${step}`)}</p>
      {taking.error ? <ProblemBox error={taking.error} /> : null}
    </Modal>
  );
}
