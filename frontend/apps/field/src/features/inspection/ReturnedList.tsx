import { formatDate } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { returnedQuery } from '../../data/inspections';
import { Card } from '../../kit/Card';
import { Row } from '../../kit/Row';
import { currentLanguage, useWords } from '../../words';

/** What was sent back, with the reason; a tap opens the same form again. */
export function ReturnedList() {
  const { t } = useWords('field');
  const { data } = useQuery(returnedQuery);
  if (!data || data.items.length === 0) return null;
  return (
    <Card title={t('returned.title')} aside={<span className="count">{data.items.length}</span>}>
      <ul className="rows">
        {data.items.map((row) => (
          <li key={row.id}>
            <Link to="/visits/$id" params={{ id: row.id }} className="row">
              <Row
                title={row.schoolName}
                sub={
                  <>
                    <span>{formatDate(row.visitedOn, currentLanguage())}</span>
                    <span className="mark due-near">
                      {t(row.flaw ? `returned.flaw.${row.flaw}` : 'returned.own')}
                    </span>
                    <span>{row.returnNote}</span>
                  </>
                }
              />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
