import type { Schemas } from '@shared/client';
import { formatDate } from '@shared/format';
import { useCan } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../ui/Facts';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { may } from '../../ui/permissions';
import { Tag } from '../../ui/tags';
import { schoolView } from './api';
import { SchoolForm } from './SchoolForm';
import { Districts, Duties, Findings, Inspections, Rectifications } from './SchoolHistory';
import { SchoolRecord } from './SchoolRecord';
import { CloseForm, MergeForm, RenameForm } from './SchoolSteps';

/** What the school is owed, from the features that know it. */
interface Owed {
  coverage: ReactNode;
  comprehensive: ReactNode;
}

export function SchoolPage({ id, ...owed }: Owed & { id: string }) {
  const query = useQuery(schoolView(id));
  return <Loaded query={query}>{(school) => <Filled school={school} {...owed} />}</Loaded>;
}

function Filled({ school, coverage, comprehensive }: Owed & { school: Schemas['SchoolView'] }) {
  const { t, i18n } = useTranslation(['school', 'shared']);
  const can = useCan();
  const [editing, setEditing] = useState<'change' | 'rename' | 'merge' | 'close'>();
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
          {school.actions.includes('RENAME') ? (
            <Button onClick={() => setEditing('rename')}>{t('school:rename')}</Button>
          ) : null}
          {school.actions.includes('MERGE') ? (
            <Button onClick={() => setEditing('merge')}>{t('school:merge')}</Button>
          ) : null}
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
            [t('school:superior'), school.superior],
            [t('school:runMode'), school.runMode],
            [
              t('school:locationType'),
              school.locationType ? t(`school:location.${school.locationType}`) : undefined,
            ],
            [t('school:grade'), school.grade],
            [t('school:openedOn'), school.openedOn ? formatDate(school.openedOn, i18n.language) : undefined],
            [t('school:address'), school.address],
            [t('school:phone'), school.phone],
            [t('school:homepage'), school.homepage && <Homepage address={school.homepage} key="homepage" />],
            [
              t('school:position'),
              school.longitude && school.latitude ? `${school.longitude}, ${school.latitude}` : undefined,
            ],
            [t('school:introduction'), school.introduction],
          ]}
        />
      </section>
      <div className="split">
        <div className="stack">
          <SchoolRecord school={school} />
          {can(may.readRectifications) ? <Rectifications schoolId={school.id} /> : null}
          <Findings schoolId={school.id} />
        </div>
        <div className="stack">
          {can(may.readCoverage) && school.state === 'OPEN' ? coverage : null}
          {can(may.readComprehensive) && school.state === 'OPEN' ? comprehensive : null}
          {can(may.readDistricts) ? <Duties schoolId={school.id} /> : null}
          {can(may.readDistricts) ? <Districts schoolId={school.id} /> : null}
          {can(may.readInspections) ? <Inspections schoolId={school.id} /> : null}
        </div>
      </div>
      {editing === 'change' ? <SchoolForm known={school} onClose={done} /> : null}
      {editing === 'rename' ? <RenameForm known={school} onClose={done} /> : null}
      {editing === 'merge' ? <MergeForm known={school} onClose={done} /> : null}
      {editing === 'close' ? <CloseForm known={school} onClose={done} /> : null}
    </Page>
  );
}

function Homepage({ address }: { address: string }) {
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {address}
    </a>
  );
}
