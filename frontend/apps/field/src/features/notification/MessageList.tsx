import { api } from '@shared/client';
import { formatMoment } from '@shared/format';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useNotifications } from '../../data/listings';
import type { NotificationRow } from '../../data/notifications';
import { BigButton } from '../../kit/BigButton';
import { Card } from '../../kit/Card';
import { Row } from '../../kit/Row';
import { Empty, Failure, Listed } from '../../kit/states';
import { currentLanguage, useWords } from '../../words';

export function MessageList() {
  const { t } = useWords('field');
  const queries = useQueryClient();
  const listing = useNotifications();
  const refresh = () => queries.invalidateQueries({ queryKey: ['notifications'] });
  const read = useMutation({
    mutationFn: (id: string) => api.post('/api/notifications/{id}/reading', { path: { id } }),
    onSuccess: refresh,
  });
  const readAll = useMutation({
    mutationFn: () => api.post('/api/notifications/reading'),
    onSuccess: refresh,
  });
  return (
    <Listed listing={listing} empty={<Empty words={t('messages.empty')} />}>
      {(rows) => (
        <>
          {readAll.error ? <Failure error={readAll.error} /> : null}
          {rows.some((row) => !row.readAt) ? (
            <BigButton kind="plain" busy={readAll.isPending} onClick={() => readAll.mutate()}>
              {t('messages.readAll')}
            </BigButton>
          ) : null}
          <Card>
            <ul className="rows">
              {rows.map((row) => (
                <li key={row.id}>
                  <Message row={row} onRead={() => row.readAt || read.mutate(row.id)} />
                </li>
              ))}
            </ul>
          </Card>
        </>
      )}
    </Listed>
  );
}

function Message({ row, onRead }: { row: NotificationRow; onRead: () => void }) {
  const className = row.readAt ? 'row' : 'row unread';
  const inside = (
    <Row
      title={row.words}
      sub={
        <>
          <span>{row.schoolName}</span>
          <span>{formatMoment(row.createdAt, currentLanguage())}</span>
        </>
      }
    />
  );
  const params = { id: row.subjectId };
  if (row.subjectType === 'RECTIFICATION') {
    return (
      <Link to="/rectifications/$id" params={params} className={className} onClick={onRead}>
        {inside}
      </Link>
    );
  }
  if (row.subjectType === 'INSPECTION') {
    return (
      <Link to="/inspections/$id" params={params} className={className} onClick={onRead}>
        {inside}
      </Link>
    );
  }
  if (row.subjectType === 'HANDOVER') {
    return (
      <Link to="/handovers/$id" params={params} className={className} onClick={onRead}>
        {inside}
      </Link>
    );
  }
  if (row.kind === 'EMERGENCY_QUIET' && row.schoolId) {
    return (
      <Link
        to="/emergencies/$schoolId"
        params={{ schoolId: row.schoolId }}
        className={className}
        onClick={onRead}
      >
        {inside}
      </Link>
    );
  }
  // A finding has no page of its own on the phone: the school shows it in its context.
  const target = row.schoolId ? `/schools/${row.schoolId}` : '/';
  return (
    <Link to={target} className={className} onClick={onRead}>
      {inside}
    </Link>
  );
}
