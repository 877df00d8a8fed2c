import type { BodyOf } from '@shared/client';
import { uuidV7 } from '@shared/uuid';
import { useNavigate } from '@tanstack/react-router';
import { Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../ui/EditDrawer';
import { ChoiceField, TextField, useRules } from '../../ui/fields';
import { inspectorKinds } from '../../ui/options';
import { PickInspector } from '../../ui/Pick';
import { type Appointment, openAppointment, takeOver } from './api';

interface Props {
  onClose: () => void;
}

function useOpened() {
  const navigate = useNavigate();
  return ({ id }: Appointment) => void navigate({ to: '/appointments/$id', params: { id } });
}

export function OpenForm({ onClose }: Props) {
  const { t } = useTranslation(['appointment', 'shared']);
  const [key] = useState(() => uuidV7());
  return (
    <EditDrawer<BodyOf<'post', '/api/appointments'>, Appointment>
      name="need"
      title={t('appointment:openTitle')}
      initial={{}}
      save={(body) => openAppointment(body, key)}
      saveLabel={t('appointment:open')}
      onClose={onClose}
      onSaved={useOpened()}
    >
      <TextField
        name="need"
        label={t('appointment:need')}
        hint={t('appointment:needHint')}
        max={500}
        required
      />
      <ChoiceField
        name="kind"
        label={t('appointment:kind')}
        required
        options={inspectorKinds.map((value) => ({ value, label: t(`shared:inspectorKind.${value}`) }))}
      />
    </EditDrawer>
  );
}

/** For who was in office before: renewal and departure are decided here from now on. */
export function TakeOverForm({ onClose }: Props) {
  const { t } = useTranslation('appointment');
  const [key] = useState(() => uuidV7());
  const rules = useRules(t('inspector'), true);
  return (
    <EditDrawer<BodyOf<'post', '/api/appointment-takeovers'>, Appointment>
      name="takeover"
      title={t('takeOverTitle')}
      note={<p className="note">{t('takeOverNote')}</p>}
      initial={{ need: t('takeOverNeed') }}
      save={(body) => takeOver(body, key)}
      saveLabel={t('takeOver')}
      onClose={onClose}
      onSaved={useOpened()}
    >
      <Form.Item name="inspectorId" label={t('inspector')} rules={rules}>
        <PickInspector label={t('inspector')} />
      </Form.Item>
      <TextField name="need" label={t('need')} max={500} required />
    </EditDrawer>
  );
}
