import type { Schemas } from '@shared/client';
import { useMe } from '@shared/me';
import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../ui/EditDrawer';
import { DateField, TextField } from '../../ui/fields';
import { useRefresh } from '../../ui/listing';
import { PickInspector } from '../../ui/Pick';
import { renameDistrict, setMembers, setSchools } from './api';
import { SchoolChecklist } from './SchoolChecklist';

interface Props {
  view: Schemas['DistrictView'];
  onClose: () => void;
}

export function RenameForm({ view, onClose }: Props) {
  const { t } = useTranslation('district');
  const refresh = useRefresh();
  return (
    <EditDrawer<{ name: string }>
      name="rename"
      title={t('renameTitle')}
      initial={{ name: view.name }}
      save={({ name }) => renameDistrict(view, name)}
      onClose={onClose}
      onSaved={refresh}
      onStale={refresh}
    >
      <TextField name="name" label={t('name')} max={60} required />
    </EditDrawer>
  );
}

interface Members {
  inspectorIds: string[];
  leaderId?: string;
}

export function MembersForm({ view, onClose }: Props) {
  const { t } = useTranslation('district');
  const refresh = useRefresh();
  const known = view.members.map((member) => ({ value: member.inspectorId, label: member.name }));
  return (
    <EditDrawer<Members>
      name="members"
      title={t('editMembersTitle', { name: view.name })}
      initial={{ inspectorIds: known.map((one) => one.value), leaderId: view.leaderId }}
      save={({ inspectorIds, leaderId }) =>
        setMembers(view, inspectorIds, leaderId && inspectorIds.includes(leaderId) ? leaderId : undefined)
      }
      onClose={onClose}
      onSaved={refresh}
      onStale={refresh}
    >
      <Form.Item name="inspectorIds" label={t('members')}>
        <PickInspector label={t('members')} multiple known={known} />
      </Form.Item>
      <Form.Item name="leaderId" label={t('leader')}>
        <Leader known={known} />
      </Form.Item>
    </EditDrawer>
  );
}

/** The leader is one of the members; a member just added gets the name from the same search. */
function Leader(props: {
  id?: string;
  value?: string;
  onChange?: (id?: string) => void;
  known: { value: string; label: string }[];
}) {
  const { t } = useTranslation('district');
  const members: string[] = Form.useWatch('inspectorIds') ?? [];
  const isNew = members.some((id) => !props.known.some((one) => one.value === id));
  if (isNew) {
    return (
      <PickInspector
        id={props.id}
        label={t('leader')}
        value={props.value}
        known={props.known}
        onChange={(id) => props.onChange?.(id as string | undefined)}
      />
    );
  }
  return (
    <Select
      id={props.id}
      aria-label={t('leader')}
      allowClear
      value={props.value ?? null}
      options={props.known.filter((one) => members.includes(one.value))}
      onChange={(id) => props.onChange?.(id ?? undefined)}
    />
  );
}

interface Schools {
  schoolIds: string[];
  from: string;
}

export function SchoolsForm({ view, onClose }: Props) {
  const { t } = useTranslation('district');
  const { today } = useMe();
  const refresh = useRefresh();
  return (
    <EditDrawer<Schools>
      name="schools"
      title={t('editSchoolsTitle', { name: view.name })}
      note={<p className="note">{t('movesNote')}</p>}
      initial={{ schoolIds: view.schools.map((school) => school.schoolId), from: today }}
      save={({ schoolIds, from }) => setSchools(view, schoolIds, from)}
      onClose={onClose}
      onSaved={refresh}
      onStale={refresh}
    >
      <DateField name="from" label={t('from')} hint={t('fromHint')} required />
      <Form.Item name="schoolIds" label={t('schools')}>
        <SchoolChecklist day={today} districtId={view.id} />
      </Form.Item>
    </EditDrawer>
  );
}
