import { useMe } from '@shared/me';
import { uuidV7 } from '@shared/uuid';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../ui/EditDrawer';
import { DateField, TextField } from '../../ui/fields';
import { useRefresh } from '../../ui/listing';
import { PaperField } from '../../ui/PaperField';
import { fileCharter } from './api';

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
      <PaperField name="file" label={t('charterFile')} hint={t('charterTypes')} required />
      <DateField name="adoptedOn" label={t('adoptedOn')} required />
      <TextField name="note" label={t('charterChanges')} max={500} />
    </EditDrawer>
  );
}
