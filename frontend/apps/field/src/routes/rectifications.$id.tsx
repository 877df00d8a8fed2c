import { useQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { type RectificationView, rectificationQuery } from '../data/rectifications';
import { DueCard } from '../features/rectification/DueCard';
import { ProblemCard } from '../features/rectification/ProblemCard';
import { Rounds } from '../features/rectification/Rounds';
import { VerdictBar } from '../features/rectification/VerdictBar';
import { AppBar } from '../kit/AppBar';
import { Loaded } from '../kit/states';
import { useWords } from '../words';

export const Route = createFileRoute('/rectifications/$id')({ component: RectificationPage });

function RectificationPage() {
  const { t } = useWords('field');
  const { id } = Route.useParams();
  const rectification = useQuery(rectificationQuery(id));
  return (
    <main className="page barred">
      <AppBar title={t('rectification.title')} back="/rectifications" />
      <Loaded query={rectification} rows={5}>
        {(view) => <Detail view={view} />}
      </Loaded>
    </main>
  );
}

function Detail({ view }: { view: RectificationView }) {
  const { t } = useWords('field');
  return (
    <>
      <ProblemCard view={view} />
      <Rounds rounds={view.rounds} />
      <DueCard view={view} />
      <Link to="/inspections/$id" params={{ id: view.inspectionId }} className="big plain">
        {t('rectification.visit')}
      </Link>
      <VerdictBar view={view} />
    </>
  );
}
