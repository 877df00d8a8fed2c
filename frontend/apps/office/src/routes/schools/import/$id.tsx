import { createFileRoute } from '@tanstack/react-router';
import { importSearch } from '../../../features/schoolImport/api';
import { ImportPage } from '../../../features/schoolImport/ImportPage';
import { merged } from '../../../ui/listing';

export const Route = createFileRoute('/schools/import/$id')({
  validateSearch: importSearch,
  component: Import,
});

function Import() {
  const { id } = Route.useParams();
  const navigate = Route.useNavigate();
  return (
    <ImportPage
      key={id}
      id={id}
      search={Route.useSearch()}
      onSearch={(patch) => void navigate({ search: merged(patch) })}
    />
  );
}
