import { formatDate } from '@shared/format';
import { useCan } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../ui/DataTable';
import { ChoiceFilter, Filters, TextFilter } from '../../ui/Filters';
import type { Listing } from '../../ui/listing';
import { accountStates, roles } from '../../ui/options';
import { Page } from '../../ui/Page';
import { PeopleTabs } from '../../ui/PeopleTabs';
import { may } from '../../ui/permissions';
import { SecretSlip } from '../../ui/SecretSlip';
import { filterCount } from '../../ui/search';
import { Tag } from '../../ui/tags';
import { type Account, type AccountSearch, accountList, type Issued, type Step } from './api';
import { OpenForm } from './OpenForm';
import { SessionsDrawer } from './SessionsDrawer';
import { StepDialog } from './StepDialog';

type Doing = { account: Account; step: Step };

export function AccountsPage({ search, onSearch }: Listing<AccountSearch>) {
  const { t } = useTranslation(['account', 'shared']);
  const can = useCan();
  const [opening, setOpening] = useState<Account | 'new'>();
  const [doing, setDoing] = useState<Doing>();
  const [watched, setWatched] = useState<Account>();
  const [issued, setIssued] = useState<Issued>();
  const query = useQuery(accountList(search));
  const add = can(may.manageAccounts) ? (
    <Button type="primary" onClick={() => setOpening('new')}>
      {t('account:open')}
    </Button>
  ) : undefined;
  const columns = useColumns(setOpening, setDoing, can(may.manageSessions) ? setWatched : undefined);
  return (
    <Page title={t('account:title')} intro={t('account:intro')} printable actions={add}>
      <PeopleTabs />
      <Filters>
        <TextFilter label={t('account:q')} value={search.q} onChange={(q) => onSearch({ q })} />
        <ChoiceFilter
          label={t('account:state')}
          value={search.state}
          options={accountStates.map((value) => ({ value, label: t(`account:states.${value}`) }))}
          onChange={(state) => onSearch({ state })}
        />
        <ChoiceFilter
          label={t('account:role')}
          value={search.role}
          options={roles.map((value) => ({ value, label: t(`shared:role.${value}`) }))}
          onChange={(role) => onSearch({ role })}
        />
      </Filters>
      <DataTable
        caption={t('account:title')}
        query={query}
        columns={columns}
        rowKey={(row) => row.id}
        filters={{
          count: filterCount(search),
          onClear: () => onSearch({ q: undefined, role: undefined, state: undefined }),
        }}
        paging={{ cursor: search.cursor, onCursor: (cursor) => onSearch({ cursor }) }}
        empty={{ title: t('account:emptyTitle'), hint: t('account:emptyHint'), action: add }}
      />
      {opening ? (
        <OpenForm
          known={opening === 'new' ? undefined : opening}
          onClose={() => setOpening(undefined)}
          onIssued={setIssued}
        />
      ) : null}
      {doing ? <StepDialog {...doing} onClose={() => setDoing(undefined)} onIssued={setIssued} /> : null}
      {watched ? <SessionsDrawer account={watched} onClose={() => setWatched(undefined)} /> : null}
      {issued ? (
        <SecretSlip
          name={issued.account.name}
          account={issued.account.account}
          secret={issued.secret}
          validUntil={issued.validUntil}
          onClose={() => setIssued(undefined)}
        />
      ) : null}
    </Page>
  );
}

const tone: Record<Account['state'], string> = {
  ABSENT: 'warn',
  INVITED: 'act',
  ACTIVE: 'done',
  DISABLED: 'bad',
  ENDED: 'calm',
};

function useColumns(
  onOpen: (row: Account) => void,
  onStep: (doing: Doing) => void,
  onWatch: ((row: Account) => void) | undefined,
): Column<Account>[] {
  const { t, i18n } = useTranslation(['account', 'shared', 'ui']);
  return [
    { key: 'name', tight: true, title: t('account:name'), render: (row) => <b>{row.name}</b> },
    { key: 'account', title: t('account:account'), render: (row) => row.account },
    {
      key: 'state',
      tight: true,
      title: t('account:state'),
      render: (row) => <Tag tone={tone[row.state]}>{t(`account:states.${row.state}`)}</Tag>,
    },
    {
      key: 'post',
      title: t('account:post'),
      render: (row) =>
        row.role
          ? [t(`shared:role.${row.role}`), row.placeName].filter(Boolean).join(' · ')
          : t('account:noPost'),
    },
    {
      key: 'lastUsedOn',
      tight: true,
      title: t('account:lastUsedOn'),
      render: (row) => (row.lastUsedOn ? formatDate(row.lastUsedOn, i18n.language) : t('account:never')),
    },
    {
      key: 'secondFactor',
      tight: true,
      title: t('account:secondFactor'),
      render: (row) => (row.secondFactor ? t('account:set') : t('account:notSet')),
    },
    {
      key: 'actions',
      title: t('ui:actions'),
      render: (row) => (
        <span className="row no-print">
          {row.actions.map((action) => (
            <Button
              key={action}
              size="small"
              onClick={() => (action === 'OPEN' ? onOpen(row) : onStep({ account: row, step: action }))}
            >
              {t(`account:acts.${action}`)}
            </Button>
          ))}
          {onWatch && row.state === 'ACTIVE' ? (
            <Button size="small" onClick={() => onWatch(row)}>
              {t('account:sessions')}
            </Button>
          ) : null}
        </span>
      ),
    },
  ];
}
