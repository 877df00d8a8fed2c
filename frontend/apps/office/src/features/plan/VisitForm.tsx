import { uuidV7 } from '@shared/uuid';
import { useMutation } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../ui/EditDrawer';
import { ChecklistField, ChoiceField, DateField, LongTextField, useRules } from '../../ui/fields';
import { useRefresh } from '../../ui/listing';
import { PickInspector } from '../../ui/Pick';
import { ProblemBox } from '../../ui/ProblemBox';
import { halves, type Plan, type School, type Visit, writePlan } from './api';
import { useMatters } from './matters';
import { replaced, without } from './model';

interface Props {
  view: Plan;
  school: School;
  visit?: Visit;
  day: string;
  onClose: () => void;
}

export function VisitForm({ view, school, visit, day, onClose }: Props) {
  const { t } = useTranslation('plan');
  const refresh = useRefresh();
  const [id] = useState(() => visit?.id ?? uuidV7());
  const matters = useMatters(school.kind === 'KINDERGARTEN' ? 'KINDERGARTENS' : 'SCHOOLS');
  const rules = useRules(t('inspectors'), true);
  return (
    <EditDrawer<Visit>
      name="visit"
      title={t('visitTo', { school: school.name })}
      note={visit ? <Removal view={view} visit={visit} onRemoved={onClose} /> : undefined}
      initial={visit ?? first(view, school, day)}
      save={(values) =>
        writePlan(view, { visits: replaced(view.visits, { ...values, id, schoolId: school.schoolId }) })
      }
      onClose={onClose}
      onSaved={refresh}
      onStale={refresh}
    >
      <DateField name="plannedOn" label={t('day')} required />
      <ChoiceField
        name="half"
        label={t('half')}
        required
        options={halves.map((value) => ({ value, label: t(`halves.${value}`) }))}
      />
      <Form.Item name="inspectorIds" label={t('inspectors')} rules={rules}>
        <PickInspector
          multiple
          label={t('inspectors')}
          known={view.inspectors.map(({ inspectorId, name }) => ({ value: inspectorId, label: name }))}
        />
      </Form.Item>
      <ChecklistField<never> name="matters" label={t('matters')} options={matters as never} />
      <LongTextField name="note" label={t('ownTasks')} hint={t('ownTasksHint')} max={4000} />
    </EditDrawer>
  );
}

/** By whoever answers for the school, about what the month is about. */
function first(view: Plan, school: School, day: string): Partial<Visit> {
  const audience = school.kind === 'KINDERGARTEN' ? 'SCHOOLS' : 'KINDERGARTENS';
  const tasks = view.content.tasks.filter((task) => task.kind === 'REGULAR' && task.audience !== audience);
  return {
    plannedOn: day,
    half: 'MORNING',
    inspectorIds: school.inspectorId ? [school.inspectorId] : [],
    matters: [...new Set(tasks.flatMap((task) => task.matters))],
  };
}

function Removal({ view, visit, onRemoved }: { view: Plan; visit: Visit; onRemoved: () => void }) {
  const { t } = useTranslation('plan');
  const refresh = useRefresh();
  const removal = useMutation({
    mutationFn: () => writePlan(view, { visits: without(view.visits, visit.id) }),
    onSuccess: () => {
      onRemoved();
      refresh();
    },
  });
  return (
    <p>
      <Button danger loading={removal.isPending} onClick={() => removal.mutate()}>
        {t('removeVisit')}
      </Button>
      {removal.error ? <ProblemBox error={removal.error} /> : null}
    </p>
  );
}
