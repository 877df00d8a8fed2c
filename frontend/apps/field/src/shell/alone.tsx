import type { Problem } from '@shared/client';
import type { Me } from '@shared/me';
import type { ReactNode } from 'react';
import { Icon } from '../kit/icons';
import { useWords } from '../words';

function Alone({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <main className="alone">
      <Icon name="lock" />
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
    </main>
  );
}

/** An ended session locks and hides; nothing on the phone is touched. */
export function Locked() {
  const { t } = useWords('field');
  const returnTo = encodeURIComponent(location.pathname + location.search);
  return (
    <Alone title={t('gate.locked')} text={t('gate.lockedText')}>
      <a className="big primary" href={`/login?returnTo=${returnTo}`}>
        {t('gate.signIn')}
      </a>
    </Alone>
  );
}

export function NotPlaced({ problem }: { problem: Problem }) {
  const { t } = useWords('field');
  return (
    <Alone title={problem.title ?? t('gate.notPlaced')} text={problem.detail ?? t('gate.notPlacedText')}>
      <a className="big plain" href="/logout">
        {t('gate.signOut')}
      </a>
    </Alone>
  );
}

export function OtherRole({ role }: { role: Me['role'] }) {
  const { t } = useWords(['field', 'shared']);
  return (
    <Alone
      title={t('field:gate.otherRole')}
      text={t('field:gate.otherRoleText', { role: t(`shared:role.${role}`) })}
    >
      <a className="big primary" href="/">
        {t('field:gate.toOffice')}
      </a>
      <a className="big plain" href="/logout">
        {t('field:gate.signOut')}
      </a>
    </Alone>
  );
}
