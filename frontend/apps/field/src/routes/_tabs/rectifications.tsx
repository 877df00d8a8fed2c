import { createFileRoute } from '@tanstack/react-router';
import { useRectifications } from '../../data/listings';
import { type Tab, tabs } from '../../data/rectifications';
import { RectificationRows } from '../../features/rectification/RectificationRows';
import { AppBar } from '../../kit/AppBar';
import { Card } from '../../kit/Card';
import { Segmented } from '../../kit/choices';
import { Empty, Listed } from '../../kit/states';
import { useWords } from '../../words';

export const Route = createFileRoute('/_tabs/rectifications')({
  validateSearch: (search): { tab?: Tab } => ({ tab: tabs.find((tab) => tab === search.tab) }),
  component: Rectifications,
});

function Rectifications() {
  const { t } = useWords('field');
  const { tab = 'review' } = Route.useSearch();
  const navigate = Route.useNavigate();
  const listing = useRectifications(tab);
  const empty = <Empty words={t(`rectifications.empty.${tab}`)} calm={tab !== 'done'} />;
  return (
    <>
      <AppBar title={t('rectifications.title')} />
      <Segmented
        label={t('rectifications.tabsLabel')}
        value={tab}
        options={tabs.map((value) => ({ value, label: t(`rectifications.tab.${value}`) }))}
        onChange={(next) => void navigate({ search: { tab: next }, replace: true })}
      />
      <Listed listing={listing} empty={empty}>
        {(rows) => (rows.length === 0 ? null : <Rows rows={rows} />)}
      </Listed>
    </>
  );
}

function Rows({ rows }: { rows: Parameters<typeof RectificationRows>[0]['rows'] }) {
  return (
    <Card>
      <RectificationRows rows={rows} />
    </Card>
  );
}
