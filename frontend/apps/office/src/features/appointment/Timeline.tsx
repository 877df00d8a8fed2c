import type { Schemas } from '@shared/client';
import { formatDate, formatMoment } from '@shared/format';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../ui/tags';
import type { Action, Appointment } from './api';

const way: Action[] = [
  'RECOMMEND',
  'EXAMINE',
  'PROPOSE',
  'PUBLICISE',
  'APPROVE',
  'APPOINT',
  'FILE',
  'ANNOUNCE',
  'INDUCT',
  'ACTIVATE',
];

/** Every step that was taken, in its order, and the rest of the way ahead. */
export function Timeline({ view }: { view: Appointment }) {
  const { t, i18n } = useTranslation('appointment');
  return (
    <section className="card">
      <h2>{t('steps')}</h2>
      <ol className="rounds">
        <li>
          <h3>{t('opened')}</h3>
          <p className="quiet">{formatDate(view.openedOn, i18n.language)}</p>
          <p className="long">{view.need}</p>
        </li>
        {view.steps.map((step) => (
          <Done key={step.number} step={step} />
        ))}
        {remaining(view).map((action) => (
          <li key={action} className="ahead">
            <h3 className="row">
              {t(`actions.${action}`)} <Tag tone="calm">{t('ahead')}</Tag>
            </h3>
          </li>
        ))}
      </ol>
    </section>
  );
}

function remaining(view: Appointment): Action[] {
  if (view.next.length === 0 || view.state === 'IN_OFFICE' || view.state === 'SUSPENDED') return [];
  const taken = new Set(view.steps.map((step) => step.action));
  return way.filter((action) => !taken.has(action));
}

function Done({ step }: { step: Schemas['AppointmentStep'] }) {
  const { t, i18n } = useTranslation(['appointment', 'ui']);
  return (
    <li>
      <h3 className="row">
        {t(`appointment:actions.${step.action}`)}
        {step.rules.map((rule) => (
          <Tag key={rule} tone="warn">
            {t('appointment:setAside', { rule })}
          </Tag>
        ))}
      </h3>
      <p className="quiet">
        {formatDate(step.on, i18n.language)}
        {step.by
          ? ` · ${t('appointment:recordedBy', { who: step.by, at: formatMoment(step.at, i18n.language) })}`
          : ` · ${t('appointment:byCalendar')}`}
      </p>
      {step.note ? <p className="long">{step.note}</p> : null}
      {step.reason ? (
        <blockquote className="verdict back">{t('appointment:reasonLine', { text: step.reason })}</blockquote>
      ) : null}
    </li>
  );
}
