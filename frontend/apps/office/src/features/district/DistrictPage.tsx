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
import { DateFilter, Filters } from '../../ui/Filters';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Tag } from '../../ui/tags';
import { districtView } from './api';
import { DissolveForm, MembersForm, RenameForm, SchoolsForm } from './DistrictForms';
import { Versions } from './Versions';

type View = Schemas['DistrictView'];

interface Props {
  id: string;
  day: string | undefined;
  onDay: (day: string | undefined) => void;
}

export function DistrictPage({ id, day, onDay }: Props) {
  const query = useQuery(districtView(id, day));
  return <Loaded query={query}>{(view) => <Filled view={view} day={day} onDay={onDay} />}</Loaded>;
}

function Filled({ view, day, onDay }: Omit<Props, 'id'> & { view: View }) {
  const { t, i18n } = useTranslation('district');
  const [editing, setEditing] = useState<'name' | 'members' | 'schools' | 'end'>();
  // What was on another day is looked at, not changed.
  const changes = !day && view.actions.includes('CHANGE');
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
      intro={
        <span className="row">
          <Tag>{t(`levels.${view.level}`)}</Tag>
          <span>
            {t(view.validUntil ? 'stood' : 'stands', {
              from: formatDate(view.validFrom, i18n.language),
              until: formatDate(view.validUntil, i18n.language),
            })}
          </span>
        </span>
      }
      printable
      back={<Link to="/districts">{t('title')}</Link>}
      actions={
        <>
          {button('name', t('rename'))}
          {view.actions.includes('DISSOLVE') ? button('end', t('dissolve')) : null}
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
      <Filters>
        <DateFilter label={t('onDay')} value={day} onChange={onDay} />
        {day ? <Button onClick={() => onDay(undefined)}>{t('toToday')}</Button> : null}
      </Filters>
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
                {member.name}{' '}
                {member.post === 'MEMBER' ? null : <Tag tone="act">{t(`posts.${member.post}`)}</Tag>}
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
      <Versions id={view.id} day={day} onDay={onDay} />
      {editing === 'end' ? <DissolveForm view={view} onClose={close} /> : null}
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
