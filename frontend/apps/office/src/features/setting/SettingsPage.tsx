import { formatDate } from '@shared/format';
import { useMe } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../ui/DataTable';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Tag } from '../../ui/tags';
import { type Setting, said, settingList } from './api';
import { HistoryDrawer } from './HistoryDrawer';
import { SetForm } from './SetForm';

/** In the order of the screen; the keys of a group begin with its name. */
const groups = [
  'district',
  'school',
  'inspector',
  'appointment',
  'plan',
  'draw',
  'rectification',
  'plate',
  'account',
  'session',
  'file',
] as const;
type Group = (typeof groups)[number];

export function SettingsPage() {
  const { t } = useTranslation('setting');
  const query = useQuery(settingList());
  const [changing, setChanging] = useState<Setting>();
  const [showing, setShowing] = useState<string>();
  return (
    <Page title={t('title')} intro={t('intro')} printable>
      <Loaded query={query} lines={12}>
        {({ items }) => {
          const shown = items.find(({ key }) => key === showing);
          return (
            <>
              {sections(items).map(([group, members]) => (
                <section key={group} className="card">
                  <h2>{group === 'other' ? t('other') : t(`groups.${group}`)}</h2>
                  <SettingTable
                    caption={group === 'other' ? t('other') : t(`groups.${group}`)}
                    items={members}
                    onChange={setChanging}
                    onShow={({ key }) => setShowing(key)}
                  />
                </section>
              ))}
              {shown ? <HistoryDrawer setting={shown} onClose={() => setShowing(undefined)} /> : null}
            </>
          );
        }}
      </Loaded>
      {changing ? <SetForm setting={changing} onClose={() => setChanging(undefined)} /> : null}
    </Page>
  );
}

/** What no group on this screen knows yet stands at the end. */
function sections(items: Setting[]): [Group | 'other', Setting[]][] {
  const groupOf = ({ key }: Setting) => groups.find((group) => key.startsWith(`${group}.`)) ?? 'other';
  return [...groups, 'other' as const]
    .map((group): [Group | 'other', Setting[]] => [group, items.filter((one) => groupOf(one) === group)])
    .filter(([, members]) => members.length > 0);
}

interface TableProps {
  caption: string;
  items: Setting[];
  onChange: (setting: Setting) => void;
  onShow: (setting: Setting) => void;
}

function SettingTable({ caption, items, onChange, onShow }: TableProps) {
  const { t } = useTranslation('setting');
  const columns: Column<Setting>[] = [
    { key: 'name', title: t('name'), wide: true, render: (one) => one.name },
    { key: 'value', tight: true, title: t('value'), render: (one) => <b>{said(one, one.value)}</b> },
    { key: 'source', title: t('source'), render: (one) => <Source setting={one} /> },
    { key: 'rule', tight: true, title: t('rule'), render: (one) => one.rule },
    {
      key: 'steps',
      title: t('steps'),
      render: (one) => (
        <span className="row no-print">
          {one.mayChange ? (
            <Button size="small" aria-label={t('changeOf', { name: one.name })} onClick={() => onChange(one)}>
              {t('change')}
            </Button>
          ) : null}
          {one.values.length > 0 ? (
            <Button size="small" aria-label={t('historyOf', { name: one.name })} onClick={() => onShow(one)}>
              {t('history', { n: one.values.length })}
            </Button>
          ) : null}
        </span>
      ),
    },
  ];
  return (
    <DataTable
      caption={caption}
      query={{ data: { items }, error: null, refetch: () => undefined }}
      columns={columns}
      rowKey={({ key }) => key}
      empty={{ title: t('other') }}
    />
  );
}

/** Who set what holds today, and what is going to hold. */
function Source({ setting }: { setting: Setting }) {
  const { t, i18n } = useTranslation('setting');
  const { today } = useMe();
  const day = (date: string | undefined) => formatDate(date, i18n.language);
  const coming = setting.values.filter((one) => !one.withdrawnAt && one.validFrom > today).at(-1);
  return (
    <span className="row">
      <span>
        {setting.regionName
          ? t('setBy', { region: setting.regionName, day: day(setting.since) })
          : t('usual')}
      </span>
      {coming ? (
        <Tag tone="act">
          {coming.value === undefined
            ? t('comingInherited', { day: day(coming.validFrom) })
            : t('coming', { day: day(coming.validFrom), value: said(setting, coming.value) })}
        </Tag>
      ) : null}
    </span>
  );
}
