import { ApiError, onSignedOut } from '@shared/client';
import { MeProvider, useMeQuery } from '@shared/me';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemBox } from '../ui/ProblemBox';
import { Skeleton } from '../ui/Skeleton';
import { NotPlaced, SignedOutOverlay, SignIn } from './SignIn';

/** Nothing is shown before the server has said who is here and what this person may do. */
export function Gate({ children }: { children: ReactNode }) {
  const { t } = useTranslation('shell');
  const me = useMeQuery();
  const [signedOut, setSignedOut] = useState(false);
  useEffect(() => onSignedOut(() => setSignedOut(true)), []);

  if (!me.data) {
    const status = me.error instanceof ApiError ? me.error.status : 0;
    if (status === 401) return <SignIn />;
    if (status === 403) return <NotPlaced problem={(me.error as ApiError).problem} />;
    if (!me.error) return <Skeleton lines={8} />;
    return (
      <main className="alone">
        <ProblemBox error={me.error} what={t('startFailed')} onRetry={() => void me.refetch()} />
      </main>
    );
  }
  const again = async () => {
    const answer = await me.refetch();
    if (answer.isSuccess) setSignedOut(false);
    return answer.isSuccess;
  };
  return (
    <MeProvider me={me.data}>
      {children}
      {signedOut ? <SignedOutOverlay onReturn={again} /> : null}
    </MeProvider>
  );
}
