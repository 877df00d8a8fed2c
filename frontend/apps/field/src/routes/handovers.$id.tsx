import { useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { handoverQuery } from '../data/handovers';
import { Dossier } from '../features/handover/Dossier';
import { SignBar } from '../features/handover/SignBar';
import { AppBar } from '../kit/AppBar';
import { Loaded } from '../kit/states';
import { useWords } from '../words';

export const Route = createFileRoute('/handovers/$id')({ component: HandoverPage });

function HandoverPage() {
  const { t } = useWords('field');
  const { id } = Route.useParams();
  const handover = useQuery(handoverQuery(id));
  return (
    <main className="page barred">
      <AppBar title={t('handover.title')} back="/" />
      <Loaded query={handover}>
        {(view) => (
          <>
            <Dossier view={view} />
            <SignBar view={view} />
          </>
        )}
      </Loaded>
    </main>
  );
}
