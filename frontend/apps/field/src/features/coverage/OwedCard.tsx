import { formatDate } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { owedQuery } from '../../data/coverage';
import { Card } from '../../kit/Card';
import { currentLanguage, useWords } from '../../words';

/** What the school is still owed and by when (C5-01 to C5-03); a reminder, so nothing is shown where nothing is known. */
export default function OwedCard({ schoolId }: { schoolId: string }) {
  const { t } = useWords('field');
  const { data } = useQuery(owedQuery(schoolId));
  const owed = data?.duties.filter(({ state }) => state === 'URGENT' || state === 'OPEN') ?? [];
  if (owed.length === 0) return null;
  return (
    <Card title={t('school.owed')}>
      <ul className="rows">
        {owed.map((duty) => (
          <li key={`${duty.duty}${duty.from}`}>
            <span className="row">
              <span className="row-text">
                <span className="row-title">
                  {t('school.owedUntil', { day: formatDate(duty.lastDay, currentLanguage()) })}
                </span>
                <span className="row-sub">{duty.words}</span>
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
