import { useMe } from '@shared/me';
import { createFileRoute } from '@tanstack/react-router';
import { Account } from '../../features/account/Account';
import { AppBar } from '../../kit/AppBar';
import { forgetMe } from '../../shell/Gate';
import { useWords } from '../../words';

export const Route = createFileRoute('/_tabs/me')({ component: MePage });

function MePage() {
  const { t } = useWords('field');
  const { personId } = useMe();
  const countUnsent = async () => {
    const { draftsOf } = await import('../../features/visit/model/store');
    return (await draftsOf(personId)).length;
  };
  const signOut = async () => {
    forgetMe();
    const { forgetPacks } = await import('../../features/pack/pack');
    await forgetPacks().catch(() => undefined);
    location.assign('/logout');
  };
  return (
    <>
      <AppBar title={t('me.title')} />
      <Account countUnsent={countUnsent} onSignOut={() => void signOut()} />
    </>
  );
}
