import { uuidV7 } from '@shared/uuid';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../ui/EditDrawer';
import { ChecklistField, ChoiceField, ChoicesField, NumberField, TextField } from '../../ui/fields';
import { useRefresh } from '../../ui/listing';
import { audiences, methods, type Plan, type Task, taskKinds, writePlan } from './api';
import { useMatters } from './matters';
import { replaced } from './model';

interface Props {
  view: Plan;
  task: Task | undefined;
  onClose: () => void;
}

export function TaskForm({ view, task, onClose }: Props) {
  const { t } = useTranslation(['plan', 'shared']);
  const refresh = useRefresh();
  const [id] = useState(() => task?.id ?? uuidV7());
  const matters = useMatters('SCHOOLS');
  const initial = task ?? {
    kind: 'REGULAR' as const,
    audience: 'ALL' as const,
    month: view.month ?? 1,
    matters: [],
    methods: [],
    frequency: 1,
  };
  return (
    <EditDrawer<Task>
      name="task"
      title={t(task ? 'plan:changeTask' : 'plan:addTask')}
      initial={initial}
      save={(values) => {
        const tasks = replaced(view.content.tasks, { ...values, id });
        return writePlan(view, { content: { ...view.content, tasks } });
      }}
      onClose={onClose}
      onSaved={refresh}
      onStale={refresh}
    >
      <TextField name="name" label={t('plan:taskName')} max={200} required />
      <ChoiceField
        name="kind"
        label={t('plan:taskKind')}
        required
        options={taskKinds.map((value) => ({ value, label: t(`plan:taskKinds.${value}`) }))}
      />
      <TextField name="theme" label={t('plan:theme')} max={500} />
      <ChecklistField<never> name="matters" label={t('plan:matters')} options={matters as never} />
      <ChoiceField
        name="audience"
        label={t('plan:audience')}
        required
        options={audiences.map((value) => ({ value, label: t(`plan:audiences.${value}`) }))}
      />
      <TextField name="objects" label={t('plan:objects')} hint={t('plan:objectsHint')} max={500} />
      <NumberField name="month" label={t('plan:month')} max={12} required />
      <NumberField
        name="frequency"
        label={t('plan:frequency')}
        hint={t('plan:frequencyHint')}
        max={31}
        required
      />
      <ChoicesField
        name="methods"
        label={t('plan:methods')}
        options={methods.map((value) => ({ value, label: t(`shared:method.${value}`) }))}
      />
      <TextField name="responsible" label={t('plan:responsible')} max={200} />
      <TextField name="assisting" label={t('plan:assisting')} max={200} />
      <TextField name="result" label={t('plan:result')} max={500} />
    </EditDrawer>
  );
}
