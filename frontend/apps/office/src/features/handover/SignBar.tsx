import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../ui/EditDrawer';
import { LongTextField } from '../../ui/fields';
import { useRefresh } from '../../ui/listing';
import { attest, type Handover, type Note, sign } from './api';

export function SignBar({ view }: { view: Handover }) {
  const { t } = useTranslation('handover');
  const [open, setOpen] = useState(false);
  const [action] = view.actions;
  if (!action) return null;
  return (
    <section className="card row no-print">
      <span className="grow">{t(`hints.${action}`)}</span>
      <Button type="primary" size="large" onClick={() => setOpen(true)}>
        {t(`verbs.${action}`)}
      </Button>
      {open ? <SignForm view={view} action={action} onClose={() => setOpen(false)} /> : null}
    </section>
  );
}

interface Props {
  view: Handover;
  action: Handover['actions'][number];
  onClose: () => void;
}

function SignForm({ view, action, onClose }: Props) {
  const { t } = useTranslation('handover');
  const refresh = useRefresh();
  return (
    <EditDrawer<Note>
      name="sign"
      title={t(`verbs.${action}`)}
      note={<p className="note">{t('signNote')}</p>}
      initial={{}}
      save={(values) => (action === 'SIGN' ? sign(view, values) : attest(view, values))}
      saveLabel={t(`verbs.${action}`)}
      onClose={onClose}
      onSaved={refresh}
      onStale={refresh}
    >
      <LongTextField name="note" label={t('note')} hint={t('noteHint')} />
    </EditDrawer>
  );
}
