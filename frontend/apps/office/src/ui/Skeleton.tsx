import { useTranslation } from 'react-i18next';

const widths = ['38%', '92%', '76%', '84%', '64%', '88%', '72%', '56%'];

/** Appears after 200 ms only, so that quick answers do not flicker. */
export function Skeleton({ lines = 6 }: { lines?: number }) {
  const { t } = useTranslation('ui');
  return (
    <div className="skeleton" role="status" aria-label={t('loading')}>
      {Array.from({ length: lines }, (_, line) => line).map((line) => (
        <span key={line} style={{ width: widths[line % widths.length] }} />
      ))}
    </div>
  );
}
