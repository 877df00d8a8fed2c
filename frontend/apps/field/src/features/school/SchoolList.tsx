import type { Schemas } from '@shared/client';
import { Link } from '@tanstack/react-router';
import { Card } from '../../kit/Card';
import { Row } from '../../kit/Row';
import { Empty } from '../../kit/states';
import { useWords } from '../../words';

interface Props {
  schools: Schemas['SchoolRow'][];
  /** Open rectification per school; unknown while it is being fetched. */
  open: Map<string, number> | undefined;
}

export function SchoolList({ schools, open }: Props) {
  const { t } = useWords('field');
  if (schools.length === 0) {
    return (
      <Card title={t('today.schools')}>
        <Empty words={t('today.noSchools')} />
      </Card>
    );
  }
  return (
    <Card title={t('today.schools')} aside={<span className="quiet">{schools.length}</span>}>
      <ul className="rows">
        {schools.map((school) => (
          <li key={school.id}>
            <SchoolLink school={school} open={open && (open.get(school.id) ?? 0)} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function SchoolLink({ school, open }: { school: Schemas['SchoolRow']; open: number | undefined }) {
  const { t } = useWords(['field', 'shared']);
  const sub = (
    <>
      <span>{t(`shared:schoolKind.${school.kind}`)}</span>
      {school.township ? <span>{school.township}</span> : null}
      {school.large ? <span className="mark">{t('field:today.large')}</span> : null}
    </>
  );
  const mark = open ? <span className="mark due-near">{t('field:today.open', { n: open })}</span> : undefined;
  return (
    <Link to="/schools/$id" params={{ id: school.id }} className="row">
      <Row title={school.name} sub={sub} end={mark} />
    </Link>
  );
}
