import { createFileRoute } from '@tanstack/react-router';
import { SheetPage } from '../../features/draw/SheetPage';

export const Route = createFileRoute('/draws/$id_/sheet')({ component: Sheet });

function Sheet() {
  const { id } = Route.useParams();
  return <SheetPage key={id} id={id} />;
}
