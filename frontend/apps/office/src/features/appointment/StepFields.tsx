import { formatDate } from '@shared/format';
import { useMe } from '@shared/me';
import { useTranslation } from 'react-i18next';
import {
  ChecklistField,
  ChoiceField,
  DateField,
  LongTextField,
  NumberField,
  TextField,
  TickField,
} from '../../ui/fields';
import { degrees, inspectorSources } from '../../ui/options';
import { type Appointment, appraisals, authorities, qualities, type Taken } from './api';

/** What a step's form begins with: today, and what is known already. */
export function initial(view: Appointment, action: Taken, today: string): object {
  switch (action) {
    case 'EXAMINE':
      return { examination: view.examination ?? { on: today, passed: false, confirmed: [] } };
    case 'PUBLICISE':
      return { startOn: today, days: 7 };
    case 'APPROVE':
      return {
        approval: { on: today, authority: view.kind === 'FULL_TIME' ? 'GOVERNMENT' : 'SUPERVISION_BODY' },
      };
    case 'APPOINT':
      return { letter: { on: today }, termFrom: today };
    case 'RESIGN':
    case 'DISMISS':
    case 'REVOKE':
      return { lastDay: today };
    case 'DECLINE':
      return {};
    default:
      return { on: today };
  }
}

export function StepFields({ view, action }: { view: Appointment; action: Taken }) {
  const { t } = useTranslation('appointment');
  switch (action) {
    case 'RECOMMEND':
      return <CandidateFields />;
    case 'EXAMINE':
      return <ExaminationFields />;
    case 'PROPOSE':
      return (
        <>
          <DateField name="on" label={t('on')} required />
          <LongTextField name="reason" label={t('reason')} hint={t('reasonHint')} max={500} />
        </>
      );
    case 'PUBLICISE':
      return (
        <>
          <TextField name="place" label={t('place')} hint={t('placeHint')} max={200} required />
          <DateField name="startOn" label={t('startOn')} required />
          <NumberField name="days" label={t('days')} hint={t('daysHint')} max={60} required />
        </>
      );
    case 'OBJECT':
      return (
        <>
          <DateField name="on" label={t('objectedOn')} required />
          <LongTextField name="text" label={t('objection')} hint={t('objectionHint')} required />
        </>
      );
    case 'ANSWER':
      return <AnswerFields view={view} />;
    case 'APPROVE':
      return <ApprovalFields />;
    case 'APPOINT':
      return <LetterFields />;
    case 'RENEW':
      return (
        <>
          <DateField name="on" label={t('on')} required />
          <ChoiceField
            name="appraisal"
            label={t('appraisal')}
            required
            options={appraisals.map((value) => ({ value, label: t(`appraisals.${value}`) }))}
          />
          <TextField name="letterNumber" label={t('letterNumber')} max={30} required />
        </>
      );
    case 'RESIGN':
    case 'DISMISS':
    case 'REVOKE':
      return (
        <>
          <p className="note warn">{t('endNote')}</p>
          <DateField name="lastDay" label={t('lastDay')} required />
          <LongTextField name="note" label={t('why')} max={1000} required />
        </>
      );
    case 'DECLINE':
      return <LongTextField name="note" label={t('why')} max={1000} required />;
    default:
      return (
        <>
          <DateField name="on" label={t('on')} required />
          <LongTextField name="note" label={t('note')} max={1000} />
        </>
      );
  }
}

function CandidateFields() {
  const { t } = useTranslation(['appointment', 'shared']);
  return (
    <>
      <DateField name="on" label={t('appointment:on')} required />
      <TextField name={['candidate', 'name']} label={t('appointment:name')} required />
      <ChoiceField
        name={['candidate', 'source']}
        label={t('appointment:source')}
        required
        options={inspectorSources.map((value) => ({ value, label: t(`shared:inspectorSource.${value}`) }))}
      />
      <ChoiceField
        name={['candidate', 'degree']}
        label={t('appointment:degree')}
        required
        options={degrees.map((value) => ({ value, label: t(`shared:degree.${value}`) }))}
      />
      <NumberField
        name={['candidate', 'years']}
        label={t('appointment:years')}
        hint={t('appointment:yearsHint')}
        max={60}
        required
      />
      <TextField name={['candidate', 'workplace']} label={t('appointment:workplace')} />
      <TextField name={['candidate', 'post']} label={t('appointment:post')} max={50} />
      <TextField name={['candidate', 'recommendedBy']} label={t('appointment:recommendedBy')} required />
      <LongTextField name="note" label={t('appointment:note')} max={1000} />
    </>
  );
}

function ExaminationFields() {
  const { t } = useTranslation('appointment');
  return (
    <>
      <DateField name={['examination', 'on']} label={t('examinedOn')} required />
      <NumberField name={['examination', 'writtenScore']} label={t('writtenScore')} max={100} />
      <NumberField name={['examination', 'interviewScore']} label={t('interviewScore')} max={100} />
      <ChecklistField
        name={['examination', 'confirmed']}
        label={t('confirmed')}
        options={qualities.map((value) => ({ value, label: t(`qualities.${value}`) }))}
      />
      <TickField name={['examination', 'passed']} label={t('passed')} hint={t('passedHint')} />
      <LongTextField name={['examination', 'comment']} label={t('comment')} max={1000} />
    </>
  );
}

function AnswerFields({ view }: { view: Appointment }) {
  const { t, i18n } = useTranslation('appointment');
  const { today } = useMe();
  const open = view.objections.filter((one) => !one.answer);
  return (
    <>
      <ChoiceField<never>
        name="number"
        label={t('whichObjection')}
        required
        options={open.map((one) => ({
          value: one.number as never,
          label: t('objectionLine', { n: one.number, day: formatDate(one.on ?? today, i18n.language) }),
        }))}
      />
      <DateField name="on" label={t('on')} required />
      <LongTextField name="answer" label={t('answer')} required />
    </>
  );
}

function ApprovalFields() {
  const { t } = useTranslation('appointment');
  return (
    <>
      <ChoiceField
        name={['approval', 'authority']}
        label={t('authority')}
        hint={t('authorityHint')}
        required
        options={authorities.map((value) => ({ value, label: t(`authorities.${value}`) }))}
      />
      <DateField name={['approval', 'on']} label={t('approvedOn')} required />
      <TextField name={['approval', 'documentNumber']} label={t('documentNumber')} max={50} required />
      <LongTextField name="reason" label={t('reason')} hint={t('reasonHint')} max={500} />
    </>
  );
}

function LetterFields() {
  const { t } = useTranslation('appointment');
  return (
    <>
      <TextField name={['letter', 'number']} label={t('letterNumber')} max={30} required />
      <TextField name={['letter', 'credentialNumber']} label={t('credentialNumber')} max={30} required />
      <TextField
        name={['letter', 'registrationNumber']}
        label={t('registrationNumber')}
        hint={t('registrationHint')}
        max={30}
        required
      />
      <DateField name={['letter', 'on']} label={t('issuedOn')} required />
      <DateField name="termFrom" label={t('termFrom')} hint={t('termHint')} required />
    </>
  );
}
