import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../ui/EditDrawer';
import { ChoiceField, DateField, LongTextField, TextField } from '../../ui/fields';
import type { Closure, DeclaredClosure } from './api';

export interface Withdrawal {
  of: DeclaredClosure;
  reason?: string;
}

const kinds = ['SCHOOLS', 'OFFICES'] as const;

interface Props<T> {
  initial: T;
  onClose: () => void;
  onReady: (value: T) => void;
}

/** Declares days on which schools, or offices as well, stay closed. */
export function ClosureForm({ initial, onClose, onReady }: Props<Partial<Closure>>) {
  const { t } = useTranslation('calendar');
  return (
    <EditDrawer<Closure, Closure>
      name="closure"
      title={t('declare')}
      note={<p className="note">{t('closureNote')}</p>}
      initial={initial}
      save={(values) => Promise.resolve(values)}
      saveLabel={t('next')}
      onClose={onClose}
      onSaved={onReady}
    >
      <ChoiceField
        name="kind"
        label={t('closureKind')}
        hint={t('closureKindHint')}
        options={kinds.map((value) => ({ value, label: t(`closureKinds.${value}`) }))}
        required
      />
      <TextField name="name" label={t('closureName')} hint={t('closureNameHint')} max={50} required />
      <div className="row two-days">
        <DateField name="first" label={t('first')} required />
        <DateField name="last" label={t('last')} required />
      </div>
      <LongTextField
        name="reason"
        label={t('closureReason')}
        hint={t('closureReasonHint')}
        max={500}
        required
      />
    </EditDrawer>
  );
}

/** Why a closure does not count any more; it stays on record. */
export function WithdrawalForm({ initial, onClose, onReady }: Props<Withdrawal>) {
  const { t } = useTranslation('calendar');
  return (
    <EditDrawer<{ reason: string }, Withdrawal>
      name="withdrawal"
      title={t('withdrawOf', { name: initial.of.closure.name })}
      note={<p className="note">{t('withdrawNote')}</p>}
      initial={{ reason: initial.reason }}
      save={({ reason }) => Promise.resolve({ of: initial.of, reason })}
      saveLabel={t('next')}
      onClose={onClose}
      onSaved={onReady}
    >
      <LongTextField name="reason" label={t('withdrawalReason')} max={500} required />
    </EditDrawer>
  );
}
