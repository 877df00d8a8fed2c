import { useCan } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../ui/DataTable';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { may } from '../../ui/permissions';
import { type ThemeCalendar, type ThemeMonth, themeCalendars } from './api';
import { ThemeForm } from './ThemeForm';

/** One month one theme: what plans are filled with, for schools and for kindergartens. */
export function ThemesPage() {
  const { t } = useTranslation('plan');
  const query = useQuery(themeCalendars);
  return (
    <Page title={t('themes')} intro={t('themesIntro')} printable back={<Link to="/plans">{t('title')}</Link>}>
      <Loaded query={query}>
        {({ items }) => items.map((calendar) => <Calendar key={calendar.audience} calendar={calendar} />)}
      </Loaded>
    </Page>
  );
}

function Calendar({ calendar }: { calendar: ThemeCalendar }) {
  const { t } = useTranslation('plan');
  const can = useCan();
  const [editing, setEditing] = useState<ThemeMonth>();
  const mayChange = can(may.decidePlans);
  return (
    <section className="card">
      <h2>{t(`audiences.${calendar.audience}`)}</h2>
      <p className="quiet">
        {calendar.version === undefined ? t('themesOf', { name: calendar.regionName }) : t('themesOwn')}
      </p>
      <DataTable
        caption={t(`audiences.${calendar.audience}`)}
        query={{ data: { items: calendar.months }, error: null, refetch: () => undefined }}
        columns={useColumns(mayChange ? setEditing : undefined)}
        rowKey={({ month }) => String(month)}
        empty={{ title: t('noThemes') }}
      />
      {editing ? (
        <ThemeForm calendar={calendar} month={editing} onClose={() => setEditing(undefined)} />
      ) : null}
    </section>
  );
}

function useColumns(onEdit?: (month: ThemeMonth) => void): Column<ThemeMonth>[] {
  const { t } = useTranslation(['plan', 'ui']);
  const columns: Column<ThemeMonth>[] = [
    {
      key: 'month',
      tight: true,
      title: t('plan:month'),
      render: ({ month }) => t('plan:monthNo', { n: month }),
    },
    {
      key: 'theme',
      wide: true,
      title: t('plan:theme'),
      render: ({ theme, matters }) => (
        <>
          {theme ?? t('plan:noTheme')}
          {matters.length > 0 ? (
            <div className="quiet">{t('plan:matterNumbers', { numbers: matters.join('、') })}</div>
          ) : null}
        </>
      ),
    },
    { key: 'special', title: t('plan:specialTheme'), render: ({ special }) => special },
  ];
  if (onEdit) {
    columns.push({
      key: 'act',
      tight: true,
      title: t('ui:actions'),
      render: (month) => (
        <Button
          className="no-print"
          size="small"
          aria-label={t('plan:changeTheme', { n: month.month })}
          onClick={() => onEdit(month)}
        >
          {t('plan:change')}
        </Button>
      ),
    });
  }
  return columns;
}
