import { formatMoment } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../ui/tags';
import { type Inspection, inspectionEditions } from './api';

/** Every step that was taken, and everything that was submitted. */
export function Timeline({ record }: { record: Inspection }) {
  const { t, i18n } = useTranslation('inspection');
  if (record.steps.length === 0) return null;
  return (
    <section className="card no-print">
      <h2>{t('steps')}</h2>
      <ol className="rounds">
        {record.steps.map((step) => (
          <li key={step.number}>
            <h3 className="row">
              {t(`actions.${step.action}`)}
              {step.flaw ? <Tag tone="warn">{t(`flaws.${step.flaw}`)}</Tag> : null}
            </h3>
            <p className="quiet">
              {step.by} · {formatMoment(step.at, i18n.language)}
            </p>
            {step.note ? <p className="long">{step.note}</p> : null}
          </li>
        ))}
      </ol>
      <Editions id={record.id} />
    </section>
  );
}

function Editions({ id }: { id: string }) {
  const { t, i18n } = useTranslation('inspection');
  const { data = [] } = useQuery(inspectionEditions(id));
  return (
    <>
      <h2>{t('editions')}</h2>
      <ul className="lines">
        {data.map((one) => (
          <li key={one.number}>
            <Link to="/inspections/$id" params={{ id }} search={{ edition: one.number }}>
              {t('editionNo', { n: one.number })}
            </Link>
            <span className="quiet">
              {one.submittedBy} · {formatMoment(one.submittedAt, i18n.language)}
            </span>
          </li>
        ))}
      </ul>
      {data.length > 1 ? (
        <Link to="/inspections/$id/compare" params={{ id }}>
          {t('compare')}
        </Link>
      ) : null}
    </>
  );
}
