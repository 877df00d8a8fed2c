import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Too few visits on one side, too many on the other; and what is due once in years. */
export function CoverageTabs() {
  const { t } = useTranslation('ui');
  return (
    <nav className="tab-row no-print" aria-label={t('coverage.title')}>
      <Link to="/coverage" activeOptions={{ exact: true, includeSearch: false }}>
        {t('coverage.duties')}
      </Link>
      <Link to="/coverage/load" activeOptions={{ exact: true, includeSearch: false }}>
        {t('coverage.load')}
      </Link>
      <Link to="/coverage/comprehensive" activeOptions={{ exact: true, includeSearch: false }}>
        {t('coverage.comprehensive')}
      </Link>
    </nav>
  );
}
