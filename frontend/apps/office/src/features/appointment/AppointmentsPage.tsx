import type { Schemas } from '@shared/client';
import { formatDate } from '@shared/format';
import { useCan } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../ui/DataTable';
import { ChoiceFilter, TextFilter } from '../../ui/Filters';
import { ListPage } from '../../ui/ListPage';
import type { Listing } from '../../ui/listing';
import { inspectorKinds } from '../../ui/options';
import { may } from '../../ui/permissions';
import { type AppointmentSearch, appointmentList, states } from './api';
import { OpenForm, TakeOverForm } from './OpenForms';
import { StateTag } from './StateTag';

type Row = Schemas['AppointmentRow'];

export function AppointmentsPage({ search, onSearch }: Listing<AppointmentSearch>) {
  const { t } = useTranslation(['appointment', 'shared']);
  const can = useCan();
  const [opening, setOpening] = useState<'need' | 'takeOver'>();
  const query = useQuery(appointmentList(search));
  const done = () => setOpening(undefined);
  const open = can(may.writeAppointments) ? (
    <>
      <Button onClick={() => setOpening('takeOver')}>{t('appointment:takeOver')}</Button>
      <Button type="primary" onClick={() => setOpening('need')}>
        {t('appointment:open')}
      </Button>
    </>
  ) : null;
  return (
    <ListPage
      title={t('appointment:title')}
      intro={t('appointment:intro')}
      actions={open}
      search={search}
      onSearch={onSearch}
      query={query}
      columns={useColumns()}
      empty={{ title: t('appointment:emptyTitle'), hint: t('appointment:emptyHint'), action: open }}
      filters={
        <>
          <TextFilter label={t('appointment:q')} value={search.q} onChange={(q) => onSearch({ q })} />
          <ChoiceFilter
            label={t('appointment:state')}
            value={search.state}
            options={states.map((value) => ({ value, label: t(`appointment:states.${value}`) }))}
            onChange={(state) => onSearch({ state })}
          />
          <ChoiceFilter
            label={t('appointment:progress')}
            value={search.underWay === undefined ? undefined : search.underWay ? 'underWay' : 'settled'}
            options={[
              { value: 'underWay', label: t('appointment:underWay') },
              { value: 'settled', label: t('appointment:settled') },
            ]}
            onChange={(value) => onSearch({ underWay: value && value === 'underWay' })}
          />
          <ChoiceFilter
            label={t('appointment:kind')}
            value={search.kind}
            options={inspectorKinds.map((value) => ({ value, label: t(`shared:inspectorKind.${value}`) }))}
            onChange={(kind) => onSearch({ kind })}
          />
        </>
      }
    >
      {opening === 'need' ? <OpenForm onClose={done} /> : null}
      {opening === 'takeOver' ? <TakeOverForm onClose={done} /> : null}
    </ListPage>
  );
}

function useColumns(): Column<Row>[] {
  const { t, i18n } = useTranslation(['appointment', 'shared']);
  const day = (date?: string) => formatDate(date, i18n.language);
  return [
    {
      key: 'name',
      tight: true,
      title: t('appointment:name'),
      render: (row) => (
        <Link to="/appointments/$id" params={{ id: row.id }}>
          {row.name ?? t('appointment:nobodyYet')}
        </Link>
      ),
    },
    { key: 'state', title: t('appointment:state'), render: (row) => <StateTag state={row.state} /> },
    {
      key: 'kind',
      title: t('appointment:kind'),
      render: (row) => t(`shared:inspectorKind.${row.kind}`),
    },
    { key: 'need', title: t('appointment:need'), wide: true, render: (row) => row.need },
    {
      key: 'publicity',
      title: t('appointment:publicity'),
      render: (row) =>
        row.publicisedOn ? (
          <Link to="/appointments/publicity" search={{ day: row.publicisedOn }}>
            {t('appointment:until', { day: day(row.publicityUntil) })}
          </Link>
        ) : null,
    },
    {
      key: 'term',
      title: t('appointment:term'),
      render: (row) =>
        row.termUntil ? t('appointment:termLine', { n: row.termNumber, day: day(row.termUntil) }) : undefined,
    },
    { key: 'openedOn', tight: true, title: t('appointment:openedOn'), render: (row) => day(row.openedOn) },
  ];
}
