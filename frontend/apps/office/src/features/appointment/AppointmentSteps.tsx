import { useMe } from '@shared/me';
import { useTranslation } from 'react-i18next';
import { NextSteps, StepForm } from '../../ui/NextSteps';
import { type Appointment, type Taken, takeStep } from './api';
import { initial, StepFields } from './StepFields';

const endings: readonly string[] = ['RESIGN', 'DISMISS', 'REVOKE', 'DECLINE'];

export function AppointmentSteps({ view }: { view: Appointment }) {
  const { t } = useTranslation('appointment');
  const { today } = useMe();
  return (
    <NextSteps<Taken>
      title={t('next')}
      next={view.next.map(({ action, unmet }) => ({ action: action as Taken, unmet }))}
      label={(action) => t(`actions.${action}`)}
      quiet={endings}
      endings={endings}
    >
      {({ action, unmet }, close) => (
        <StepForm
          label={t(`actions.${action}`)}
          unmet={unmet}
          initial={initial(view, action, today)}
          save={(values) => takeStep(view, action, values)}
          onClose={close}
        >
          <StepFields view={view} action={action} />
        </StepForm>
      )}
    </NextSteps>
  );
}
