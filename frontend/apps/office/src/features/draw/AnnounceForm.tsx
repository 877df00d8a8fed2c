import { uuidV7 } from '@shared/uuid';
import { useNavigate } from '@tanstack/react-router';
import { Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../ui/EditDrawer';
import { ChoiceField, ChoicesField, NumberField, TextField } from '../../ui/fields';
import { useRefresh } from '../../ui/listing';
import { schoolKinds } from '../../ui/options';
import { type Announcement, announce, type Draw, kinds } from './api';

/** Fixes what is drawn, and a secret, before there is a pool. */
export function AnnounceForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('draw');
  const navigate = useNavigate();
  const refresh = useRefresh();
  const [key] = useState(uuidV7);
  return (
    <EditDrawer<Announcement, Draw>
      name="announce"
      title={t('announce')}
      note={<p className="note">{t('announceNote')}</p>}
      initial={{ kind: 'SCHOOLS', schoolKinds: [], picks: 3, team: 2 }}
      save={(values) => announce({ ...values, schoolKinds: values.schoolKinds ?? [] }, key)}
      saveLabel={t('announceSave')}
      onClose={onClose}
      onSaved={(made) => {
        refresh();
        void navigate({ to: '/draws/$id', params: { id: made.id } });
      }}
    >
      <TextField name="title" label={t('name')} hint={t('nameHint')} required />
      <ChoiceField
        name="kind"
        label={t('kind')}
        required
        options={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      <NumberField name="picks" label={t('picks')} max={200} required />
      <Form.Item noStyle dependencies={['kind']}>
        {({ getFieldValue }) => (getFieldValue('kind') === 'SCHOOLS' ? <SchoolFields /> : null)}
      </Form.Item>
      <TextField name="source" label={t('source')} hint={t('sourceHint')} />
    </EditDrawer>
  );
}

function SchoolFields() {
  const { t } = useTranslation(['draw', 'shared']);
  return (
    <>
      <NumberField name="team" label={t('draw:team')} hint={t('draw:teamHint')} max={10} required />
      <ChoicesField
        name="schoolKinds"
        label={t('draw:schoolKinds')}
        hint={t('draw:schoolKindsHint')}
        options={schoolKinds.map((value) => ({ value, label: t(`shared:schoolKind.${value}`) }))}
      />
    </>
  );
}
