import type { Schemas } from '@shared/client';
import { useMe } from '@shared/me';
import { uuidV7 } from '@shared/uuid';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../ui/EditDrawer';
import { ChoiceField, DateField, TextField } from '../../ui/fields';
import { useRefresh } from '../../ui/listing';
import { type Contact, contactRanks, contactRoles, saveContact } from './api';

interface Props {
  schoolId: string;
  known?: Schemas['SchoolContactView'];
  onClose: () => void;
}

export function ContactForm({ schoolId, known, onClose }: Props) {
  const { t } = useTranslation('school');
  const { today } = useMe();
  const refresh = useRefresh();
  const [fresh] = useState(() => uuidV7());
  return (
    <EditDrawer<Contact>
      name="contact"
      title={known ? t('contactChangeTitle', { name: known.name }) : t('contactCreateTitle')}
      note={known ? undefined : <p className="note">{t('contactNote')}</p>}
      initial={known ? dataOf(known) : { from: today }}
      save={(data) => saveContact(schoolId, known?.id ?? fresh, { ...data, version: known?.version })}
      onClose={onClose}
      onSaved={refresh}
      onStale={refresh}
    >
      <ChoiceField
        name="role"
        label={t('contactRole')}
        required
        options={contactRoles.map((value) => ({ value, label: t(`role.${value}`) }))}
      />
      <TextField name="name" label={t('contactName')} max={50} required />
      <ChoiceField
        name="rank"
        label={t('contactRank')}
        hint={t('rankHint')}
        required
        options={contactRanks.map((value) => ({ value, label: t(`rank.${value}`) }))}
      />
      <TextField name="phone" label={t('phone')} max={50} />
      <DateField name="from" label={t('contactFrom')} required />
      <DateField name="termUntil" label={t('termUntil')} hint={t('termUntilHint')} />
      <DateField name="until" label={t('contactUntil')} hint={t('contactUntilHint')} />
    </EditDrawer>
  );
}

function dataOf({ role, name, rank, phone, from, termUntil, until }: Schemas['SchoolContactView']): Contact {
  return { role, name, rank, phone, from, termUntil, until };
}
