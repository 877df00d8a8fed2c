import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyBox } from '../../ui/EmptyBox';
import { Loaded } from '../../ui/Loaded';
import { type DutyView, type SchoolView, schoolCoverage, states } from './api';
import { StateWord } from './Heat';

/** What a school is still owed this year, and why; what is done or far off waits behind a click. */
export function SchoolCoverage({ schoolId }: { schoolId: string }) {
  const { t } = useTranslation('coverage');
  const query = useQuery(schoolCoverage(schoolId));
  return (
    <section className="card">
      <h2>
        {t('title')}
        <Link to="/coverage">{t('all')}</Link>
      </h2>
      <Loaded query={query} lines={3}>
        {(view) => <Filled view={view} />}
      </Loaded>
    </section>
  );
}

const pressing = ({ state }: DutyView) => states.indexOf(state);
const lacks = ({ state }: DutyView) => state === 'URGENT' || state === 'OPEN' || state === 'MISSED';

function Filled({ view }: { view: SchoolView }) {
  const { t } = useTranslation('coverage');
  const sorted = [...view.duties].sort((one, other) => pressing(one) - pressing(other));
  const lacking = sorted.filter(lacks);
  const rest = sorted.filter((duty) => !lacks(duty));
  return (
    <>
      {lacking.length > 0 ? (
        <Duties duties={lacking} />
      ) : (
        <EmptyBox kind="done" title={t('schoolDone', { year: view.year })} />
      )}
      {view.mattersLeft.length > 0 ? (
        <p>{t('schoolMatters', { numbers: view.mattersLeft.join('、') })}</p>
      ) : null}
      {rest.length > 0 ? (
        <details>
          <summary>{t('schoolRest', { n: rest.length })}</summary>
          <Duties duties={rest} />
        </details>
      ) : null}
    </>
  );
}

function Duties({ duties }: { duties: DutyView[] }) {
  return (
    <ul className="lines">
      {duties.map((duty) => (
        <li key={`${duty.duty}${duty.from}`}>
          <StateWord state={duty.state} />
          <span>{duty.words}</span>
        </li>
      ))}
    </ul>
  );
}
