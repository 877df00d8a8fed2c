import type { BodyOf } from '@shared/client';
import { uuidV7 } from '@shared/uuid';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../ui/EditDrawer';
import { TextField } from '../../ui/fields';
import { useRefresh } from '../../ui/listing';
import { type Account, type Issued, openAccount } from './api';

interface Props {
  /** Somebody placed in advance, who has no account yet. */
  known?: Account;
  onClose: () => void;
  onIssued: (issued: Issued) => void;
}

/** No password is asked for: the server draws a secret for the first sign-in. */
export function OpenForm({ known, onClose, onIssued }: Props) {
  const { t } = useTranslation('account');
  const refresh = useRefresh();
  // The same id however often the button is pressed: a repeat takes up what an earlier attempt left.
  const [id] = useState(() => known?.id ?? uuidV7());
  return (
    <EditDrawer<BodyOf<'put', '/api/accounts/{id}'>, Issued>
      name="account"
      title={known ? t('openTitleKnown', { name: known.name }) : t('openTitle')}
      note={<p className="note">{t('openNote')}</p>}
      initial={{ name: known?.name, account: known?.account }}
      save={(data) => openAccount(id, data)}
      saveLabel={t('open')}
      onClose={onClose}
      onSaved={(issued) => {
        refresh();
        onIssued(issued);
      }}
    >
      <TextField name="name" label={t('name')} max={60} required />
      <TextField name="account" label={t('account')} hint={t('accountHint')} max={60} required />
      <TextField name="email" label={t('email')} hint={t('emailHint')} max={255} />
    </EditDrawer>
  );
}
