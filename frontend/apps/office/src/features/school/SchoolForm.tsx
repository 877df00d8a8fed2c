import type { BodyOf, Schemas } from '@shared/client';
import { useMe } from '@shared/me';
import { uuidV7 } from '@shared/uuid';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../ui/EditDrawer';
import { ChoiceField, DateField, NumberField, TextField } from '../../ui/fields';
import { useRefresh } from '../../ui/listing';
import { ownerships, schoolKinds } from '../../ui/options';
import { closeSchool, saveSchool } from './api';

interface Props {
  known?: Schemas['SchoolView'];
  onClose: () => void;
}

export function SchoolForm({ known, onClose }: Props) {
  const { t } = useTranslation(['school', 'shared']);
  const [key] = useState(() => uuidV7());
  const refresh = useRefresh();
  return (
    <EditDrawer<BodyOf<'post', '/api/schools'>>
      name="school"
      title={known ? t('school:changeTitle') : t('school:createTitle')}
      initial={known ? dataOf(known) : {}}
      save={(data) => saveSchool(data, known, key)}
      onClose={onClose}
      onSaved={refresh}
      onStale={refresh}
    >
      <TextField name="code" label={t('school:code')} hint={t('school:codeHint')} max={20} required />
      <TextField name="name" label={t('school:name')} max={100} required />
      <ChoiceField
        name="kind"
        label={t('school:kind')}
        required
        options={schoolKinds.map((value) => ({ value, label: t(`shared:schoolKind.${value}`) }))}
      />
      <ChoiceField
        name="ownership"
        label={t('school:ownership')}
        required
        options={ownerships.map((value) => ({ value, label: t(`shared:ownership.${value}`) }))}
      />
      <TextField name="township" label={t('school:township')} />
      <NumberField name="enrolment" label={t('school:enrolment')} max={100000} />
      <TextField name="address" label={t('school:address')} max={200} />
      <TextField name="phone" label={t('school:phone')} max={30} />
    </EditDrawer>
  );
}

function dataOf(school: Schemas['SchoolView']): Partial<BodyOf<'post', '/api/schools'>> {
  const { code, name, kind, ownership, township, enrolment, address, phone } = school;
  return { code, name, kind, ownership, township, enrolment, address, phone };
}

export function CloseForm({ known, onClose }: Required<Props>) {
  const { t } = useTranslation('school');
  const { today } = useMe();
  const refresh = useRefresh();
  return (
    <EditDrawer<{ on: string }>
      name="close"
      title={t('closeTitle', { name: known.name })}
      note={<p className="note">{t('closeNote')}</p>}
      initial={{ on: today }}
      save={({ on }) => closeSchool(known, on)}
      saveLabel={t('close')}
      onClose={onClose}
      onSaved={refresh}
      onStale={refresh}
    >
      <DateField name="on" label={t('closeOn')} required />
    </EditDrawer>
  );
}
