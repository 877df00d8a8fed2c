import { CloseCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons';
import type { Schemas } from '@shared/client';
import { useTranslation } from 'react-i18next';

/** Hard conditions refuse, the others ask for a reason; the rule lets anybody look up the source. */
export function Unmet({ conditions }: { conditions: Schemas['AppointmentCondition'][] }) {
  const { t } = useTranslation(['appointment', 'ui']);
  if (conditions.length === 0) return null;
  return (
    <ul className="advice" aria-label={t('appointment:missing')}>
      {conditions.map((one) => (
        <li key={`${one.rule}-${one.code}`} className={one.hard ? 'bad' : 'warn'}>
          {one.hard ? <CloseCircleOutlined /> : <ExclamationCircleOutlined />}
          <span>
            <b>{one.hard ? t('appointment:hard') : t('appointment:soft')}</b> {one.words}{' '}
            {one.words.includes(one.rule) ? null : (
              <small className="quiet">{t('ui:ruleId', { rule: one.rule })}</small>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
