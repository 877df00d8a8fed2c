import { formatDate, formatNames } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AdviceList } from '../../ui/AdviceList';
import { EmptyBox } from '../../ui/EmptyBox';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { type InspectionRow, inspectionView, reviewQueue, taken } from './api';
import { Head, Said } from './InspectionPage';
import { Steps, useStep } from './Steps';
import { neighbour, reviewable } from './model';
import { useKeys } from './useKeys';

/** What waits on the left, the record beside it; the next one comes when one is decided about. */
export function ReviewPage() {
  const { t } = useTranslation('inspection');
  const query = useQuery(reviewQueue);
  return (
    <Page title={t('review')} intro={t('reviewIntro')} back={<Link to="/inspections">{t('title')}</Link>}>
      <Loaded query={query}>
        {({ items, nextCursor }) => <Desk rows={reviewable(items)} more={nextCursor !== undefined} />}
      </Loaded>
    </Page>
  );
}

function Desk({ rows, more }: { rows: InspectionRow[]; more: boolean }) {
  const { t } = useTranslation('inspection');
  const [chosen, setChosen] = useState<string>();
  const [keys, setKeys] = useState(true);
  const current = rows.find(({ id }) => id === chosen) ?? rows[0];
  if (!current) return <EmptyBox kind="done" title={t('reviewDone')} />;
  const go = (by: 1 | -1) => setChosen(neighbour(rows, current.id, by));
  return (
    <div className="review">
      <nav className="card review-queue" aria-label={t('review')}>
        <p className="quiet">
          {t('waiting', { n: rows.length })}
          {more ? '+' : ''}
        </p>
        <ul className="lines">
          {rows.map((row) => (
            <li key={row.id}>
              <QueueRow row={row} current={row.id === current.id} onChoose={() => setChosen(row.id)} />
            </li>
          ))}
        </ul>
        <Checkbox checked={keys} onChange={(event) => setKeys(event.target.checked)}>
          {t('keys')}
        </Checkbox>
      </nav>
      <Reviewed
        key={current.id}
        id={current.id}
        keys={keys}
        onGo={go}
        onDecided={() => setChosen(neighbour(rows, current.id, 1))}
      />
    </div>
  );
}

interface RowProps {
  row: InspectionRow;
  current: boolean;
  onChoose: () => void;
}

function QueueRow({ row, current, onChoose }: RowProps) {
  const { t, i18n } = useTranslation('inspection');
  return (
    <button type="button" className="review-row" aria-current={current ? 'true' : undefined} onClick={onChoose}>
      <b>{row.schoolName}</b>
      <span>
        {formatDate(row.visitedOn, i18n.language)} · {formatNames(row.inspectorNames, i18n.language)}
      </span>
      <span className="quiet">
        {row.occasion === 'REGULAR' ? null : `${t(`occasions.${row.occasion}`)} · `}
        {row.dueOn ? t('reviewBy', { day: formatDate(row.dueOn, i18n.language) }) : null}
      </span>
    </button>
  );
}

interface ReviewedProps {
  id: string;
  keys: boolean;
  onGo: (by: 1 | -1) => void;
  onDecided: () => void;
}

function Reviewed({ id, keys, onGo, onDecided }: ReviewedProps) {
  const query = useQuery(inspectionView(id));
  const step = useStep();
  const offered = taken(query.data?.actions ?? []);
  useKeys(keys && step.taking === undefined, {
    j: () => onGo(1),
    k: () => onGo(-1),
    '1': () => offered.includes('ACCEPT') && step.onTake('ACCEPT'),
    '2': () => offered.includes('SEND_BACK') && step.onTake('SEND_BACK'),
  });
  const decided = () => {
    if (step.taking === 'ACCEPT' || step.taking === 'SEND_BACK') onDecided();
  };
  return (
    <div className="stack">
      <Loaded query={query}>
        {(record) => (
          <>
            <div className="row review-bar">
              <Head record={record} />
              <span className="row">
                <Steps record={record} {...step} onTaken={decided} />
              </span>
            </div>
            <AdviceList advice={record.advices} />
            <Said record={record} />
          </>
        )}
      </Loaded>
    </div>
  );
}
