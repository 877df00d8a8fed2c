import { MATTERS, matterKey, type SchoolKind } from '../../../common/matter';
import { BigButton } from '../../../kit/BigButton';
import { RadioRows } from '../../../kit/choices';
import { Select, TextArea, TextInput } from '../../../kit/fields';
import { Sheet } from '../../../kit/Sheet';
import { useWords } from '../../../words';
import { type DraftProblem, GRADES } from '../model/draft';
import { isAbout, removePhotos } from '../model/photo';
import type { VisitSession } from '../model/session';
import PhotoField from './PhotoField';

const MOST_DAYS = 365;

interface Props {
  session: VisitSession;
  problem: DraftProblem;
  n: number;
  kind: SchoolKind;
  says: (field: string) => string | undefined;
  onChange: (problem: DraftProblem) => void;
  onRemove: () => void;
  onClose: () => void;
}

export default function ProblemSheet({
  session,
  problem,
  n,
  kind,
  says,
  onChange,
  onRemove,
  onClose,
}: Props) {
  const { t } = useWords(['visit', 'shared']);
  const about = { problemId: problem.id };
  /** What is taken out of the record takes its photos along. */
  const remove = async () => {
    onRemove();
    const { photos = [] } = session.snapshot().draft;
    await removePhotos(
      session,
      photos.filter((photo) => isAbout(photo, about)),
    );
  };
  const set = (patch: Partial<DraftProblem>) => onChange({ ...problem, ...patch });
  return (
    <Sheet
      title={t('visit:problemN', { n })}
      onClose={onClose}
      footer={<BigButton onClick={onClose}>{t('visit:done')}</BigButton>}
    >
      <Select
        label={t('visit:item')}
        placeholder={t('visit:choose')}
        value={problem.item ? String(problem.item) : ''}
        error={says('item')}
        options={MATTERS.map((item) => ({ value: String(item), label: t(matterKey(item, kind)) }))}
        onChange={(item) => set({ item: item ? Number(item) : undefined })}
      />
      <RadioRows
        label={t('visit:grade')}
        value={problem.grade}
        error={says('grade')}
        options={GRADES.map((grade) => ({
          value: grade,
          label: t(`shared:grade.${grade}`),
          sub: t(`visit:gradeMeaning.${grade}`),
        }))}
        onChange={(grade) => set({ grade, settledOnSpot: grade === 'MINOR' && problem.settledOnSpot })}
      />
      {problem.grade === 'MINOR' ? (
        <label className="choice">
          <input
            type="checkbox"
            checked={problem.settledOnSpot}
            onChange={(event) => set({ settledOnSpot: event.target.checked })}
          />
          <span>
            <strong>{t('visit:settledOnSpot')}</strong>
            <small>{t('visit:settledHint')}</small>
          </span>
        </label>
      ) : null}
      <TextArea
        label={t('visit:description')}
        value={problem.description}
        error={says('description')}
        maxLength={2000}
        onChange={(description) => set({ description })}
      />
      <PhotoField session={session} about={about} />
      <TextArea
        label={t('visit:problemAdvice')}
        value={problem.advice}
        error={says('advice')}
        maxLength={2000}
        onChange={(advice) => set({ advice })}
      />
      {problem.settledOnSpot ? null : (
        <TextInput
          label={t('visit:days')}
          hint={t('visit:daysHint')}
          error={says('days')}
          inputMode="numeric"
          value={problem.days ?? ''}
          onChange={(text) =>
            set({ days: Math.min(MOST_DAYS, Number(text.replace(/\D/g, '').slice(0, 3))) || undefined })
          }
        />
      )}
      <BigButton kind="danger" onClick={() => void remove()}>
        {t('visit:removeProblem')}
      </BigButton>
    </Sheet>
  );
}
