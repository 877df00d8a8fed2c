import { useMe } from '@shared/me';
import { uuidV7 } from '@shared/uuid';
import { Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../ui/EditDrawer';
import { DateField, TextField, useRules } from '../../ui/fields';
import { useRefresh } from '../../ui/listing';
import { charterTypes, fileCharter } from './api';

interface Values {
  file: File;
  adoptedOn: string;
  note?: string;
}

interface Props {
  schoolId: string;
  next: number;
  onClose: () => void;
}

export function CharterForm({ schoolId, next, onClose }: Props) {
  const { t } = useTranslation('school');
  const { today } = useMe();
  const refresh = useRefresh();
  const [fileId] = useState(() => uuidV7());
  const label = t('charterFile');
  return (
    <EditDrawer<Values>
      name="charter"
      title={t('charterTitle', { n: next })}
      note={<p className="note">{t('charterNote')}</p>}
      initial={{ adoptedOn: today }}
      save={({ file, ...charter }) => fileCharter(schoolId, next, fileId, file, charter)}
      onClose={onClose}
      onSaved={refresh}
      onStale={refresh}
    >
      <Form.Item
        name="file"
        label={label}
        rules={useRules(label, true)}
        extra={t('charterTypes')}
        valuePropName="chosen"
        getValueFromEvent={(event: { target: HTMLInputElement }) => event.target.files?.[0]}
      >
        <FileField />
      </Form.Item>
      <DateField name="adoptedOn" label={t('adoptedOn')} required />
      <TextField name="note" label={t('charterChanges')} max={500} />
    </EditDrawer>
  );
}

/** A file is chosen, never set, so the field takes no value. */
function FileField({ id, onChange }: { id?: string; onChange?: (event: unknown) => void }) {
  return <input id={id} type="file" accept={charterTypes.join(',')} onChange={onChange} />;
}
