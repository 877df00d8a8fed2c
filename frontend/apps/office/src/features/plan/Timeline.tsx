import { formatMoment } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../ui/tags';
import { type Plan, planEditions } from './api';

/** Every step that was taken, and every edition that was approved. */
export function Timeline({ view }: { view: Plan }) {
  const { t, i18n } = useTranslation('plan');
  if (view.steps.length === 0) return null;
  return (
    <section className="card">
      <h2>{t('steps')}</h2>
      <ol className="rounds">
        {view.steps.map((step) => (
          <li key={step.number}>
            <h3 className="row">
              {t(`actions.${step.action}`)}
              {step.rules.map((rule) => (
                <Tag key={rule} tone="warn">
                  {t('setAside', { rule })}
                </Tag>
              ))}
            </h3>
            <p className="quiet">
              {step.by} · {formatMoment(step.at, i18n.language)}
            </p>
            {step.note ? <p className="long">{step.note}</p> : null}
            {step.reason ? (
              <blockquote className="verdict back">{t('reasonLine', { text: step.reason })}</blockquote>
            ) : null}
          </li>
        ))}
      </ol>
      {view.edition > 0 ? <Editions view={view} /> : null}
    </section>
  );
}

function Editions({ view }: { view: Plan }) {
  const { t, i18n } = useTranslation('plan');
  const { data } = useQuery(planEditions(view.id));
  return (
    <>
      <h2>{t('editions')}</h2>
      <ul className="lines">
        {data?.items.map((one) => (
          <li key={one.number}>
            <Link to="/plans/$id/paper" params={{ id: view.id }} search={{ edition: one.number }}>
              {t('editionNo', { n: one.number })}
            </Link>
            <span className="quiet">
              {one.approvedBy} · {formatMoment(one.approvedAt, i18n.language)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
