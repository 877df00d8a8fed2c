import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../ui/EditDrawer';
import { ChoiceField, LongTextField } from '../../ui/fields';
import { useRefresh } from '../../ui/listing';
import { flaws, type Inspection, type Taken, taken, takeStep } from './api';

interface Props {
  record: Inspection;
  /** Which step is being taken; the page knows, because keys take steps too. */
  taking: Taken | undefined;
  onTake: (step: Taken | undefined) => void;
  onTaken?: () => void;
}

/** The buttons of what may be done with a record now, and the form of the one that was chosen. */
export function Steps({ record, taking, onTake, onTaken }: Props) {
  const { t } = useTranslation('inspection');
  return (
    <>
      {taken(record.actions).map((action) => (
        <Button
          key={action}
          type={action === 'ACCEPT' || action === 'ARCHIVE' ? 'primary' : 'default'}
          onClick={() => onTake(action)}
        >
          {t(`actions.${action}`)}
        </Button>
      ))}
      {taking ? (
        <StepForm
          key={taking}
          record={record}
          action={taking}
          onClose={() => onTake(undefined)}
          onTaken={onTaken}
        />
      ) : null}
    </>
  );
}

export function useStep() {
  const [taking, setTaking] = useState<Taken>();
  return { taking, onTake: setTaking };
}

interface FormProps {
  record: Inspection;
  action: Taken;
  onClose: () => void;
  onTaken: (() => void) | undefined;
}

function StepForm({ record, action, onClose, onTaken }: FormProps) {
  const { t } = useTranslation('inspection');
  const refresh = useRefresh();
  return (
    <EditDrawer<object>
      name="step"
      title={t(`actions.${action}`)}
      note={<p className="note">{t(`effects.${action}`)}</p>}
      initial={{}}
      save={(values) => takeStep(record, action, values)}
      saveLabel={t(`actions.${action}`)}
      onClose={onClose}
      onSaved={() => {
        onTaken?.();
        refresh();
      }}
      onStale={refresh}
    >
      <StepFields action={action} />
    </EditDrawer>
  );
}

function StepFields({ action }: { action: Taken }) {
  const { t } = useTranslation('inspection');
  switch (action) {
    case 'SEND_BACK':
      return (
        <>
          <ChoiceField
            name="flaw"
            label={t('flaw')}
            required
            options={flaws.map((value) => ({ value, label: t(`flaws.${value}`) }))}
          />
          <LongTextField name="note" label={t('returnNote')} hint={t('returnHint')} required />
        </>
      );
    case 'ACCEPT':
      return <LongTextField name="note" label={t('note')} />;
    case 'CORRECT':
      return <LongTextField name="reason" label={t('reason')} required />;
    case 'EXAMINE':
    case 'ARCHIVE':
      return null;
  }
}
