import { formatDate, formatMoment } from '@shared/format';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../ui/EditDrawer';
import { LongTextField } from '../../ui/fields';
import { useRefresh } from '../../ui/listing';
import { Tag } from '../../ui/tags';
import { type Setting, type SettingValue, said, takeBack } from './api';

/** What the division and those above it have set, who did so and why; nothing is ever removed. */
export function HistoryDrawer({ setting, onClose }: { setting: Setting; onClose: () => void }) {
  const { t } = useTranslation(['setting', 'ui']);
  const [leaving, setLeaving] = useState<SettingValue>();
  return (
    <Drawer
      open
      title={t('setting:historyOf', { name: setting.name })}
      size={520}
      onClose={onClose}
      closable={{ 'aria-label': t('ui:close') }}
    >
      <ul className="lines">
        {setting.values.map((value) => (
          <li key={value.id}>
            <Entry value={value} setting={setting} />
            {value.mayWithdraw ? (
              <div>
                <Button size="small" onClick={() => setLeaving(value)}>
                  {t('setting:takeBack')}
                </Button>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {leaving ? (
        <TakeBackForm setting={setting} value={leaving} onClose={() => setLeaving(undefined)} />
      ) : null}
    </Drawer>
  );
}

function Entry({ value, setting }: { value: SettingValue; setting: Setting }) {
  const { t, i18n } = useTranslation('setting');
  return (
    <>
      <span className="row">
        <b>{value.value === undefined ? t('inherited') : said(setting, value.value)}</b>
        <span>{t('from', { day: formatDate(value.validFrom, i18n.language) })}</span>
        {value.withdrawnAt ? <Tag>{t('withdrawn')}</Tag> : null}
      </span>
      {value.reason ? <span>{value.reason}</span> : null}
      <span className="quiet">
        {[value.regionName, value.enteredName, formatMoment(value.enteredAt, i18n.language)]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {value.withdrawnAt ? (
        <span className="quiet">
          {t('withdrawnFor', {
            name: value.withdrawnName,
            at: formatMoment(value.withdrawnAt, i18n.language),
            reason: value.withdrawalReason,
          })}
        </span>
      ) : null}
    </>
  );
}

interface FormProps {
  setting: Setting;
  value: SettingValue;
  onClose: () => void;
}

function TakeBackForm({ setting, value, onClose }: FormProps) {
  const { t } = useTranslation('setting');
  const refresh = useRefresh();
  return (
    <EditDrawer<{ reason: string }>
      name="take-back"
      title={t('takeBack')}
      note={<p className="note">{t('takeBackNote')}</p>}
      initial={{}}
      save={({ reason }) => takeBack(setting, value, reason)}
      saveLabel={t('takeBack')}
      onClose={onClose}
      onSaved={refresh}
      onStale={refresh}
    >
      <LongTextField name="reason" label={t('why')} max={500} required />
    </EditDrawer>
  );
}
