import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** The board and what was prepared on it. */
export function BoardTabs() {
  const { t } = useTranslation('ui');
  return (
    <nav className="tab-row no-print" aria-label={t('board.label')}>
      <Link to="/board" activeOptions={{ exact: true, includeSearch: false }}>
        {t('board.board')}
      </Link>
      <Link to="/board/drafts" activeOptions={{ exact: true, includeSearch: false }}>
        {t('board.drafts')}
      </Link>
      <Link to="/board/assignments" activeOptions={{ exact: true, includeSearch: false }}>
        {t('board.assignments')}
      </Link>
    </nav>
  );
}
