import type { Schemas } from '@shared/client';
import { useCan } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../ui/Facts';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { may } from '../../ui/permissions';
import { Tag } from '../../ui/tags';
import { schoolView } from './api';
import { CloseForm, SchoolForm } from './SchoolForm';
import { Duties, Findings, Inspections, Rectifications } from './SchoolHistory';

export function SchoolPage({ id }: { id: string }) {
  const query = useQuery(schoolView(id));
  return <Loaded query={query}>{(school) => <Filled school={school} />}</Loaded>;
}

function Filled({ school }: { school: Schemas['SchoolView'] }) {
  const { t } = useTranslation(['school', 'shared']);
  const can = useCan();
  const [editing, setEditing] = useState<'change' | 'close'>();
  const done = () => setEditing(undefined);
  return (
    <Page
      title={school.name}
      printable
      back={can(may.readInspectors) ? <Link to="/schools">{t('school:title')}</Link> : undefined}
      intro={
        <span className="row">
          <span className="number">{school.code}</span>
          <Tag tone={school.state === 'OPEN' ? 'done' : 'calm'}>
            {school.state === 'OPEN' ? t('school:open') : t('school:closed')}
          </Tag>
          {school.large ? <Tag tone="warn">{t('school:largeMark')}</Tag> : null}
        </span>
      }
      actions={
        <>
          {school.actions.includes('CLOSE') ? (
            <Button onClick={() => setEditing('close')}>{t('school:close')}</Button>
          ) : null}
          {school.actions.includes('CHANGE') ? (
            <Button type="primary" onClick={() => setEditing('change')}>
              {t('school:change')}
            </Button>
          ) : null}
        </>
      }
    >
      <section className="card">
        <h2>{t('school:data')}</h2>
        <Facts
          items={[
            [t('school:kind'), t(`shared:schoolKind.${school.kind}`)],
            [t('school:ownership'), t(`shared:ownership.${school.ownership}`)],
            [t('school:township'), school.township],
            [t('school:enrolment'), school.enrolment?.toLocaleString()],
            [t('school:address'), school.address],
            [t('school:phone'), school.phone],
          ]}
        />
      </section>
      <div className="split">
        <div className="stack">
          {can(may.readRectifications) ? <Rectifications schoolId={school.id} /> : null}
          <Findings schoolId={school.id} />
        </div>
        <div className="stack">
          {can(may.readDistricts) ? <Duties schoolId={school.id} /> : null}
          {can(may.readInspections) ? <Inspections schoolId={school.id} /> : null}
        </div>
      </div>
      {editing === 'change' ? <SchoolForm known={school} onClose={done} /> : null}
      {editing === 'close' ? <CloseForm known={school} onClose={done} /> : null}
    </Page>
  );
}
