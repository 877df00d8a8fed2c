import type { BodyOf } from '@shared/client';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../ui/EditDrawer';
import { ChoiceField, ChoicesField, DateField, LongTextField, TextField, TickField } from '../../ui/fields';
import { useRefresh } from '../../ui/listing';
import { degrees, inspectorSources, inspectorTracks, schoolKinds } from '../../ui/options';
import { type InspectorFile, saveFile, sexes } from './api';

type Values = Omit<BodyOf<'put', '/api/inspectors/{id}/file'>, 'version'>;

export function FileForm({ known, onClose }: { known: InspectorFile; onClose: () => void }) {
  const { t } = useTranslation(['inspector', 'shared']);
  const refresh = useRefresh();
  const { track, rank, source, subject, idNumber, publicPhone, publicEmail, biography } = known;
  return (
    <EditDrawer<Values>
      name="file"
      title={t('inspector:changeFile')}
      initial={{ track, rank, source, subject, idNumber, publicPhone, publicEmail, biography }}
      save={(values) => saveFile(known, values)}
      onClose={onClose}
      onSaved={refresh}
      onStale={refresh}
    >
      <ChoiceField
        name="track"
        label={t('inspector:track')}
        options={inspectorTracks.map((value) => ({ value, label: t(`shared:inspectorTrack.${value}`) }))}
      />
      <TextField name="rank" label={t('inspector:rank')} max={30} />
      <ChoiceField
        name="source"
        label={t('inspector:source')}
        options={inspectorSources.map((value) => ({ value, label: t(`shared:inspectorSource.${value}`) }))}
      />
      <TickField name={['biography', 'retired']} label={t('inspector:retiredYes')} />
      <TextField name="subject" label={t('inspector:subject')} max={50} />
      <TextField
        name="publicPhone"
        label={t('inspector:publicPhone')}
        hint={t('inspector:publicPhoneHint')}
        max={30}
      />
      <TextField name="publicEmail" label={t('inspector:publicEmail')} />
      <ChoicesField
        name={['biography', 'stages']}
        label={t('inspector:stages')}
        hint={t('inspector:stagesHint')}
        options={schoolKinds.map((value) => ({ value, label: t(`shared:schoolKind.${value}`) }))}
      />
      <ChoiceField
        name={['biography', 'sex']}
        label={t('inspector:sex')}
        options={sexes.map((value) => ({ value, label: t(`inspector:sexes.${value}`) }))}
      />
      <TextField name={['biography', 'ethnicity']} label={t('inspector:ethnicity')} max={20} />
      <DateField name={['biography', 'bornOn']} label={t('inspector:bornOn')} />
      <TextField name="idNumber" label={t('inspector:idNumber')} hint={t('inspector:maskedHint')} max={30} />
      <ChoiceField
        name={['biography', 'degree']}
        label={t('inspector:degree')}
        options={degrees.map((value) => ({ value, label: t(`shared:degree.${value}`) }))}
      />
      <TextField name={['biography', 'title']} label={t('inspector:jobTitle')} max={50} />
      <TextField name={['biography', 'post']} label={t('inspector:post')} max={50} />
      <FormerWorkplaces />
      <LongTextField name={['biography', 'introduction']} label={t('inspector:introduction')} max={1000} />
    </EditDrawer>
  );
}

function FormerWorkplaces() {
  const { t } = useTranslation('inspector');
  return (
    <fieldset className="group">
      <legend>{t('formerWorkplaces')}</legend>
      <Form.List name={['biography', 'formerWorkplaces']}>
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className="group-item">
                <TextField name={[name, 'name']} label={t('workplace')} required />
                <TextField name={[name, 'post']} label={t('post')} max={50} />
                <DateField name={[name, 'from']} label={t('from')} required />
                <DateField name={[name, 'until']} label={t('untilLabel')} />
                <Button onClick={() => remove(name)}>{t('removeWorkplace')}</Button>
              </div>
            ))}
            <Button onClick={() => add()}>{t('addWorkplace')}</Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
