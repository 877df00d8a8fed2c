import type { Schemas } from '@shared/client';
import { useCan } from '@shared/me';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../ui/EditDrawer';
import { Facts } from '../../ui/Facts';
import { TextField } from '../../ui/fields';
import { may } from '../../ui/permissions';
import { type InspectorFile, unmask } from './api';

/** Shown for as long as this page is open and kept nowhere; every time somebody says what for. */
export function Unmasked({ file }: { file: InspectorFile }) {
  const { t } = useTranslation('inspector');
  const can = useCan();
  const [asking, setAsking] = useState(false);
  const [secrets, setSecrets] = useState<Schemas['InspectorSecrets']>();
  if (!can(may.unmask) || !(file.phone || file.idNumber)) return null;
  return (
    <div className="no-print">
      {secrets ? (
        <div className="note" role="status">
          <Facts
            items={[
              [t('phone'), secrets.phone],
              [t('idNumber'), secrets.idNumber],
            ]}
          />
          <Button onClick={() => setSecrets(undefined)}>{t('maskAgain')}</Button>
        </div>
      ) : (
        <Button onClick={() => setAsking(true)}>{t('unmask')}</Button>
      )}
      {asking ? (
        <EditDrawer<{ purpose: string }, Schemas['InspectorSecrets']>
          name="unmask"
          title={t('unmask')}
          note={<p className="note">{t('unmaskNote')}</p>}
          initial={{}}
          save={({ purpose }) => unmask(file, purpose)}
          saveLabel={t('unmask')}
          onClose={() => setAsking(false)}
          onSaved={setSecrets}
        >
          <TextField name="purpose" label={t('purpose')} max={200} required />
        </EditDrawer>
      ) : null}
    </div>
  );
}
