import type { BodyOf, Schemas } from '@shared/client';
import { formatDate } from '@shared/format';
import { useMe } from '@shared/me';
import { uuidV7 } from '@shared/uuid';
import { useQuery } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../ui/EditDrawer';
import { ChoiceField, DateField, LongTextField, TextField, useRules } from '../../ui/fields';
import { Loaded } from '../../ui/Loaded';
import { useRefresh } from '../../ui/listing';
import { PickSchool } from '../../ui/Pick';
import { declare, endRecusal, grounds, type InspectorFile, recusalsOf } from './api';

type Recusal = Schemas['RecusalRow'];

export function Recusals({ file }: { file: InspectorFile }) {
  const { t } = useTranslation('inspector');
  const [declaring, setDeclaring] = useState(false);
  const [ending, setEnding] = useState<Recusal>();
  const query = useQuery(recusalsOf(file.id));
  const mayWrite = file.actions.includes('CHANGE');
  return (
    <section className="card">
      <h2>
        {t('recusals')}
        {mayWrite ? (
          <Button size="small" onClick={() => setDeclaring(true)}>
            {t('declare')}
          </Button>
        ) : null}
      </h2>
      <p className="quiet">{t('recusalsHint')}</p>
      <Loaded query={query} lines={2}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet">{t('recusalsNone')}</p>
          ) : (
            <ul className="lines">
              {items.map((row) => (
                <Line key={row.id} row={row} onEnd={mayWrite ? () => setEnding(row) : undefined} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {declaring ? <DeclareForm inspectorId={file.id} onClose={() => setDeclaring(false)} /> : null}
      {ending ? <EndForm known={ending} onClose={() => setEnding(undefined)} /> : null}
    </section>
  );
}

function Line({ row, onEnd }: { row: Recusal; onEnd?: () => void }) {
  const { t, i18n } = useTranslation('inspector');
  const relative = [row.relativeName, row.relation].filter(Boolean).join(' · ');
  return (
    <li>
      <span className="row">
        <b className="grow">{row.schoolName}</b>
        {row.validUntil ? (
          <small className="quiet">
            {t('recusalEnded', { day: formatDate(row.validUntil, i18n.language) })}
          </small>
        ) : onEnd ? (
          <Button size="small" className="no-print" onClick={onEnd}>
            {t('endRecusal')}
          </Button>
        ) : null}
      </span>
      <div>
        {t(`grounds.${row.ground}`)} {relative}
      </div>
      {row.note ? <div className="quiet">{row.note}</div> : null}
    </li>
  );
}

type Values = Omit<BodyOf<'post', '/api/recusals'>, 'inspectorId'>;

function DeclareForm({ inspectorId, onClose }: { inspectorId: string; onClose: () => void }) {
  const { t } = useTranslation('inspector');
  const { today } = useMe();
  const [key] = useState(() => uuidV7());
  const refresh = useRefresh();
  const rules = useRules(t('school'), true);
  return (
    <EditDrawer<Values>
      name="recusal"
      title={t('declare')}
      initial={{ from: today }}
      save={(values) => declare({ ...values, inspectorId }, key)}
      saveLabel={t('declare')}
      onClose={onClose}
      onSaved={refresh}
    >
      <Form.Item name="schoolId" label={t('school')} rules={rules}>
        <PickSchool label={t('school')} />
      </Form.Item>
      <ChoiceField
        name="ground"
        label={t('ground')}
        required
        options={grounds.map((value) => ({ value, label: t(`grounds.${value}`) }))}
      />
      <Relative />
      <LongTextField name="note" label={t('remark')} max={500} />
      <DateField name="from" label={t('from')} required />
    </EditDrawer>
  );
}

function Relative() {
  const { t } = useTranslation('inspector');
  const ground: Schemas['RecusalGround'] | undefined = Form.useWatch('ground');
  if (ground !== 'RELATIVE') return null;
  return (
    <>
      <TextField name="relativeName" label={t('relativeName')} required />
      <TextField name="relation" label={t('relation')} max={50} required />
    </>
  );
}

function EndForm({ known, onClose }: { known: Recusal; onClose: () => void }) {
  const { t } = useTranslation('inspector');
  const { today } = useMe();
  const refresh = useRefresh();
  return (
    <EditDrawer<{ on: string }>
      name="recusal-end"
      title={t('endRecusal')}
      initial={{ on: today }}
      save={({ on }) => endRecusal(known, on)}
      saveLabel={t('endRecusal')}
      onClose={onClose}
      onSaved={refresh}
      onStale={refresh}
    >
      <DateField name="on" label={t('endRecusalOn')} required />
    </EditDrawer>
  );
}
