import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { unreadQuery } from '../../data/notifications';
import { Icon } from '../../kit/icons';

export function Bell() {
  const { t } = useTranslation('field');
  const unread = useQuery(unreadQuery).data?.unread ?? 0;
  return (
    <Link to="/messages" className="icon-button" aria-label={t('today.unread', { n: unread })}>
      <Icon name="bell" />
      {unread > 0 ? <span className="badge">{unread > 99 ? '99+' : unread}</span> : null}
    </Link>
  );
}
