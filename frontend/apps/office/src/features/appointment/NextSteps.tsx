import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../ui/EditDrawer';
import { useRefresh } from '../../ui/listing';
import { Unmet } from '../../ui/Unmet';
import { type Appointment, type Taken, takeStep } from './api';
import { StepFields, useInitial } from './StepFields';

const endings: readonly string[] = ['RESIGN', 'DISMISS', 'REVOKE', 'DECLINE'];

/** What may be done now; under each step stands what it still needs, so nobody has to try and be refused. */
export function NextSteps({ view }: { view: Appointment }) {
  const { t } = useTranslation('appointment');
  const [taking, setTaking] = useState<Taken>();
  return (
    <section className="card no-print">
      <h2>{t('next')}</h2>
      <ul className="lines choices">
        {view.next.map(({ action, unmet }) => (
          <li key={action}>
            <Button
              type={unmet.some((one) => one.hard) || endings.includes(action) ? 'default' : 'primary'}
              danger={endings.includes(action)}
              onClick={() => setTaking(action as Taken)}
            >
              {t(`actions.${action}`)}
            </Button>
            <Unmet conditions={unmet} />
          </li>
        ))}
      </ul>
      {taking ? <StepForm view={view} action={taking} onClose={() => setTaking(undefined)} /> : null}
    </section>
  );
}

interface FormProps {
  view: Appointment;
  action: Taken;
  onClose: () => void;
}

function StepForm({ view, action, onClose }: FormProps) {
  const { t } = useTranslation('appointment');
  const refresh = useRefresh();
  const unmet = view.next.find((one) => one.action === action)?.unmet ?? [];
  return (
    <EditDrawer<object>
      name="step"
      title={t(`actions.${action}`)}
      note={<Unmet conditions={unmet} />}
      initial={useInitial(view, action)}
      save={(values) => takeStep(view, action, values)}
      saveLabel={t(`actions.${action}`)}
      onClose={onClose}
      onSaved={refresh}
      onStale={refresh}
    >
      <StepFields view={view} action={action} />
    </EditDrawer>
  );
}
