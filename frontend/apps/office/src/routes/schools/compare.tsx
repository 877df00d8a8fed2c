import { createFileRoute } from '@tanstack/react-router';
import { compareSearch } from '../../features/school/api';
import { ComparePage } from '../../features/school/ComparePage';

export const Route = createFileRoute('/schools/compare')({
  validateSearch: compareSearch,
  component: Compare,
});

function Compare() {
  return <ComparePage ids={Route.useSearch().ids} />;
}
