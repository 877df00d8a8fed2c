import { formatDate } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { handoversQuery } from '../../data/handovers';
import { Card } from '../../kit/Card';
import { Row } from '../../kit/Row';
import { currentLanguage, useWords } from '../../words';

/** Shown only while something waits: most days there is nothing to hand over. */
export function HandoverList() {
  const { t } = useWords('field');
  const { data } = useQuery(handoversQuery);
  if (!data || data.items.length === 0) return null;
  return (
    <Card title={t('handover.waiting')}>
      <ul className="rows">
        {data.items.map((row) => (
          <li key={row.id}>
            <Link to="/handovers/$id" params={{ id: row.id }} className="row">
              <Row
                title={row.schoolName}
                sub={t('handover.line', {
                  former: row.formerName,
                  next: row.nextName,
                  day: formatDate(row.beginsOn, currentLanguage()),
                })}
              />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
