import type { Schemas } from '@shared/client';
import { useMe } from '@shared/me';
import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../ui/EditDrawer';
import { ChoiceField, DateField, TextField } from '../../ui/fields';
import { useRefresh } from '../../ui/listing';
import { PickInspector } from '../../ui/Pick';
import { dissolveDistrict, levels, renameDistrict, setMembers, setSchools } from './api';
import { SchoolChecklist } from './SchoolChecklist';

type View = Schemas['DistrictView'];

interface Props {
  view: View;
  onClose: () => void;
}

export function RenameForm({ view, onClose }: Props) {
  const { t } = useTranslation('district');
  const refresh = useRefresh();
  return (
    <EditDrawer<{ name: string; level: View['level'] }>
      name="rename"
      title={t('renameTitle')}
      initial={{ name: view.name, level: view.level }}
      save={({ name, level }) => renameDistrict(view, name, level)}
      onClose={onClose}
      onSaved={refresh}
      onStale={refresh}
    >
      <TextField name="name" label={t('name')} max={60} required />
      <ChoiceField
        name="level"
        label={t('level')}
        hint={t('levelHint')}
        options={levels.map((value) => ({ value, label: t(`levels.${value}`) }))}
        required
      />
    </EditDrawer>
  );
}

interface Members {
  inspectorIds: string[];
  leaderId?: string;
  liaisonId?: string;
  from: string;
}

export function MembersForm({ view, onClose }: Props) {
  const { t } = useTranslation('district');
  const { today } = useMe();
  const refresh = useRefresh();
  const known = view.members.map((member) => ({ value: member.inspectorId, label: member.name }));
  return (
    <EditDrawer<Members>
      name="members"
      title={t('editMembersTitle', { name: view.name })}
      initial={{
        inspectorIds: known.map((one) => one.value),
        leaderId: view.leaderId,
        liaisonId: view.liaisonId,
        from: today,
      }}
      save={({ inspectorIds, leaderId, liaisonId, from }) => {
        const member = (id?: string) => (id && inspectorIds.includes(id) ? id : undefined);
        return setMembers(view, {
          inspectorIds,
          leaderId: member(leaderId),
          liaisonId: member(liaisonId),
          from,
        });
      }}
      onClose={onClose}
      onSaved={refresh}
      onStale={refresh}
    >
      <Form.Item name="inspectorIds" label={t('members')}>
        <PickInspector label={t('members')} multiple known={known} />
      </Form.Item>
      <Form.Item name="leaderId" label={t('leader')}>
        <OneOfThem label={t('leader')} known={known} />
      </Form.Item>
      <Form.Item name="liaisonId" label={t('liaison')} extra={t('liaisonHint')}>
        <OneOfThem label={t('liaison')} known={known} />
      </Form.Item>
      <DateField name="from" label={t('from')} hint={t('fromHint')} required />
    </EditDrawer>
  );
}

/** Leader and liaison are members; a member just added gets the name from the same search. */
function OneOfThem(props: {
  label: string;
  id?: string;
  value?: string;
  onChange?: (id?: string) => void;
  known: { value: string; label: string }[];
}) {
  const members: string[] = Form.useWatch('inspectorIds') ?? [];
  const isNew = members.some((id) => !props.known.some((one) => one.value === id));
  if (isNew) {
    return (
      <PickInspector
        id={props.id}
        label={props.label}
        value={props.value}
        known={props.known}
        onChange={(id) => props.onChange?.(id as string | undefined)}
      />
    );
  }
  return (
    <Select
      id={props.id}
      aria-label={props.label}
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

export function DissolveForm({ view, onClose }: Props) {
  const { t } = useTranslation('district');
  const { today } = useMe();
  const refresh = useRefresh();
  return (
    <EditDrawer<{ on: string }>
      name="dissolve"
      title={t('dissolveTitle', { name: view.name })}
      note={<p className="note">{t('dissolveNote')}</p>}
      initial={{ on: today }}
      save={({ on }) => dissolveDistrict(view, on)}
      saveLabel={t('dissolve')}
      onClose={onClose}
      onSaved={refresh}
      onStale={refresh}
    >
      <DateField name="on" label={t('lastDay')} required />
    </EditDrawer>
  );
}
