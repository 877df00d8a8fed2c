import { useMe } from '@shared/me';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../ui/EditDrawer';
import { DateField, LongTextField } from '../../ui/fields';
import { useRefresh } from '../../ui/listing';
import { accept, type Rectification, sendBack } from './api';

interface Props {
  view: Rectification;
}

export function VerdictButtons({ view }: Props) {
  const { t } = useTranslation('rectification');
  const [deciding, setDeciding] = useState<'accept' | 'return'>();
  const close = () => setDeciding(undefined);
  return (
    <>
      {view.actions.includes('RETURN') ? (
        <Button onClick={() => setDeciding('return')}>{t('return')}</Button>
      ) : null}
      {view.actions.includes('ACCEPT') ? (
        <Button type="primary" onClick={() => setDeciding('accept')}>
          {t('accept')}
        </Button>
      ) : null}
      {deciding === 'accept' ? <AcceptForm view={view} onClose={close} /> : null}
      {deciding === 'return' ? <ReturnForm view={view} onClose={close} /> : null}
    </>
  );
}

function AcceptForm({ view, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation('rectification');
  const refresh = useRefresh();
  return (
    <EditDrawer<{ comment?: string }>
      name="accept"
      title={t('acceptTitle')}
      note={<p className="note">{t('acceptNote')}</p>}
      initial={{}}
      save={({ comment }) => accept(view, comment)}
      saveLabel={t('accept')}
      onClose={onClose}
      onSaved={refresh}
      onStale={refresh}
    >
      <LongTextField name="comment" label={t('comment')} max={2000} />
    </EditDrawer>
  );
}

function ReturnForm({ view, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation('rectification');
  const { today } = useMe();
  const refresh = useRefresh();
  return (
    <EditDrawer<{ reason: string; dueOn: string }>
      name="return"
      title={t('returnTitle')}
      note={<p className="note">{t('returnNote')}</p>}
      initial={{}}
      save={({ reason, dueOn }) => sendBack(view, reason, dueOn)}
      saveLabel={t('return')}
      onClose={onClose}
      onSaved={refresh}
      onStale={refresh}
    >
      <LongTextField name="reason" label={t('reason')} max={2000} required />
      <DateField name="dueOn" label={t('newDueOn')} min={today} required />
    </EditDrawer>
  );
}
