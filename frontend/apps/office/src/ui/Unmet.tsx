import { CloseCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';

export interface Condition {
  rule: string;
  hard: boolean;
  code: string;
  words: string;
}

/** Hard conditions refuse, the others ask for a reason; the rule lets anybody look up the source. */
export function Unmet({ conditions }: { conditions: Condition[] }) {
  const { t } = useTranslation('ui');
  if (conditions.length === 0) return null;
  return (
    <ul className="advice" aria-label={t('missing')}>
      {conditions.map((one) => (
        <li key={`${one.rule}-${one.code}`} className={one.hard ? 'bad' : 'warn'}>
          {one.hard ? <CloseCircleOutlined /> : <ExclamationCircleOutlined />}
          <span>
            <b>{one.hard ? t('hard') : t('soft')}</b> {one.words}{' '}
            {one.words.includes(one.rule) ? null : (
              <small className="quiet">{t('ruleId', { rule: one.rule })}</small>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
