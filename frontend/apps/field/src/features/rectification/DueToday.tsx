import { Link } from '@tanstack/react-router';
import type { RectificationRow } from '../../data/rectifications';
import { Card } from '../../kit/Card';
import { useWords } from '../../words';
import { RectificationRows } from './RectificationRows';

const SHOWN = 5;

/** What waits for the inspector comes first; what the school is late with comes second. */
export function DueToday({ open }: { open: RectificationRow[] }) {
  const { t } = useWords('field');
  const review = open.filter((row) => row.state === 'REPORTED');
  const overdue = open.filter((row) => row.overdue && row.state !== 'REPORTED');
  if (review.length + overdue.length === 0) {
    return (
      <div className="notice good" role="status">
        ✓ {t('today.clear')}
      </div>
    );
  }
  return (
    <>
      <Due title={t('today.review')} rows={review} tab="review" />
      <Due title={t('today.overdue')} rows={overdue} tab="overdue" />
    </>
  );
}

interface DueProps {
  title: string;
  rows: RectificationRow[];
  tab: 'review' | 'overdue';
}

function Due({ title, rows, tab }: DueProps) {
  const { t } = useWords('field');
  if (rows.length === 0) return null;
  return (
    <Card title={title} aside={<span className="count">{rows.length}</span>}>
      <RectificationRows rows={rows.slice(0, SHOWN)} />
      {rows.length > SHOWN ? (
        <Link to="/rectifications" search={{ tab }} className="big plain">
          {t('loadMore')}
        </Link>
      ) : null}
    </Card>
  );
}
