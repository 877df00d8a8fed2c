import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

/** Those to be compared, by id, with their names: they may stand on different pages of the list. */
export type Chosen = ReadonlyMap<string, string>;

/** What is going to be compared, from whichever pages of the list. */
export function CompareBar({ chosen, onClear }: { chosen: Chosen; onClear: () => void }) {
  const { t } = useTranslation('school');
  if (chosen.size === 0) return null;
  return (
    <div className="row no-print" role="status">
      <span>{t('compared', { n: chosen.size, names: [...chosen.values()].join('、') })}</span>
      {chosen.size > 1 ? (
        <Link to="/schools/compare" search={{ ids: [...chosen.keys()] }}>
          <Button type="primary" tabIndex={-1}>
            {t('compare')}
          </Button>
        </Link>
      ) : (
        <span className="quiet">{t('compareHint')}</span>
      )}
      <Button onClick={onClear}>{t('compareClear')}</Button>
    </div>
  );
}
