import type { Schemas } from '@shared/client';
import { useMe } from '@shared/me';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../ui/EditDrawer';
import { DateField, TextField, useRules } from '../../ui/fields';
import { useRefresh } from '../../ui/listing';
import { PickSchool } from '../../ui/Pick';
import { type Closure, closeSchool, type Merger, mergeSchool, type Renaming, renameSchool } from './api';

interface Props {
  known: Schemas['SchoolView'];
  onClose: () => void;
}

export function RenameForm({ known, onClose }: Props) {
  const { t } = useTranslation('school');
  const { today } = useMe();
  const refresh = useRefresh();
  return (
    <EditDrawer<Renaming>
      name="rename"
      title={t('renameTitle', { name: known.name })}
      note={<p className="note">{t('renameNote')}</p>}
      initial={{ on: today }}
      save={(step) => renameSchool(known, step)}
      saveLabel={t('rename')}
      onClose={onClose}
      onSaved={refresh}
      onStale={refresh}
    >
      <TextField name="name" label={t('newName')} max={100} required />
      <DateField name="on" label={t('effectiveOn')} required />
      <Basis />
    </EditDrawer>
  );
}

export function MergeForm({ known, onClose }: Props) {
  const { t } = useTranslation('school');
  const { today } = useMe();
  const refresh = useRefresh();
  const into = t('into');
  return (
    <EditDrawer<Merger>
      name="merge"
      title={t('mergeTitle', { name: known.name })}
      note={<p className="note">{t('mergeNote')}</p>}
      initial={{ on: today }}
      save={(step) => mergeSchool(known, step)}
      saveLabel={t('merge')}
      onClose={onClose}
      onSaved={refresh}
      onStale={refresh}
    >
      <Form.Item name="intoId" label={into} rules={useRules(into, true)}>
        <PickSchool label={into} />
      </Form.Item>
      <DateField name="on" label={t('effectiveOn')} required />
      <Basis />
    </EditDrawer>
  );
}

export function CloseForm({ known, onClose }: Props) {
  const { t } = useTranslation('school');
  const { today } = useMe();
  const refresh = useRefresh();
  return (
    <EditDrawer<Closure>
      name="close"
      title={t('closeTitle', { name: known.name })}
      note={<p className="note">{t('closeNote')}</p>}
      initial={{ on: today }}
      save={(step) => closeSchool(known, step)}
      saveLabel={t('close')}
      onClose={onClose}
      onSaved={refresh}
      onStale={refresh}
    >
      <DateField name="on" label={t('closeOn')} required />
      <Basis />
    </EditDrawer>
  );
}

function Basis() {
  const { t } = useTranslation('school');
  return <TextField name="basis" label={t('basis')} hint={t('basisHint')} max={200} />;
}
