import type { Schemas } from '@shared/client';
import { useCan } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyBox } from '../../ui/EmptyBox';
import { Loaded } from '../../ui/Loaded';
import { may } from '../../ui/permissions';
import { DueTag, RectificationStateTag } from '../../ui/tags';
import { openOnes, toReview } from './api';

type Row = Schemas['RectificationRow'];

/** At most ten, the most urgent first, each with what to do next. */
export function MyList() {
  const { t } = useTranslation('home');
  const decides = useCan()(may.decideRectifications);
  const reported = useQuery({ ...toReview, enabled: decides });
  const open = useQuery(openOnes);
  return (
    <section className="card">
      <h2>
        {decides ? t('mine') : t('mineSchool')}
        <Link to="/rectifications" search={{ open: true, sort: 'DUE' }}>
          {t('all')}
        </Link>
      </h2>
      <Loaded query={open}>
        {({ items }) => <Rows rows={mostUrgent(reported.data?.items ?? [], items)} decides={decides} />}
      </Loaded>
    </section>
  );
}

/** What only I can move comes before what merely runs late elsewhere. */
function mostUrgent(first: Row[], then: Row[]): Row[] {
  const known = new Set(first.map((row) => row.id));
  return [...first, ...then.filter((row) => !known.has(row.id))].slice(0, 10);
}

function Rows({ rows, decides }: { rows: Row[]; decides: boolean }) {
  const { t } = useTranslation('home');
  if (rows.length === 0) return <EmptyBox kind="done" title={t('mineDone')} hint={t('mineDoneHint')} />;
  return (
    <ul className="lines todo">
      {rows.map((row) => (
        <li key={row.id}>
          <span className="todo-text">
            <Link to="/rectifications/$id" params={{ id: row.id }}>
              {row.problem}
            </Link>
            <span className="row">
              <DueTag daysLeft={row.daysLeft} state={row.state} />
              <RectificationStateTag state={row.state} />
              {decides ? <span className="quiet">{row.schoolName}</span> : null}
            </span>
          </span>
          <Link className="next no-print" to="/rectifications/$id" params={{ id: row.id }}>
            {t(nextAct(row.state, decides))}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function nextAct(state: Row['state'], decides: boolean) {
  if (decides) return state === 'REPORTED' ? 'actReview' : 'actLook';
  if (state === 'ISSUED') return 'actSign';
  return state === 'SIGNED' || state === 'RETURNED' ? 'actReport' : 'actLook';
}
