import { useMe } from '@shared/me';
import { uuidV7 } from '@shared/uuid';
import { Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../ui/EditDrawer';
import { ChoiceField, DateField, LongTextField, useRules } from '../../ui/fields';
import { useRefresh } from '../../ui/listing';
import { PickInspector, PickSchool } from '../../ui/Pick';
import { assign, endAssignment, type Role, type Row, roles } from './api';

interface Wanted {
  role: Role;
  inspectorId: string;
  schoolIds: string[];
  from: string;
  reason?: string;
}

/** One inspector at once; the board is for many. */
export function AssignForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('assignment');
  const { today } = useMe();
  const refresh = useRefresh();
  const [key, setKey] = useState(() => uuidV7());
  return (
    <EditDrawer<Wanted>
      name="assign"
      title={t('assign')}
      note={<p className="note">{t('assignNote')}</p>}
      initial={{ role: 'DEPUTY', from: today, schoolIds: [] }}
      save={(wanted) => {
        // A changed wish after a refusal is another request.
        setKey(uuidV7());
        return assign(wanted, key);
      }}
      onClose={onClose}
      onSaved={refresh}
    >
      <ChoiceField
        name="role"
        label={t('role')}
        hint={t('roleHint')}
        options={roles.map((value) => ({ value, label: t(`roles.${value}`) }))}
        required
      />
      <Form.Item name="inspectorId" label={t('inspector')} rules={useRules(t('inspector'), true)}>
        <PickInspector label={t('inspector')} />
      </Form.Item>
      <Form.Item name="schoolIds" label={t('school')} rules={useRules(t('school'), true)}>
        <PickSchool label={t('school')} multiple />
      </Form.Item>
      <DateField name="from" label={t('from')} required />
      <LongTextField name="reason" label={t('reason')} hint={t('reasonHint')} max={500} />
    </EditDrawer>
  );
}

export function EndForm({ row, onClose }: { row: Row; onClose: () => void }) {
  const { t } = useTranslation('assignment');
  const { today } = useMe();
  const refresh = useRefresh();
  return (
    <EditDrawer<{ on: string }>
      name="end"
      title={t('endTitle', { school: row.schoolName, inspector: row.inspectorName })}
      initial={{ on: today }}
      save={({ on }) => endAssignment(row, on)}
      saveLabel={t('end')}
      onClose={onClose}
      onSaved={refresh}
      onStale={refresh}
    >
      <DateField name="on" label={t('lastDay')} min={row.validFrom} required />
    </EditDrawer>
  );
}
