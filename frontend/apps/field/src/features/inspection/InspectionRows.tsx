import { formatDate, formatNames } from '@shared/format';
import { Link } from '@tanstack/react-router';
import type { InspectionRow } from '../../data/inspections';
import { Row } from '../../kit/Row';
import { currentLanguage, useWords } from '../../words';

/** On the page of a school its name would only repeat the title; the date leads there. */
export function InspectionRows({ rows, ofSchool = false }: { rows: InspectionRow[]; ofSchool?: boolean }) {
  const { t } = useWords('field');
  return (
    <ul className="rows">
      {rows.map((row) => {
        const date = formatDate(row.visitedOn, currentLanguage());
        const problems =
          row.problems > 0 ? t('inspections.problems', { n: row.problems }) : t('inspections.noProblems');
        return (
          <li key={row.id}>
            <Link to="/inspections/$id" params={{ id: row.id }} className="row">
              <Row
                title={ofSchool ? date : row.schoolName}
                sub={
                  <>
                    {ofSchool ? null : <span>{date}</span>}
                    <span>{formatNames(row.inspectorNames, currentLanguage())}</span>
                    <span>{problems}</span>
                  </>
                }
              />
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
