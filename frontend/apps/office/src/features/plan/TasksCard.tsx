import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../ui/DataTable';
import { useRefresh } from '../../ui/listing';
import { ProblemBox } from '../../ui/ProblemBox';
import { type Plan, type Task, writePlan } from './api';
import { without } from './model';
import { TaskForm } from './TaskForm';

interface Props {
  view: Plan;
  mayChange: boolean;
}

/** The numbered lines of form E7. */
export function TasksCard({ view, mayChange }: Props) {
  const { t } = useTranslation('plan');
  const refresh = useRefresh();
  const [editing, setEditing] = useState<Task | 'new'>();
  const { tasks } = view.content;
  const removal = useMutation({
    mutationFn: (id: string) => writePlan(view, { content: { ...view.content, tasks: without(tasks, id) } }),
    onSettled: refresh,
  });
  const add = mayChange ? (
    <Button className="no-print" onClick={() => setEditing('new')}>
      {t('addTask')}
    </Button>
  ) : null;
  return (
    <section className="card">
      <div className="row">
        <h2 className="grow">{t('tasks', { n: tasks.length })}</h2>
        {add}
      </div>
      {removal.error ? <ProblemBox error={removal.error} /> : null}
      <DataTable
        caption={t('tasks', { n: tasks.length })}
        query={{ data: { items: tasks }, error: null, refetch: refresh }}
        columns={useColumns(mayChange, setEditing, (id) => removal.mutate(id))}
        rowKey={(task) => task.id}
        empty={{ title: t('noTasks'), hint: t('noTasksHint') }}
      />
      {editing ? (
        <TaskForm
          view={view}
          task={editing === 'new' ? undefined : editing}
          onClose={() => setEditing(undefined)}
        />
      ) : null}
    </section>
  );
}

function useColumns(
  mayChange: boolean,
  onEdit: (task: Task) => void,
  onRemove: (id: string) => void,
): Column<Task>[] {
  const { t } = useTranslation(['plan', 'shared', 'ui']);
  const columns: Column<Task>[] = [
    { key: 'month', align: 'end', title: t('plan:month'), render: (task) => task.month },
    {
      key: 'kind',
      tight: true,
      title: t('plan:taskKind'),
      render: (task) => t(`plan:taskKinds.${task.kind}`),
    },
    {
      key: 'theme',
      wide: true,
      title: t('plan:theme'),
      render: (task) => (
        <>
          {task.theme ?? task.name}
          {task.matters.length > 0 ? (
            <div className="quiet">{t('plan:matterNumbers', { numbers: task.matters.join('、') })}</div>
          ) : null}
        </>
      ),
    },
    {
      key: 'audience',
      title: t('plan:audience'),
      render: (task) => (
        <>
          {t(`plan:audiences.${task.audience}`)}
          {task.objects ? <div className="quiet">{task.objects}</div> : null}
        </>
      ),
    },
    {
      key: 'methods',
      title: t('plan:methods'),
      render: (task) => task.methods.map((method) => t(`shared:method.${method}`)).join('、'),
    },
    {
      key: 'who',
      title: t('plan:responsible'),
      render: (task) => [task.responsible, task.assisting].filter(Boolean).join(' / '),
    },
    { key: 'frequency', align: 'end', title: t('plan:frequency'), render: (task) => task.frequency || null },
    { key: 'result', title: t('plan:result'), render: (task) => task.result },
  ];
  if (mayChange) {
    columns.push({
      key: 'act',
      tight: true,
      title: t('ui:actions'),
      render: (task) => (
        <span className="row no-print">
          <Button size="small" onClick={() => onEdit(task)}>
            {t('plan:change')}
          </Button>
          <Button size="small" onClick={() => onRemove(task.id)}>
            {t('plan:remove')}
          </Button>
        </span>
      ),
    });
  }
  return columns;
}
