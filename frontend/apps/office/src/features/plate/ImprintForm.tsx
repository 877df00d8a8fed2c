import { ApiError, type Schemas } from '@shared/client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../ui/EditDrawer';
import { TextField } from '../../ui/fields';
import { Loaded } from '../../ui/Loaded';
import { useRefresh } from '../../ui/listing';
import { imprint, saveImprint } from './api';

export function ImprintForm({ onClose }: { onClose: () => void }) {
  const query = useQuery(imprint);
  const none = query.error instanceof ApiError && query.error.status === 404;
  if (none) return <Fields onClose={onClose} />;
  return (
    <Loaded query={query} lines={2}>
      {(known) => <Fields known={known} onClose={onClose} />}
    </Loaded>
  );
}

function Fields({ known, onClose }: { known?: Schemas['PlateImprint']; onClose: () => void }) {
  const { t } = useTranslation('plate');
  const refresh = useRefresh();
  return (
    <EditDrawer<Omit<Schemas['PlateImprint'], 'version'>>
      name="imprint"
      title={t('imprint')}
      note={<p className="note">{t('imprintNote')}</p>}
      initial={{ officeName: known?.officeName, complaintPhone: known?.complaintPhone }}
      save={(values) => saveImprint(known, values)}
      onClose={onClose}
      onSaved={refresh}
      onStale={refresh}
    >
      <TextField name="officeName" label={t('officeName')} hint={t('officeNameHint')} required />
      <TextField name="complaintPhone" label={t('complaintPhone')} max={30} required />
    </EditDrawer>
  );
}
