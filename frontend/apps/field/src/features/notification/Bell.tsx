import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { unreadQuery } from '../../data/notifications';
import { Icon } from '../../kit/icons';
import { useWords } from '../../words';

export function Bell() {
  const { t } = useWords('field');
  const unread = useQuery(unreadQuery).data?.unread ?? 0;
  return (
    <Link to="/messages" className="icon-button" aria-label={t('today.unread', { n: unread })}>
      <Icon name="bell" />
      {unread > 0 ? <span className="badge">{unread > 99 ? '99+' : unread}</span> : null}
    </Link>
  );
}
