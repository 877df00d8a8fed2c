import type { BodyOf, Schemas } from '@shared/client';
import { useCan, useMe } from '@shared/me';
import { uuidV7 } from '@shared/uuid';
import { Checkbox, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../ui/EditDrawer';
import { ChoiceField, DateField, TextField, useRules } from '../../ui/fields';
import { useRefresh } from '../../ui/listing';
import { PickInspector, PickSchool } from '../../ui/Pick';
import { may } from '../../ui/permissions';
import { addPlacement, endPlacement, type Issued, openAccount, type Placement } from './api';

type Entry = BodyOf<'post', '/api/placements'> & { withAccount?: boolean };

interface AddProps {
  onClose: () => void;
  onIssued: (issued: Issued) => void;
}

export function AddForm({ onClose, onIssued }: AddProps) {
  const { t } = useTranslation(['placement', 'shared']);
  const { today, grants } = useMe();
  const opens = useCan()(may.manageAccounts);
  const refresh = useRefresh();
  const [key] = useState(() => uuidV7());
  const save = async ({ withAccount, ...data }: Entry) => {
    const placed = await addPlacement(data, key);
    return withAccount ? openAccount(placed) : undefined;
  };
  return (
    <EditDrawer<Entry, Issued | undefined>
      name="placement"
      title={t('placement:addTitle')}
      initial={{ validFrom: today }}
      save={save}
      onClose={onClose}
      onSaved={(issued) => {
        refresh();
        if (issued) onIssued(issued);
      }}
    >
      <TextField name="name" label={t('placement:name')} max={50} required />
      <TextField
        name="account"
        label={t('placement:account')}
        hint={t('placement:accountHint')}
        max={60}
        required
      />
      <ChoiceField
        name="role"
        label={t('placement:role')}
        required
        options={grants.map((value) => ({ value, label: t(`shared:role.${value}`) }))}
      />
      <Where />
      <DateField name="validFrom" label={t('placement:validFrom')} required />
      <DateField name="validUntil" label={t('placement:validUntil')} hint={t('placement:validUntilHint')} />
      {opens ? (
        <Form.Item name="withAccount" valuePropName="checked" extra={t('placement:withAccountHint')}>
          <Checkbox>{t('placement:withAccount')}</Checkbox>
        </Form.Item>
      ) : null}
    </EditDrawer>
  );
}

/** A school person stands for one school, an inspector for one entry of the register, the office for all. */
function Where() {
  const { t } = useTranslation('placement');
  const role: Schemas['Role'] | undefined = Form.useWatch('role');
  const schoolRules = useRules(t('school'), true);
  const inspectorRules = useRules(t('inspector'), true);
  if (role === 'SCHOOL') {
    return (
      <Form.Item name="schoolId" label={t('school')} rules={schoolRules}>
        <PickSchool label={t('school')} />
      </Form.Item>
    );
  }
  if (role === 'INSPECTOR') {
    return (
      <Form.Item name="inspectorId" label={t('inspector')} rules={inspectorRules}>
        <PickInspector label={t('inspector')} />
      </Form.Item>
    );
  }
  return null;
}

export function EndForm({ known, onClose }: { known: Placement; onClose: () => void }) {
  const { t } = useTranslation('placement');
  const { today } = useMe();
  const refresh = useRefresh();
  return (
    <EditDrawer<{ on: string }>
      name="end"
      title={t('endTitle', { name: known.name })}
      note={<p className="note">{t('endNote')}</p>}
      initial={{ on: today }}
      save={({ on }) => endPlacement(known, on)}
      saveLabel={t('end')}
      onClose={onClose}
      onSaved={refresh}
      onStale={refresh}
    >
      <DateField name="on" label={t('endOn')} required />
    </EditDrawer>
  );
}
