import { formatDate } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AdviceList } from '../../ui/AdviceList';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { type Plan, planView } from './api';
import { ContentCard } from './ContentCard';
import { PlanSteps } from './PlanSteps';
import { ProgressTag, StateTag } from './StateTag';
import { TasksCard } from './TasksCard';
import { Timeline } from './Timeline';
import { VisitsCard } from './VisitsCard';

export function PlanPage({ id }: { id: string }) {
  return <Loaded query={useQuery(planView(id))}>{(view) => <Filled view={view} />}</Loaded>;
}

function Filled({ view }: { view: Plan }) {
  const { t } = useTranslation('plan');
  const mayChange = view.next.some(({ action }) => action === 'CHANGE');
  return (
    <Page
      title={view.title}
      printable
      back={<Link to="/plans">{t('title')}</Link>}
      intro={<Head view={view} />}
      actions={
        <Link to="/plans/$id/paper" params={{ id: view.id }}>
          {t('paper')}
        </Link>
      }
    >
      {view.provisional ? (
        <p className="problem" role="status">
          {t('provisional', { year: view.year })}
        </p>
      ) : null}
      <AdviceList advice={view.advices} />
      <VisitsCard view={view} mayChange={mayChange} />
      <TasksCard view={view} mayChange={mayChange} />
      <div className="split">
        <div className="stack">
          <ContentCard view={view} mayChange={mayChange} />
        </div>
        <div className="stack">
          <PlanSteps view={view} />
          <Timeline view={view} />
        </div>
      </div>
    </Page>
  );
}

function Head({ view }: { view: Plan }) {
  const { t, i18n } = useTranslation('plan');
  const day = (date: string) => formatDate(date, i18n.language);
  return (
    <span className="row">
      <StateTag state={view.state} />
      {view.progress ? <ProgressTag progress={view.progress} /> : null}
      <span>
        {t(`kinds.${view.kind}`)} · {view.ownerName}
      </span>
      {view.filingNumber ? <span>{view.filingNumber}</span> : null}
      {view.dueOn ? <span className="quiet">{t('decideBy', { day: day(view.dueOn) })}</span> : null}
    </span>
  );
}
