import { Link } from '@tanstack/react-router';
import type { RectificationRow } from '../../data/rectifications';
import { DueMark, GradeMark } from '../../kit/marks';
import { Row } from '../../kit/Row';
import { useWords } from '../../words';

export function RectificationRows({
  rows,
  ofSchool = false,
}: {
  rows: RectificationRow[];
  ofSchool?: boolean;
}) {
  const { t } = useWords('shared');
  return (
    <ul className="rows">
      {rows.map((row) => (
        <li key={row.id}>
          <Link to="/rectifications/$id" params={{ id: row.id }} className="row">
            <Row
              title={<span className="clamp">{row.problem}</span>}
              sub={
                <>
                  {ofSchool ? null : <span>{row.schoolName}</span>}
                  <GradeMark grade={row.grade} />
                  <DueMark daysLeft={row.daysLeft} done={row.state === 'ACCEPTED'} />
                  {row.state === 'ACCEPTED' ? null : <span>{t(`rectificationState.${row.state}`)}</span>}
                </>
              }
            />
          </Link>
        </li>
      ))}
    </ul>
  );
}
