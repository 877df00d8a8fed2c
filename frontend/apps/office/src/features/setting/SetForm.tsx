import { useMe } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../ui/EditDrawer';
import { DateField, LongTextField, NumberField, TickField, useRules } from '../../ui/fields';
import { useRefresh } from '../../ui/listing';
import { type Setting, type SettingEntry, setNumber, settingEffect } from './api';

type Values = Omit<SettingEntry, 'key'> & { inherit?: boolean };

/** Another number from a day on; what it would change is counted while it is typed. */
export function SetForm({ setting, onClose }: { setting: Setting; onClose: () => void }) {
  const { t } = useTranslation('setting');
  const { today } = useMe();
  const refresh = useRefresh();
  return (
    <EditDrawer<Values>
      name="setting"
      title={setting.name}
      note={<p className="note">{t('note', { rule: setting.rule })}</p>}
      initial={{ value: setting.value, validFrom: today }}
      save={({ inherit, ...values }) =>
        setNumber(setting, {
          key: setting.key,
          ...values,
          value: inherit ? undefined : values.value,
        })
      }
      saveLabel={t('set')}
      onClose={onClose}
      onSaved={refresh}
    >
      <Numbers setting={setting} />
      <DateField name="validFrom" label={t('validFrom')} hint={t('validFromHint')} min={today} required />
      <LongTextField name="reason" label={t('reason')} hint={t('reasonHint')} max={500} required />
    </EditDrawer>
  );
}

function Numbers({ setting }: { setting: Setting }) {
  const { t } = useTranslation('setting');
  const form = Form.useFormInstance<Values>();
  const inherit = Form.useWatch('inherit', form);
  const value = Form.useWatch('value', form);
  const { choices, least, most, usual, unit } = setting;
  const rules = useRules(t('choice'), true);
  const counts = !inherit && typeof value === 'number' && value >= least && value <= most;
  return (
    <>
      <TickField name="inherit" label={t('inherit')} hint={t('inheritHint')} />
      {inherit ? null : choices.length > 0 ? (
        <Form.Item name="value" label={t('choice')} rules={rules}>
          <Select<number> options={choices.map((label, n) => ({ value: least + n, label }))} />
        </Form.Item>
      ) : (
        <NumberField
          name="value"
          label={t('number', { unit })}
          hint={t('bounds', { least, most, usual, unit })}
          max={most}
          required
        />
      )}
      {counts ? <Effect of={setting} value={value} /> : null}
    </>
  );
}

function Effect({ of, value }: { of: Setting; value: number }) {
  const { t } = useTranslation('setting');
  const { data } = useQuery({ ...settingEffect(of.key, value), enabled: value !== of.value });
  if (!data || data.lines.length === 0) return null;
  return (
    <ul className="advice" aria-label={t('effect')} aria-live="polite">
      {data.lines.map((line) => (
        <li key={line.words} className={line.before === line.after ? undefined : 'warn'}>
          {t('effectLine', { words: line.words, before: line.before, after: line.after })}
        </li>
      ))}
    </ul>
  );
}
