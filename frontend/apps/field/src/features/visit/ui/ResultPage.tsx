import type { Schemas } from '@shared/client';
import { formatDate } from '@shared/format';
import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { findingsOf, type InspectionView, inspectionQuery, isOpen } from '../../../data/inspections';
import { rectificationQuery } from '../../../data/rectifications';
import { AppBar } from '../../../kit/AppBar';
import { Card } from '../../../kit/Card';
import { GradeMark } from '../../../kit/marks';
import { Row } from '../../../kit/Row';
import { Loaded } from '../../../kit/states';
import { currentLanguage, useWords } from '../../../words';
import { useOutbox } from '../model/useOutbox';
import { Waiting } from './Waiting';

/** What came of the visit, and what happens next without the inspector doing anything. */
export function ResultPage({ id }: { id: string }) {
  const items = useOutbox()?.filter((item) => item.visitId === id);
  if (!items) return null;
  return items.some((item) => item.kind === 'submission') ? (
    <Waiting id={id} items={items} />
  ) : (
    <Arrived id={id} />
  );
}

function Arrived({ id }: { id: string }) {
  const { t } = useWords('visit');
  const inspection = useQuery(inspectionQuery(id));
  return (
    <main className="page barred">
      <AppBar title={t('resultTitle')} back="/" />
      <Loaded query={inspection}>
        {(view) => (isOpen(view) ? <NotYet id={id} /> : <Result view={view} />)}
      </Loaded>
      <div className="bottom-bar">
        <div className="buttons">
          <Link to="/inspections/$id" params={{ id }} className="big plain">
            {t('toRecord')}
          </Link>
          <Link to="/" className="big primary">
            {t('toToday')}
          </Link>
        </div>
      </div>
    </main>
  );
}

/** Opened by its address, or left before it went out: nothing says that it is submitted. */
function NotYet({ id }: { id: string }) {
  const { t } = useWords('visit');
  return (
    <div className="notice" role="status">
      <p>{t('resultOpen')}</p>
      <Link to="/visits/$id/check" params={{ id }} className="big primary">
        {t('check')}
      </Link>
    </div>
  );
}

function Result({ view }: { view: InspectionView }) {
  const { t } = useWords('visit');
  const findings = useQuery({ ...findingsOf(view.id), enabled: view.problems.length > 0 });
  return (
    <>
      <div className="notice good" role="status">
        <strong>✓ {t('resultDone')}</strong>
        <p>
          {view.schoolName} · {formatDate(view.visitedOn, currentLanguage())}
        </p>
      </div>
      {view.advices.length > 0 ? (
        <div className="notice">
          {view.advices.map((one) => (
            <p key={one.code}>{one.words}</p>
          ))}
        </div>
      ) : null}
      {view.problems.length === 0 ? (
        <Card>
          <p>{t('resultNone')}</p>
          <p>{t('nextNone')}</p>
        </Card>
      ) : (
        <Loaded query={findings}>{({ items }) => <Findings rows={items} />}</Loaded>
      )}
    </>
  );
}

type FindingRow = Schemas['FindingRow'];

function Findings({ rows }: { rows: FindingRow[] }) {
  const { t } = useWords('visit');
  const ids = rows.flatMap((row) => row.rectificationId ?? []);
  const orders = useQueries({ queries: ids.map((id) => rectificationQuery(id)) });
  const dueOf = new Map(orders.map(({ data }) => [data?.id, data?.due.dueOn]));
  return (
    <>
      <Card title={t('resultFindings', { n: rows.length, m: ids.length })}>
        <ul className="rows">
          {rows.map((row) => (
            <li key={row.id}>
              <Finding row={row} dueOn={dueOf.get(row.rectificationId)} />
            </li>
          ))}
        </ul>
      </Card>
      {ids.length > 0 ? (
        <Card title={t('nextTitle')}>
          <ol className="steps">
            <li>{t('next.notice')}</li>
            <li>{t('next.report')}</li>
            <li>{t('next.review')}</li>
          </ol>
        </Card>
      ) : null}
    </>
  );
}

function Finding({ row, dueOn }: { row: FindingRow; dueOn: string | undefined }) {
  const { t } = useWords('visit');
  const sub = (
    <>
      <GradeMark grade={row.grade} />
      {row.rectificationId ? null : <span>{t('settled')}</span>}
      {dueOn ? <span>{t('dueOn', { date: formatDate(dueOn, currentLanguage()) })}</span> : null}
    </>
  );
  const title = <span className="clamp">{row.description}</span>;
  if (!row.rectificationId) {
    return (
      <div className="row">
        <span className="row-text">
          <span className="row-title">{title}</span>
          <span className="row-sub">{sub}</span>
        </span>
      </div>
    );
  }
  return (
    <Link to="/rectifications/$id" params={{ id: row.rectificationId }} className="row">
      <Row title={title} sub={sub} />
    </Link>
  );
}
