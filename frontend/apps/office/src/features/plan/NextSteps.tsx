import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../ui/EditDrawer';
import { ChoiceField, LongTextField } from '../../ui/fields';
import { useRefresh } from '../../ui/listing';
import { Unmet } from '../../ui/Unmet';
import { levels, type Plan, ratings, type Taken, takeStep } from './api';

const back: readonly string[] = ['SEND_BACK', 'DISCARD', 'WITHDRAW'];

/** What may be done now; under each step stands what it still needs, so nobody has to try and be refused. */
export function NextSteps({ view }: { view: Plan }) {
  const { t } = useTranslation('plan');
  const [taking, setTaking] = useState<Taken>();
  return (
    <section className="card no-print">
      <h2>{t('next')}</h2>
      <ul className="lines choices">
        {view.next.map(({ action, unmet }) =>
          action === 'CHANGE' ? null : (
            <li key={action}>
              <Button
                type={unmet.some((one) => one.hard) || back.includes(action) ? 'default' : 'primary'}
                onClick={() => setTaking(action)}
              >
                {t(`actions.${action}`)}
              </Button>
              <Unmet conditions={unmet} />
            </li>
          ),
        )}
      </ul>
      {taking ? <StepForm view={view} action={taking} onClose={() => setTaking(undefined)} /> : null}
    </section>
  );
}

interface FormProps {
  view: Plan;
  action: Taken;
  onClose: () => void;
}

function StepForm({ view, action, onClose }: FormProps) {
  const { t } = useTranslation('plan');
  const refresh = useRefresh();
  const unmet = view.next.find((one) => one.action === action)?.unmet ?? [];
  return (
    <EditDrawer<object>
      name="step"
      title={t(`actions.${action}`)}
      note={
        <>
          <p className="note">{t(`effects.${action}`)}</p>
          <Unmet conditions={unmet} />
        </>
      }
      initial={action === 'APPROVE' ? { level: view.level } : {}}
      save={(values) => takeStep(view, action, values)}
      saveLabel={t(`actions.${action}`)}
      onClose={onClose}
      onSaved={refresh}
      onStale={refresh}
    >
      <StepFields action={action} />
    </EditDrawer>
  );
}

function StepFields({ action }: { action: Taken }) {
  const { t } = useTranslation('plan');
  const reason = <LongTextField name="reason" label={t('reason')} hint={t('reasonHint')} max={500} />;
  switch (action) {
    case 'SUBMIT':
      return reason;
    case 'APPROVE':
      return (
        <>
          <ChoiceField
            name="level"
            label={t('level')}
            hint={t('levelHint')}
            required
            options={levels.map((value) => ({ value, label: t(`levels.${value}`) }))}
          />
          <LongTextField name="opinion" label={t('opinion')} />
          {reason}
        </>
      );
    case 'EXAMINE':
    case 'SEND_BACK':
      return <LongTextField name="opinion" label={t('opinion')} required />;
    case 'RATE':
      return (
        <>
          <ChoiceField
            name="rating"
            label={t('rating')}
            required
            options={ratings.map((value) => ({ value, label: t(`ratings.${value}`) }))}
          />
          <LongTextField name="note" label={t('note')} />
        </>
      );
    case 'ADJUST':
      return <LongTextField name="reason" label={t('why')} required />;
    case 'COMPLETE':
    case 'COMPLETE_PARTLY':
      return <LongTextField name="note" label={t('done')} required />;
    case 'SUMMARISE':
      return <LongTextField name="text" label={t('summary')} max={4000} required />;
    case 'WITHDRAW':
    case 'DISCARD':
    case 'ISSUE':
    case 'ARCHIVE':
      return null;
  }
}
