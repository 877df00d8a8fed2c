import { formatDate } from '@shared/format';
import { useCan } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../ui/Loaded';
import { may } from '../../ui/permissions';
import { type Standing, schoolComprehensive } from './api';
import { History } from './History';
import { StateTag, TermTag } from './StateTags';

/** Both duties towards one school in a sentence each; what was recorded opens beside it. */
export function SchoolComprehensive({ schoolId }: { schoolId: string }) {
  const { t } = useTranslation('comprehensive');
  const can = useCan();
  const [open, setOpen] = useState(false);
  const query = useQuery(schoolComprehensive(schoolId));
  return (
    <section className="card">
      <h2>
        {t('title')}
        {can(may.readCoverage) ? <Link to="/coverage/comprehensive">{t('all')}</Link> : null}
      </h2>
      <Loaded query={query} lines={2}>
        {({ standing }) => (
          <>
            <Duties standing={standing} />
            <Button size="small" className="no-print" onClick={() => setOpen(true)}>
              {t('history')}
            </Button>
            {open ? (
              <History school={{ id: schoolId, name: standing.schoolName }} onClose={() => setOpen(false)} />
            ) : null}
          </>
        )}
      </Loaded>
    </section>
  );
}

function Duties({ standing: { cycle, term } }: { standing: Standing }) {
  const { t, i18n } = useTranslation('comprehensive');
  const day = (value?: string) => (value ? formatDate(value, i18n.language) : '');
  return (
    <ul className="lines">
      <li>
        <StateTag state={cycle.state} />
        <span>{t(`cycleWords.${cycle.state}`, { last: day(cycle.lastOn), due: day(cycle.dueOn) })}</span>
      </li>
      {term ? (
        <li>
          <TermTag state={term.state} />
          <span>
            {t(`termWords.${term.state}`, {
              name: term.principal,
              until: day(term.until),
              held: day(term.heldOn),
            })}
          </span>
        </li>
      ) : (
        <li className="quiet">{t('noPrincipal')}</li>
      )}
    </ul>
  );
}
