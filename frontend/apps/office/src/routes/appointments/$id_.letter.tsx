import { createFileRoute } from '@tanstack/react-router';
import { LetterPage } from '../../features/appointment/LetterPage';

export const Route = createFileRoute('/appointments/$id_/letter')({ component: Letter });

function Letter() {
  const { id } = Route.useParams();
  return <LetterPage key={id} id={id} />;
}
