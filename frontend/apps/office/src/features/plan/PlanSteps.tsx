import { useTranslation } from 'react-i18next';
import { ChoiceField, LongTextField } from '../../ui/fields';
import { NextSteps, StepForm } from '../../ui/NextSteps';
import { levels, type Plan, ratings, type Taken, takeStep } from './api';

const back: readonly string[] = ['SEND_BACK', 'DISCARD', 'WITHDRAW'];

export function PlanSteps({ view }: { view: Plan }) {
  const { t } = useTranslation('plan');
  const steps = view.next.flatMap(({ action, unmet }) => (action === 'CHANGE' ? [] : [{ action, unmet }]));
  if (steps.length === 0) return null;
  return (
    <NextSteps<Taken> title={t('next')} next={steps} label={(action) => t(`actions.${action}`)} quiet={back}>
      {({ action, unmet }, close) => (
        <StepForm
          label={t(`actions.${action}`)}
          note={t(`effects.${action}`)}
          unmet={unmet}
          initial={action === 'APPROVE' ? { level: view.level } : {}}
          save={(values) => takeStep(view, action, values)}
          onClose={close}
        >
          <StepFields action={action} />
        </StepForm>
      )}
    </NextSteps>
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
