import type { Problem } from '@shared/client';
import { Button, Modal } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

function signInUrl(): string {
  return `/login?returnTo=${encodeURIComponent(location.pathname + location.search)}`;
}

export function SignIn() {
  const { t } = useTranslation(['shell', 'shared']);
  return (
    <main className="alone">
      <img src="/icon.svg" alt="" width="56" height="56" />
      <h1>{t('shared:productName')}</h1>
      <h2>{t('shell:signInTitle')}</h2>
      <p className="quiet">{t('shell:signInText')}</p>
      <Button type="primary" size="large" href={signInUrl()}>
        {t('shell:signIn')}
      </Button>
    </main>
  );
}

/** Signed in at the identity provider, and still nobody here: without a post, or with an account that was shut. */
export function NotPlaced({ problem }: { problem: Problem }) {
  const { t } = useTranslation('shell');
  const shut = problem.code === 'account-shut';
  return (
    <main className="alone">
      <h1>{shut ? t('shutTitle') : t('notPlacedTitle')}</h1>
      <p>{shut ? problem.title : (problem.detail ?? t('notPlacedText'))}</p>
      {shut ? null : <p>{t('notPlacedAsk')}</p>}
      <Button href="/logout">{t('signOut')}</Button>
    </main>
  );
}

/** Signing in happens in another window, so the page behind keeps every word that was typed. */
export function SignedOutOverlay({ onReturn }: { onReturn: () => Promise<boolean> }) {
  const { t } = useTranslation('shell');
  const [failed, setFailed] = useState(false);
  const latest = useRef(onReturn);
  latest.current = onReturn;
  useEffect(() => {
    const check = () => void latest.current();
    addEventListener('focus', check);
    return () => removeEventListener('focus', check);
  }, []);
  return (
    <Modal
      open
      title={t('signedOutTitle')}
      closable={false}
      footer={[
        <Button key="again" onClick={() => void onReturn().then((ok) => setFailed(!ok))}>
          {t('signedInAgain')}
        </Button>,
        <Button key="sign-in" type="primary" href={signInUrl()} target="_blank">
          {t('signInNewWindow')}
        </Button>,
      ]}
    >
      <p>{t('signedOutText')}</p>
      {failed ? <p role="alert">{t('stillSignedOut')}</p> : null}
    </Modal>
  );
}
