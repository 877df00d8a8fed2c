import { useMe } from '@shared/me';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../ui/EditDrawer';
import { DateField, TextField } from '../../ui/fields';
import { useRefresh } from '../../ui/listing';
import { mount, type Plate, type Removal, remove } from './api';

interface Props {
  plate: Plate;
  onClose: () => void;
}

export function MountForm({ plate, onClose }: Props) {
  const { t } = useTranslation('plate');
  const { today } = useMe();
  const refresh = useRefresh();
  return (
    <EditDrawer<{ on: string }>
      name="mount"
      title={t('mountTitle', { school: plate.schoolName })}
      note={<p className="note">{t('mountNote')}</p>}
      initial={{ on: today }}
      save={({ on }) => mount(plate, on)}
      saveLabel={t('mount')}
      onClose={onClose}
      onSaved={refresh}
      onStale={refresh}
    >
      <DateField name="on" label={t('mountOn')} required />
    </EditDrawer>
  );
}

export function RemoveForm({ plate, onClose }: Props) {
  const { t } = useTranslation('plate');
  const { today } = useMe();
  const refresh = useRefresh();
  return (
    <EditDrawer<Removal>
      name="remove"
      title={t('removeTitle', { school: plate.schoolName })}
      note={<p className="note">{t('removeNote')}</p>}
      initial={{ on: today }}
      save={(values) => remove(plate, values)}
      saveLabel={t('remove')}
      onClose={onClose}
      onSaved={refresh}
      onStale={refresh}
    >
      <DateField name="on" label={t('removeOn')} required />
      <TextField name="reason" label={t('reason')} max={200} required />
    </EditDrawer>
  );
}
