import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RectificationRow } from '../../data/rectifications';
import { DueMark, GradeMark } from '../../kit/marks';
import { Row } from '../../kit/Row';

export function RectificationRows({
  rows,
  ofSchool = false,
}: {
  rows: RectificationRow[];
  ofSchool?: boolean;
}) {
  const { t } = useTranslation('shared');
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
