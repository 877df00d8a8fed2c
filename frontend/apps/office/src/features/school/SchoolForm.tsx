import type { BodyOf, Schemas } from '@shared/client';
import { uuidV7 } from '@shared/uuid';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../ui/EditDrawer';
import { ChoiceField, DateField, LongTextField, NumberField, TextField } from '../../ui/fields';
import { useRefresh } from '../../ui/listing';
import { ownerships, schoolKinds } from '../../ui/options';
import { locationTypes, saveSchool } from './api';

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
      <NumberField
        name="enrolment"
        label={t('school:enrolment')}
        hint={t('school:enrolmentHint')}
        max={100000}
      />
      <TextField name="superior" label={t('school:superior')} />
      <TextField name="runMode" label={t('school:runMode')} hint={t('school:runModeHint')} max={50} />
      <ChoiceField
        name="locationType"
        label={t('school:locationType')}
        options={locationTypes.map((value) => ({ value, label: t(`school:location.${value}`) }))}
      />
      <TextField name="grade" label={t('school:grade')} max={50} />
      <DateField name="openedOn" label={t('school:openedOn')} />
      <TextField name="address" label={t('school:address')} max={200} />
      <TextField name="phone" label={t('school:phone')} max={50} />
      <TextField name="homepage" label={t('school:homepage')} hint={t('school:homepageHint')} max={200} />
      <TextField name="longitude" label={t('school:longitude')} hint={t('school:degreesHint')} max={10} />
      <TextField name="latitude" label={t('school:latitude')} max={10} />
      <LongTextField name="introduction" label={t('school:introduction')} />
    </EditDrawer>
  );
}

function dataOf(school: Schemas['SchoolView']): Partial<BodyOf<'post', '/api/schools'>> {
  const { id, version, regionId, large, state, closedOn, actions, ...facts } = school;
  return facts;
}
