import type { Violation } from '@shared/client';
import { lazy, Suspense } from 'react';
import { MATTERS, matterKey } from '../../../common/matter';
import { Card } from '../../../kit/Card';
import { Chips, Stepper } from '../../../kit/choices';
import { TextArea, TextInput } from '../../../kit/fields';
import { useWords } from '../../../words';
import { type Draft, type DraftContent, METHODS } from '../model/draft';
import type { VisitSession } from '../model/session';
import { InspectorsCard } from './InspectorsCard';
import { ProblemsCard } from './ProblemsCard';

const TEXT = 4000;
const ChecklistCard = lazy(async () => ({ default: (await import('./ChecklistCard')).ChecklistCard }));

export interface SectionProps {
  draft: Draft;
  session: VisitSession;
  /** The server's words about a member of the record. */
  says: (field: string) => string | undefined;
}

export function saysOf(violations: Violation[] | undefined) {
  return (field: string) => violations?.find((one) => one.field === field)?.message;
}

/** Form E1 from top to bottom on one page; every change is kept at once. */
export function VisitForm(props: SectionProps & { openProblem?: string }) {
  return (
    <>
      <BasicsCard {...props} />
      <InspectorsCard {...props} />
      <Suspense fallback={null}>
        <ChecklistCard {...props} />
      </Suspense>
      <MattersCard {...props} />
      <MethodsCard {...props} />
      <TextCard {...props} section="goodPractice" hint />
      <ProblemsCard {...props} />
      <AdviceCard {...props} />
      <TextCard {...props} section="remarks" />
    </>
  );
}

function BasicsCard({ draft, session, says }: SectionProps) {
  const { t } = useWords('visit');
  const field = (key: 'visitedOn' | 'arrivedAt' | 'leftAt') => ({
    label: t(key),
    value: draft[key],
    error: says(`/${key}`),
    onChange: (value: string) => session.change({ [key]: value }),
  });
  return (
    <Card title={draft.school.name} id="basics">
      {says('/schoolId') ? <p className="error">{says('/schoolId')}</p> : null}
      <TextInput type="date" {...field('visitedOn')} />
      <div className="pair">
        <TextInput type="time" {...field('arrivedAt')} />
        <TextInput type="time" {...field('leftAt')} />
      </div>
    </Card>
  );
}

function MattersCard({ draft, session, says }: SectionProps) {
  const { t } = useWords(['visit', 'shared']);
  return (
    <Card title={t('visit:section.matters')} id="matters">
      <p className="hint">{t('visit:mattersHint')}</p>
      {says('/matters') ? <p className="error">{says('/matters')}</p> : null}
      <Chips
        label={t('visit:section.matters')}
        value={draft.matters}
        options={MATTERS.map((value) => ({ value, label: t(matterKey(value, draft.school.kind)) }))}
        onChange={(matters) => session.change({ matters })}
      />
    </Card>
  );
}

function MethodsCard({ draft, session, says }: SectionProps) {
  const { t } = useWords(['visit', 'shared']);
  return (
    <Card title={t('visit:section.methods')} id="methods">
      {says('/methods') ? <p className="error">{says('/methods')}</p> : null}
      <div>
        {METHODS.map((method) => (
          <Stepper
            key={method}
            label={t(`shared:method.${method}`)}
            unit={t(`shared:methodUnit.${method}`)}
            value={draft.methods[method] ?? 0}
            onChange={(count) => session.change({ methods: { ...draft.methods, [method]: count } })}
          />
        ))}
      </div>
    </Card>
  );
}

type TextKey = Extract<keyof DraftContent, 'goodPractice' | 'remarks'>;

function TextCard({
  draft,
  session,
  says,
  section,
  hint,
}: SectionProps & { section: TextKey; hint?: boolean }) {
  const { t } = useWords('visit');
  return (
    <Card id={section}>
      <TextArea
        label={t(`section.${section}`)}
        hint={hint ? t('goodPracticeHint') : undefined}
        error={says(`/${section}`)}
        value={draft[section]}
        maxLength={TEXT}
        onChange={(text) => session.change({ [section]: text })}
      />
    </Card>
  );
}

function AdviceCard({ draft, session, says }: SectionProps) {
  const { t } = useWords('visit');
  return (
    <Card id="advice">
      <TextArea
        label={t('advice')}
        error={says('/advice')}
        value={draft.advice}
        maxLength={TEXT}
        onChange={(advice) => session.change({ advice })}
      />
      <TextInput
        type="date"
        label={t('deadline')}
        error={says('/deadline')}
        value={draft.deadline}
        onChange={(deadline) => session.change({ deadline })}
      />
    </Card>
  );
}
