import { ExclamationCircleOutlined, WarningOutlined } from '@ant-design/icons';
import type { Schemas } from '@shared/client';
import { useTranslation } from 'react-i18next';

/** Soft rules advise and never block; the rule id lets anybody look up the source. */
export function AdviceList({ advice }: { advice: Schemas['Advice'][] }) {
  const { t } = useTranslation('ui');
  if (advice.length === 0) return null;
  return (
    <ul className="advice" aria-label={t('advice')}>
      {advice.map((one) => (
        <li
          key={`${one.rule}-${one.code}-${one.words}`}
          className={one.severity === 'REPORT' ? 'bad' : 'warn'}
        >
          {one.severity === 'REPORT' ? <WarningOutlined /> : <ExclamationCircleOutlined />}
          <span>
            <b>{t(`severity.${one.severity}`)}</b> {one.words}{' '}
            <small className="quiet">{t('ruleId', { rule: one.rule })}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}
