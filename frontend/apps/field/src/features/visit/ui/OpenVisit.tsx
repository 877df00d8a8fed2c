import { ApiError } from '@shared/client';
import { Link, Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { AppBar } from '../../../kit/AppBar';
import { Empty, Loaded } from '../../../kit/states';
import { useWords } from '../../../words';
import type { VisitSession } from '../model/session';
import { useOpenVisit } from '../model/sessions';

interface Props {
  id: string;
  children: (session: VisitSession) => ReactNode;
}

export function OpenVisit({ id, children }: Props) {
  const { t } = useWords(['visit', 'field']);
  const visit = useOpenVisit(id);
  if (visit.data === 'submitted') return <Navigate to="/inspections/$id" params={{ id }} replace />;
  if (visit.data === 'queued') return <Navigate to="/inspections/$id/result" params={{ id }} replace />;
  if (visit.data) return children(visit.data);
  const unknown = visit.error instanceof ApiError && visit.error.status === 404;
  return (
    <main className="page">
      <AppBar title={t('visit:title')} back="/" />
      {unknown ? (
        <Empty words={t('visit:notFound')}>
          <Link to="/" className="big plain">
            {t('visit:toToday')}
          </Link>
        </Empty>
      ) : (
        <Loaded query={visit} rows={6}>
          {() => null}
        </Loaded>
      )}
    </main>
  );
}
