import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../ui/EditDrawer';
import { NumberField } from '../../ui/fields';
import { useRefresh } from '../../ui/listing';
import { type Cap, setCap } from './api';

export function CapForm({ cap, onClose }: { cap: Cap; onClose: () => void }) {
  const { t } = useTranslation('visitLoad');
  const refresh = useRefresh();
  return (
    <EditDrawer<Cap>
      name="cap"
      title={t('capTitle')}
      note={<p className="note">{t('capNote')}</p>}
      initial={cap}
      save={setCap}
      onClose={onClose}
      onSaved={refresh}
    >
      <NumberField name="mostVisits" label={t('mostVisits')} max={31} required />
      <NumberField name="spacingDays" label={t('spacingDays')} max={60} required />
    </EditDrawer>
  );
}
