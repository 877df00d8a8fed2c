import { uuidV7 } from '@shared/uuid';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../ui/EditDrawer';
import { DateField, LongTextField, TextField } from '../../ui/fields';
import { useRefresh } from '../../ui/listing';
import { PaperField } from '../../ui/PaperField';
import { type Inspection, record, type Values, withdraw } from './api';

interface RecordProps {
  school: { id: string; name: string };
  /** The one that is put right; none where it is the first record. */
  wrong?: Inspection;
  onClose: () => void;
}

export function RecordForm({ school, wrong, onClose }: RecordProps) {
  const { t } = useTranslation('comprehensive');
  const refresh = useRefresh();
  const [ids] = useState(() => ({ id: uuidV7(), fileId: uuidV7() }));
  return (
    <EditDrawer<Values>
      name="comprehensive"
      title={t(wrong ? 'correctTitle' : 'recordTitle', { school: school.name })}
      note={<p className="note">{t(wrong ? 'correctNote' : 'recordNote')}</p>}
      initial={initial(wrong)}
      save={(values) => record(ids, school.id, values, wrong)}
      saveLabel={t(wrong ? 'correct' : 'record')}
      onClose={onClose}
      onSaved={refresh}
      onStale={refresh}
    >
      {wrong ? <LongTextField name="reason" label={t('correctReason')} max={500} required /> : null}
      <div className="row two-days">
        <DateField name="firstDay" label={t('firstDay')} required />
        <DateField name="lastDay" label={t('lastDay')} required />
      </div>
      <TextField name="leader" label={t('leader')} required />
      <TextField name="members" label={t('members')} hint={t('membersHint')} max={500} />
      <LongTextField
        name="conclusion"
        label={t('conclusion')}
        hint={t('conclusionHint')}
        max={4000}
        required
      />
      <DateField name="reportedOn" label={t('reportedOn')} />
      <PaperField
        name="file"
        label={t('report')}
        hint={t(wrong?.content.fileId ? 'reportKept' : 'reportTypes')}
      />
    </EditDrawer>
  );
}

function initial(wrong?: Inspection): Partial<Values> {
  if (!wrong) return {};
  const { firstDay, lastDay, leader, members, conclusion, reportedOn } = wrong.content;
  return { firstDay, lastDay, leader, members, conclusion, reportedOn };
}

interface WithdrawProps {
  inspection: Inspection;
  onClose: () => void;
}

export function WithdrawForm({ inspection, onClose }: WithdrawProps) {
  const { t } = useTranslation('comprehensive');
  const refresh = useRefresh();
  return (
    <EditDrawer<{ reason: string }>
      name="withdrawal"
      title={t('withdrawTitle', { school: inspection.schoolName })}
      note={<p className="note">{t('withdrawNote')}</p>}
      initial={{}}
      save={({ reason }) => withdraw(inspection, reason)}
      saveLabel={t('withdraw')}
      onClose={onClose}
      onSaved={refresh}
      onStale={refresh}
    >
      <LongTextField name="reason" label={t('withdrawReason')} max={500} required />
    </EditDrawer>
  );
}
