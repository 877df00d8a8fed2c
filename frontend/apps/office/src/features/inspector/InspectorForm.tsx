import type { BodyOf, Schemas } from '@shared/client';
import { useMe } from '@shared/me';
import { uuidV7 } from '@shared/uuid';
import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../ui/EditDrawer';
import { ChoiceField, DateField, TextField } from '../../ui/fields';
import { Loaded } from '../../ui/Loaded';
import { useRefresh } from '../../ui/listing';
import { inspectorKinds } from '../../ui/options';
import { inspectorView, leave, saveInspector } from './api';

type View = Schemas['InspectorView'];

export function InspectorForm({ known, onClose }: { known?: View; onClose: () => void }) {
  const { t } = useTranslation(['inspector', 'shared']);
  const [key] = useState(() => uuidV7());
  const refresh = useRefresh();
  return (
    <EditDrawer<BodyOf<'post', '/api/inspectors'>>
      name="inspector"
      title={known ? t('inspector:changeTitle') : t('inspector:register')}
      initial={known ? dataOf(known) : {}}
      save={(data) => saveInspector(data, known, key)}
      onClose={onClose}
      onSaved={refresh}
      onStale={refresh}
    >
      <TextField name="number" label={t('inspector:number')} max={30} required />
      <TextField name="name" label={t('inspector:name')} max={50} required />
      <ChoiceField
        name="kind"
        label={t('inspector:kind')}
        required
        options={inspectorKinds.map((value) => ({ value, label: t(`shared:inspectorKind.${value}`) }))}
      />
      <TextField name="phone" label={t('inspector:phone')} max={30} />
      <TextField name="workplace" label={t('inspector:workplace')} max={100} />
      <DateField name="termFrom" label={t('inspector:termFrom')} />
      <DateField name="termUntil" label={t('inspector:termUntil')} />
    </EditDrawer>
  );
}

function dataOf({ number, name, kind, phone, workplace, termFrom, termUntil }: View) {
  return { number, name, kind, phone, workplace, termFrom, termUntil };
}

export type Act = 'change' | 'leave';

/** The list carries no version; the newest single view is fetched before anything is changed. */
export function InspectorAct({ id, act, onClose }: { id: string; act: Act; onClose: () => void }) {
  const { t } = useTranslation('inspector');
  const query = useQuery(inspectorView(id));
  if (!query.data) {
    return (
      <Drawer open title={t('changeTitle')} size={520} onClose={onClose}>
        <Loaded query={query}>{() => null}</Loaded>
      </Drawer>
    );
  }
  return act === 'change' ? (
    <InspectorForm known={query.data} onClose={onClose} />
  ) : (
    <LeaveForm known={query.data} onClose={onClose} />
  );
}

function LeaveForm({ known, onClose }: { known: View; onClose: () => void }) {
  const { t } = useTranslation('inspector');
  const { today } = useMe();
  const refresh = useRefresh();
  return (
    <EditDrawer<{ on: string }>
      name="leave"
      title={t('leaveTitle', { name: known.name })}
      note={<p className="note">{t('leaveNote')}</p>}
      initial={{ on: today }}
      save={({ on }) => leave(known, on)}
      saveLabel={t('leave')}
      onClose={onClose}
      onSaved={refresh}
      onStale={refresh}
    >
      <DateField name="on" label={t('leaveOn')} required />
    </EditDrawer>
  );
}
