import type { BodyOf } from '@shared/client';
import { useMe } from '@shared/me';
import { uuidV7 } from '@shared/uuid';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { districtChoices } from '../../ui/choices';
import { EditDrawer } from '../../ui/EditDrawer';
import { ChoiceField, NumberField, TextField, useRules } from '../../ui/fields';
import { PickInspector } from '../../ui/Pick';
import { beginPlan, kinds, owners, type Plan } from './api';
import { nextMonth } from './model';

type Wanted = BodyOf<'post', '/api/plans'> & { owner?: Plan['owner'] };

/** Begins a plan; what follows from duties and themes stands in it at once. */
export function BeginForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('plan');
  const { today, role } = useMe();
  const navigate = useNavigate();
  const [key] = useState(() => uuidV7());
  const own = role === 'INSPECTOR';
  return (
    <EditDrawer<Wanted, Plan>
      name="plan"
      title={t('begin')}
      note={<p className="note">{t('beginNote')}</p>}
      initial={{ kind: 'MONTHLY', ...nextMonth(today), owner: own ? 'INSPECTOR' : 'OFFICE' }}
      save={({ owner: _, ...body }) => beginPlan(body, key)}
      saveLabel={t('begin')}
      onClose={onClose}
      onSaved={({ id }) => void navigate({ to: '/plans/$id', params: { id } })}
    >
      <TextField name="title" label={t('name')} hint={t('nameHint')} max={200} required />
      <ChoiceField
        name="kind"
        label={t('kind')}
        hint={t('kindHint')}
        required
        options={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      <NumberField name="year" label={t('year')} max={2100} required />
      <When field="kind" is="MONTHLY">
        <NumberField name="month" label={t('month')} max={12} required />
      </When>
      {own ? null : <OwnerFields />}
    </EditDrawer>
  );
}

function OwnerFields() {
  const { t } = useTranslation('plan');
  const districts = useQuery(districtChoices);
  const rules = {
    district: useRules(t('owners.DISTRICT'), true),
    inspector: useRules(t('owners.INSPECTOR'), true),
  };
  return (
    <>
      <ChoiceField
        name="owner"
        label={t('owner')}
        required
        options={owners.map((value) => ({ value, label: t(`owners.${value}`) }))}
      />
      <When field="owner" is="DISTRICT">
        <Form.Item name="districtId" label={t('owners.DISTRICT')} rules={rules.district}>
          <Select options={districts.data} loading={districts.isPending} />
        </Form.Item>
      </When>
      <When field="owner" is="INSPECTOR">
        <Form.Item name="inspectorId" label={t('owners.INSPECTOR')} rules={rules.inspector}>
          <PickInspector label={t('owners.INSPECTOR')} />
        </Form.Item>
      </When>
    </>
  );
}

/** A field that another one calls for; hidden, it is not sent. */
function When({ field, is, children }: { field: keyof Wanted; is: string; children: React.ReactNode }) {
  return (
    <Form.Item noStyle dependencies={[field]}>
      {({ getFieldValue }) => (getFieldValue(field) === is ? children : null)}
    </Form.Item>
  );
}
