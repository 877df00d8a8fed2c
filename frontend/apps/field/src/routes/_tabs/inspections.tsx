import { createFileRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useInspections } from '../../data/listings';
import { InspectionRows } from '../../features/inspection/InspectionRows';
import { AppBar } from '../../kit/AppBar';
import { Card } from '../../kit/Card';
import { Empty, Listed } from '../../kit/states';
import { useWords } from '../../words';

export const Route = createFileRoute('/_tabs/inspections')({ component: Inspections });

const DraftList = lazy(() => import('../../features/visit/ui/DraftList'));

function Inspections() {
  const { t } = useWords('field');
  const listing = useInspections();
  return (
    <>
      <AppBar title={t('inspections.title')} />
      <Suspense fallback={null}>
        <DraftList />
      </Suspense>
      <Listed listing={listing} empty={<Empty words={t('inspections.empty')} />}>
        {(rows) => (
          <Card>
            <InspectionRows rows={rows} />
          </Card>
        )}
      </Listed>
    </>
  );
}
