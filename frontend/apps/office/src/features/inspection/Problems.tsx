import { photosOf } from '@shared/photos';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyBox } from '../../ui/EmptyBox';
import { Files } from '../../ui/Files';
import { GradeTag, Tag } from '../../ui/tags';
import { type Inspection, inspectionFindings } from './api';

export function Problems({ record }: { record: Inspection }) {
  const { t } = useTranslation('inspection');
  const findings = useQuery({ ...inspectionFindings(record.id), enabled: record.state !== 'DRAFT' });
  return (
    <section className="card">
      <h2>{t('problemList')}</h2>
      {record.problems.length === 0 ? (
        <EmptyBox kind="done" title={t('noProblems')} />
      ) : (
        <ol className="lines">
          {record.problems.map((problem) => {
            const rectification = findings.data?.get(problem.id)?.rectificationId;
            return (
              <li key={problem.id}>
                <span>{problem.description}</span>
                {problem.advice ? (
                  <span className="quiet">
                    {t('advice')}: {problem.advice}
                  </span>
                ) : null}
                <Files files={photosOf(record, problem.id)} named={(name) => t('photo', { name })} />
                <span className="row">
                  <GradeTag grade={problem.grade} />
                  <Tag>{t('item', { n: problem.item })}</Tag>
                  {problem.settledOnSpot ? <Tag tone="done">{t('settledOnSpot')}</Tag> : null}
                  {problem.days ? <span className="quiet">{t('days', { n: problem.days })}</span> : null}
                  {rectification ? (
                    <Link className="no-print" to="/rectifications/$id" params={{ id: rectification }}>
                      {t('toFinding')}
                    </Link>
                  ) : null}
                </span>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
