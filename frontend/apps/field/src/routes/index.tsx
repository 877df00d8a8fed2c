import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

export const Route = createFileRoute('/')({ component: Today });

function Today() {
  const { t } = useTranslation('shared');
  return <h1>{t('productName')}</h1>;
}
