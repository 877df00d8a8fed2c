import { Link } from '@tanstack/react-router';
import { useWords } from '../words';
import { Icon } from './icons';

const tabs = [
  { to: '/', word: 'today', icon: 'home' },
  { to: '/inspections', word: 'inspections', icon: 'record' },
  { to: '/rectifications', word: 'rectifications', icon: 'repair' },
  { to: '/me', word: 'me', icon: 'person' },
] as const;

export function TabBar() {
  const { t } = useWords('field');
  return (
    <nav className="tab-bar" aria-label={t('tabs.label')}>
      {tabs.map(({ to, word, icon }) => (
        <Link key={to} to={to} activeOptions={{ exact: true, includeSearch: false }}>
          <Icon name={icon} />
          <span>{t(`tabs.${word}`)}</span>
        </Link>
      ))}
    </nav>
  );
}
