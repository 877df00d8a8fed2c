import type { Schemas } from '@shared/client';
import { formatDate } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AdviceList } from '../../ui/AdviceList';
import { type Column, DataTable } from '../../ui/DataTable';
import { EmptyBox } from '../../ui/EmptyBox';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Tag } from '../../ui/tags';
import { districtView } from './api';
import { MembersForm, RenameForm, SchoolsForm } from './DistrictForms';

type View = Schemas['DistrictView'];

export function DistrictPage({ id }: { id: string }) {
  const query = useQuery(districtView(id));
  return <Loaded query={query}>{(view) => <Filled view={view} />}</Loaded>;
}

function Filled({ view }: { view: View }) {
  const { t } = useTranslation('district');
  const [editing, setEditing] = useState<'name' | 'members' | 'schools'>();
  const changes = view.actions.includes('CHANGE');
  const close = () => setEditing(undefined);
  const button = (what: typeof editing, label: string) =>
    changes ? (
      <Button className="no-print" onClick={() => setEditing(what)}>
        {label}
      </Button>
    ) : null;
  return (
    <Page
      title={view.name}
      printable
      back={<Link to="/districts">{t('title')}</Link>}
      actions={
        <>
          {button('name', t('rename'))}
          {changes ? (
            <Link to="/board" search={{ districtId: view.id }}>
              <Button type="primary" tabIndex={-1}>
                {t('board')}
              </Button>
            </Link>
          ) : null}
        </>
      }
    >
      <AdviceList advice={view.advice} />
      <section className="card">
        <h2>
          {t('inspectors')} {view.members.length}
          {button('members', t('editMembers'))}
        </h2>
        {view.members.length === 0 ? (
          <EmptyBox kind="nothing" title={t('noMembers')} />
        ) : (
          <ul className="chips">
            {view.members.map((member) => (
              <li key={member.inspectorId} className="row">
                {member.name} {member.leader ? <Tag tone="act">{t('leader')}</Tag> : null}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="card">
        <h2>
          {t('schools')} {view.schools.length}
          {button('schools', t('editSchools'))}
        </h2>
        <DataTable
          caption={t('schools')}
          query={{ data: { items: view.schools }, error: null, refetch: () => undefined }}
          columns={useColumns()}
          rowKey={(row) => row.schoolId}
          empty={{ title: t('noSchools') }}
        />
      </section>
      {editing === 'name' ? <RenameForm view={view} onClose={close} /> : null}
      {editing === 'members' ? <MembersForm view={view} onClose={close} /> : null}
      {editing === 'schools' ? <SchoolsForm view={view} onClose={close} /> : null}
    </Page>
  );
}

function useColumns(): Column<Schemas['DistrictSchool']>[] {
  const { t, i18n } = useTranslation(['district', 'shared']);
  return [
    {
      key: 'name',
      title: t('district:schools'),
      wide: true,
      render: (row) => (
        <Link to="/schools/$id" params={{ id: row.schoolId }}>
          {row.name}
        </Link>
      ),
    },
    { key: 'kind', title: t('district:kind'), render: (row) => t(`shared:schoolKind.${row.kind}`) },
    {
      key: 'since',
      tight: true,
      title: t('district:since'),
      render: (row) => formatDate(row.since, i18n.language),
    },
  ];
}
