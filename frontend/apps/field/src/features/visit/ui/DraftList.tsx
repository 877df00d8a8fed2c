import { formatDate } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { serverDraftsQuery } from '../../../data/inspections';
import { Card } from '../../../kit/Card';
import { Row } from '../../../kit/Row';
import { currentLanguage, useWords } from '../../../words';
import { mergeDrafts } from '../model/listing';
import { saveAll, useDrafts } from '../model/sessions';
import { useOutbox } from '../model/useOutbox';

/** Everything begun and not submitted, on this phone or on another one. */
export default function DraftList({ schoolId }: { schoolId?: string }) {
  const { t } = useWords('field');
  const local = useDrafts();
  const server = useQuery(serverDraftsQuery);
  useEffect(() => saveAll(local.data ?? []), [local.data]);
  const queued = new Set(useOutbox()?.map((item) => item.id));
  const rows = mergeDrafts(local.data ?? [], server.data?.items ?? [], queued).filter(
    (row) => !schoolId || row.schoolId === schoolId,
  );
  if (rows.length === 0) return null;
  return (
    <Card title={t('today.drafts')} aside={<span className="count">{rows.length}</span>}>
      <ul className="rows">
        {rows.map((row) => (
          <li key={row.id}>
            <Link to="/visits/$id" params={{ id: row.id }} className="row">
              <Row
                title={row.schoolName}
                sub={
                  <>
                    <span>{formatDate(row.visitedOn, currentLanguage())}</span>
                    <span className={row.where === 'draftLocal' ? 'mark due-near' : 'mark'}>
                      {t(`today.${row.where}`)}
                    </span>
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
