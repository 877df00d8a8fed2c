import { formatDate, formatMoment } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyBox } from '../../ui/EmptyBox';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { type Edition, type Plan, planEditions, planView } from './api';
import { parts } from './ContentCard';

interface Props {
  id: string;
  /** One that was approved earlier; the plan as it stands if absent. */
  edition?: number;
}

/** Form E7 on paper. */
export function PaperPage({ id, edition }: Props) {
  const { t } = useTranslation('plan');
  return (
    <Page
      title={t('paper')}
      printable
      back={
        <Link to="/plans/$id" params={{ id }}>
          {t('backToPlan')}
        </Link>
      }
    >
      <Loaded query={useQuery(planView(id))}>
        {(view) => (edition === undefined ? <Paper view={view} /> : <Earlier view={view} number={edition} />)}
      </Loaded>
    </Page>
  );
}

/** The plan of today never stands in for an edition: what is on screen can be printed. */
function Earlier({ view, number }: { view: Plan; number: number }) {
  const { t } = useTranslation('plan');
  return (
    <Loaded query={useQuery(planEditions(view.id))}>
      {({ items }) => {
        const chosen = items.find((one) => one.number === number);
        return chosen ? (
          <Paper view={{ ...view, ...chosen }} edition={chosen} />
        ) : (
          <EmptyBox kind="nothing" title={t('noEdition', { n: number })} />
        );
      }}
    </Loaded>
  );
}

function Paper({ view, edition }: { view: Plan; edition?: Edition }) {
  const { t } = useTranslation('plan');
  return (
    <section className="paper">
      <h2>{view.title}</h2>
      <p className="paper-head">
        <span>
          {t('paperOwner')}: {view.ownerName}
        </span>
        <span>
          {view.filingNumber ?? t('notFiled')}
          {edition ? ` · ${t('editionNo', { n: edition.number })}` : ''}
        </span>
      </p>
      <table>
        <tbody>
          {parts[view.kind].map((part) => (
            <tr key={part}>
              <th scope="row">{t(`parts.${part}`)}</th>
              <td>{view.content[part]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Tasks view={view} />
      {view.visits.length > 0 ? <Visits view={view} /> : null}
      {view.summary ? <p className="long">{view.summary}</p> : null}
      <Signatures view={view} />
    </section>
  );
}

function Tasks({ view }: { view: Plan }) {
  const { t } = useTranslation(['plan', 'shared']);
  return (
    <table>
      <caption>{t('plan:tasks', { n: view.content.tasks.length })}</caption>
      <thead>
        <tr>
          {(
            [
              'number',
              'month',
              'taskKind',
              'theme',
              'audience',
              'methods',
              'responsible',
              'frequency',
              'result',
            ] as const
          ).map((head) => (
            <th key={head} scope="col">
              {t(`plan:${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.content.tasks.map((task, index) => (
          <tr key={task.id}>
            <td>{index + 1}</td>
            <td>{task.month}</td>
            <td>{t(`plan:taskKinds.${task.kind}`)}</td>
            <td>{task.theme ?? task.name}</td>
            <td>{task.objects ?? t(`plan:audiences.${task.audience}`)}</td>
            <td>{task.methods.map((method) => t(`shared:method.${method}`)).join('、')}</td>
            <td>{[task.responsible, task.assisting].filter(Boolean).join(' / ')}</td>
            <td>{task.frequency || ''}</td>
            <td>{task.result}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Visits({ view }: { view: Plan }) {
  const { t, i18n } = useTranslation('plan');
  const schools = new Map(view.schools.map((school) => [school.schoolId, school.name]));
  const names = new Map(view.inspectors.map((one) => [one.inspectorId, one.name]));
  return (
    <table>
      <caption>{t('visitsOf', { n: view.visits.length })}</caption>
      <thead>
        <tr>
          {(['day', 'half', 'school', 'inspectors', 'matters', 'ownTasks'] as const).map((head) => (
            <th key={head} scope="col">
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.visits.map((visit) => (
          <tr key={visit.id}>
            <td>{formatDate(visit.plannedOn, i18n.language)}</td>
            <td>{t(`halves.${visit.half}`)}</td>
            <td>{schools.get(visit.schoolId)}</td>
            <td>{visit.inspectorIds.map((one) => names.get(one)).join('、')}</td>
            <td>{visit.matters.join('、')}</td>
            <td>{visit.note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Who wrote, examined and approved, as the form asks; the last of each. */
function Signatures({ view }: { view: Plan }) {
  const { t, i18n } = useTranslation('plan');
  return (
    <div className="paper-sign">
      {(['SUBMIT', 'EXAMINE', 'APPROVE'] as const).map((action) => {
        const step = view.steps.filter((one) => one.action === action).at(-1);
        return (
          <span key={action}>
            {t(`signs.${action}`)}: {step ? `${step.by} ${formatMoment(step.at, i18n.language)}` : '________'}
            {step?.note ? <div>{step.note}</div> : null}
          </span>
        );
      })}
    </div>
  );
}
