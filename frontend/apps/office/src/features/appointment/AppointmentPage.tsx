import { formatDate } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Tag } from '../../ui/tags';
import { AppointmentSteps } from './AppointmentSteps';
import { type Appointment, appointmentView } from './api';
import { CandidateCard, DecisionCard, ObjectionsCard, PublicityCard } from './Cards';
import { StateTag } from './StateTag';
import { Timeline } from './Timeline';

export function AppointmentPage({ id }: { id: string }) {
  const query = useQuery(appointmentView(id));
  return <Loaded query={query}>{(view) => <Filled view={view} />}</Loaded>;
}

function Filled({ view }: { view: Appointment }) {
  const { t, i18n } = useTranslation(['appointment', 'shared']);
  return (
    <Page
      title={view.name ?? t('appointment:nobodyYet')}
      printable
      back={<Link to="/appointments">{t('appointment:title')}</Link>}
      intro={
        <span className="row">
          <StateTag state={view.state} />
          <span>{t(`shared:inspectorKind.${view.kind}`)}</span>
          {view.termUntil ? (
            <span className="quiet">
              {t('appointment:termLine', {
                n: view.termNumber,
                day: formatDate(view.termUntil, i18n.language),
              })}
            </span>
          ) : null}
          {view.filing ? (
            <Tag tone={view.filing.overdue ? 'bad' : 'warn'}>
              {t(view.filing.overdue ? 'appointment:filingOverdue' : 'appointment:fileBy', {
                day: formatDate(view.filing.dueOn, i18n.language),
              })}
            </Tag>
          ) : null}
        </span>
      }
      actions={<Papers view={view} />}
    >
      <div className="split">
        <div className="stack">
          {view.next.length > 0 ? <AppointmentSteps view={view} /> : null}
          <Timeline view={view} />
        </div>
        <div className="stack">
          <CandidateCard view={view} />
          <PublicityCard view={view} />
          <ObjectionsCard view={view} />
          <DecisionCard view={view} />
        </div>
      </div>
    </Page>
  );
}

function Papers({ view }: { view: Appointment }) {
  const { t } = useTranslation('appointment');
  return (
    <>
      {view.publicity ? (
        <Link to="/appointments/publicity" search={{ day: view.publicity.startOn }}>
          {t('publicityPaper')}
        </Link>
      ) : null}
      {view.letter ? (
        <Link to="/appointments/$id/letter" params={{ id: view.id }}>
          {t('letterPaper')}
        </Link>
      ) : null}
      {view.inspectorId ? (
        <Link to="/inspectors/$id" params={{ id: view.inspectorId }}>
          {t('toFile')}
        </Link>
      ) : null}
    </>
  );
}
