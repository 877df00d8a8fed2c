import { useCan } from '@shared/me';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { may } from './permissions';

const tabs = [
  { to: '/people', word: 'accounts', needs: may.readAccounts },
  { to: '/people/posts', word: 'posts', needs: may.readPlacements },
  { to: '/people/access', word: 'access', needs: may.explainAccess },
] as const;

/** The pages about people: who gets in, as what, and why somebody sees something. */
export function PeopleTabs() {
  const { t } = useTranslation('ui');
  const can = useCan();
  return (
    <nav className="tab-row no-print" aria-label={t('people.title')}>
      {tabs
        .filter(({ needs }) => can(needs))
        .map(({ to, word }) => (
          <Link key={to} to={to} activeOptions={{ exact: true, includeSearch: false }}>
            {t(`people.${word}`)}
          </Link>
        ))}
    </nav>
  );
}
