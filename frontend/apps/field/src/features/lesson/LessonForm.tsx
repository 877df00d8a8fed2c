import { useMe } from '@shared/me';
import { uuidV7 } from '@shared/uuid';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { todayInShanghai } from '../../common/clock';
import { useKept } from '../../common/kept';
import { type LessonContent, type LessonView, lessonsOf, sendLesson } from '../../data/lessons';
import { BigButton } from '../../kit/BigButton';
import { Card } from '../../kit/Card';
import { Segmented } from '../../kit/choices';
import { TextArea, TextInput } from '../../kit/fields';
import { Failure } from '../../kit/states';
import { useWords } from '../../words';
import { EarlierLessons } from './EarlierLessons';

const STARS = ['1', '2', '3', '4', '5'] as const;
const TEXT = 4000;

interface Draft {
  id: string;
  observedOn: string;
  className: string;
  course: string;
  teacher: string;
  notes: string;
  stars: (typeof STARS)[number];
  evaluation: string;
  correctsId?: string;
}

const begin = (): Draft => ({
  id: uuidV7(),
  observedOn: todayInShanghai(),
  className: '',
  course: '',
  teacher: '',
  notes: '',
  stars: '4',
  evaluation: '',
});

const correction = ({ id, content }: LessonView): Draft => ({
  ...begin(),
  ...content,
  notes: content.notes ?? '',
  stars: STARS[content.stars - 1] ?? '4',
  correctsId: id,
});

/** The form of an observed lesson (E9), kept on the phone until it is sent. */
export function LessonForm({ schoolId }: { schoolId: string }) {
  const { t } = useWords('visit');
  const { personId } = useMe();
  const queries = useQueryClient();
  const [round, setRound] = useState(0);
  const [wrong, setWrong] = useState<LessonView>();
  const sent = () => {
    setRound(round + 1);
    setWrong(undefined);
    void queries.invalidateQueries({ queryKey: lessonsOf(schoolId).queryKey });
  };
  return (
    <>
      {round > 0 ? (
        <p className="notice good" role="status">
          ✓ {t('lesson.sent')}
        </p>
      ) : null}
      {wrong ? (
        <p className="notice" role="status">
          {t('lesson.correcting', { what: `${wrong.content.className} · ${wrong.content.course}` })}
          <button type="button" className="phrase" onClick={() => setWrong(undefined)}>
            {t('lesson.instead')}
          </button>
        </p>
      ) : null}
      <Fields
        key={wrong?.id ?? round}
        schoolId={schoolId}
        kept={`dudao.lesson.${personId}.${wrong?.id ?? schoolId}`}
        begin={wrong ? () => correction(wrong) : begin}
        onSent={sent}
      />
      <EarlierLessons schoolId={schoolId} onCorrect={setWrong} />
    </>
  );
}

interface FieldsProps {
  schoolId: string;
  kept: string;
  begin: () => Draft;
  onSent: () => void;
}

function Fields({ schoolId, kept, begin, onSent }: FieldsProps) {
  const { t } = useWords('visit');
  const { value: draft, change, forget } = useKept(kept, begin);
  const words = ['className', 'course', 'teacher', 'evaluation'] as const;
  const whole = words.every((key) => draft[key].trim() !== '');
  const sending = useMutation({
    mutationFn: () => {
      const { id, stars, notes, ...rest } = draft;
      const said: LessonContent = {
        ...rest,
        schoolId,
        stars: Number(stars),
        notes: notes.trim() || undefined,
      };
      return sendLesson(id, said);
    },
    networkMode: 'always',
    onSuccess: () => {
      forget();
      onSent();
    },
  });
  const text = (key: 'className' | 'course' | 'teacher') => (
    <TextInput
      label={t(`lesson.${key}`)}
      value={draft[key]}
      maxLength={50}
      onChange={(value) => change({ [key]: value })}
    />
  );
  return (
    <>
      <Card>
        {sending.error ? <Failure error={sending.error} /> : null}
        <TextInput
          type="date"
          label={t('lesson.observedOn')}
          value={draft.observedOn}
          max={todayInShanghai()}
          onChange={(observedOn) => change({ observedOn })}
        />
        {text('className')}
        {text('course')}
        {text('teacher')}
        <TextArea
          label={t('lesson.notes')}
          value={draft.notes}
          rows={5}
          maxLength={TEXT}
          onChange={(notes) => change({ notes })}
        />
        <Segmented
          label={t('lesson.stars')}
          value={draft.stars}
          options={STARS.map((value) => ({ value, label: `${value}★` }))}
          onChange={(stars) => change({ stars })}
        />
        <TextArea
          label={t('lesson.evaluation')}
          value={draft.evaluation}
          maxLength={TEXT}
          onChange={(evaluation) => change({ evaluation })}
        />
        <p className="hint">{t('lesson.hint')}</p>
      </Card>
      <div className="bottom-bar">
        <BigButton disabled={!whole} busy={sending.isPending} onClick={() => sending.mutate()}>
          {t('lesson.send')}
        </BigButton>
      </div>
    </>
  );
}
