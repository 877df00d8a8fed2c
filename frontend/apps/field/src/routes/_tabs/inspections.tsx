import { createFileRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useInspections } from '../../data/inspections';
import { InspectionRows } from '../../features/inspection/InspectionRows';
import { AppBar } from '../../kit/AppBar';
import { Card } from '../../kit/Card';
import { Empty, Listed } from '../../kit/states';

export const Route = createFileRoute('/_tabs/inspections')({ component: Inspections });

const DraftList = lazy(() => import('../../features/visit/ui/DraftList'));

function Inspections() {
  const { t } = useTranslation('field');
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
