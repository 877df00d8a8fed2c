import { createFileRoute } from '@tanstack/react-router';
import { ChecklistPage } from '../../../features/checklist/ChecklistPage';

export const Route = createFileRoute('/checklists/$id/')({ component: Checklist });

function Checklist() {
  const { id } = Route.useParams();
  return <ChecklistPage key={id} id={id} />;
}
