import { useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { credentialQuery } from '../data/plates';
import { Credential } from '../features/credential/Credential';
import { AppBar } from '../kit/AppBar';
import { Loaded } from '../kit/states';
import { useWords } from '../words';

export const Route = createFileRoute('/credential')({ component: CredentialPage });

function CredentialPage() {
  const { t } = useWords('field');
  return (
    <main className="page">
      <AppBar title={t('credential.title')} back="/" />
      <Loaded query={useQuery(credentialQuery)}>{(shown) => <Credential shown={shown} />}</Loaded>
    </main>
  );
}
