import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../ui/EditDrawer';
import { LongTextField, TextField } from '../../ui/fields';
import { useRefresh } from '../../ui/listing';
import { type Content, type Plan, writePlan } from './api';

type Part = Exclude<keyof Content, 'tasks'>;

export const parts: Record<Plan['kind'], readonly Part[]> = {
  YEARLY: ['guidingIdea', 'goals', 'study', 'safeguards'],
  MONTHLY: ['lastSummary', 'goals', 'study', 'reporting', 'assigned'],
  OCCASIONAL: ['goals', 'assigned', 'safeguards'],
};

/** The parts of form E7 that are text. */
export function ContentCard({ view, mayChange }: { view: Plan; mayChange: boolean }) {
  const { t } = useTranslation('plan');
  const [editing, setEditing] = useState(false);
  const filled = parts[view.kind].filter((part) => view.content[part]);
  return (
    <section className="card">
      <div className="row">
        <h2 className="grow">{t('content')}</h2>
        {mayChange ? (
          <Button className="no-print" onClick={() => setEditing(true)}>
            {t('editContent')}
          </Button>
        ) : null}
      </div>
      {filled.length === 0 && !view.summary ? <p className="quiet">{t('noContent')}</p> : null}
      {filled.map((part) => (
        <div key={part}>
          <h3>{t(`parts.${part}`)}</h3>
          <p className="long">{view.content[part]}</p>
        </div>
      ))}
      {view.summary ? (
        <>
          <h3>{t('summary')}</h3>
          <p className="long">{view.summary}</p>
        </>
      ) : null}
      {editing ? <ContentForm view={view} onClose={() => setEditing(false)} /> : null}
    </section>
  );
}

type Texts = Partial<Omit<Content, 'tasks'>> & { title: string };

function ContentForm({ view, onClose }: { view: Plan; onClose: () => void }) {
  const { t } = useTranslation('plan');
  const refresh = useRefresh();
  const { tasks, ...texts } = view.content;
  return (
    <EditDrawer<Texts>
      name="content"
      title={t('editContent')}
      initial={{ title: view.title, ...texts }}
      save={({ title, ...changed }) => writePlan(view, { title, content: { ...texts, ...changed, tasks } })}
      onClose={onClose}
      onSaved={refresh}
      onStale={refresh}
    >
      <TextField name="title" label={t('name')} max={200} required />
      {parts[view.kind].map((part) => (
        <LongTextField
          key={part}
          name={part}
          label={t(`parts.${part}`)}
          hint={t(`hints.${part}`)}
          max={4000}
        />
      ))}
    </EditDrawer>
  );
}
