import { formatDate, formatNames } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { todayInShanghai } from '../../common/clock';
import { weekQuery } from '../../data/plannedVisits';
import { Card } from '../../kit/Card';
import { Row } from '../../kit/Row';
import { currentLanguage, useWords } from '../../words';

/** Where to go in the coming week (F11); shown only where a plan says so. */
export function WeekAgenda() {
  const { t } = useWords('field');
  const { data } = useQuery(weekQuery(todayInShanghai()));
  const open = data?.items.filter((visit) => !visit.inspectionId) ?? [];
  if (open.length === 0) return null;
  const language = currentLanguage();
  return (
    <Card
      title={t('agenda.title')}
      aside={
        <a href="/api/agenda" download>
          {t('agenda.file')}
        </a>
      }
    >
      <ul className="rows">
        {open.map((visit) => (
          <li key={visit.id}>
            <Link to="/schools/$id" params={{ id: visit.schoolId }} className="row">
              <Row
                title={visit.schoolName}
                sub={t('agenda.line', {
                  day: formatDate(visit.plannedOn, language),
                  half: t(`agenda.half.${visit.half}`),
                  who: formatNames(visit.inspectorNames, language),
                })}
              />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
