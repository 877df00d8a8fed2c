import { createFileRoute } from '@tanstack/react-router';
import { uploadSearch } from '../../../features/schoolImport/api';
import { UploadPage } from '../../../features/schoolImport/UploadPage';
import { merged } from '../../../ui/listing';

export const Route = createFileRoute('/schools/import/')({ validateSearch: uploadSearch, component: Upload });

function Upload() {
  const navigate = Route.useNavigate();
  return (
    <UploadPage search={Route.useSearch()} onSearch={(patch) => void navigate({ search: merged(patch) })} />
  );
}
