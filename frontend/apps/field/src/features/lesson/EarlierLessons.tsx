import { formatDate } from '@shared/format';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type LessonView, lessonsOf, lessonView } from '../../data/lessons';
import { Card } from '../../kit/Card';
import { Failure } from '../../kit/states';
import { currentLanguage, useWords } from '../../words';

interface Props {
  schoolId: string;
  onCorrect: (lesson: LessonView) => void;
}

/** What was sent stands (C9-07); what is wrong in it is said by a correction. */
export function EarlierLessons({ schoolId, onCorrect }: Props) {
  const { t } = useWords('visit');
  const queries = useQueryClient();
  const { data } = useQuery(lessonsOf(schoolId));
  const opening = useMutation({
    mutationFn: (id: string) => queries.fetchQuery(lessonView(id)),
    onSuccess: (lesson) => {
      if (lesson.correctable) onCorrect(lesson);
    },
  });
  if (!data || data.items.length === 0) return null;
  return (
    <Card title={t('lesson.earlier')}>
      {opening.error ? <Failure error={opening.error} /> : null}
      {opening.data?.correctable === false ? <p className="hint">{t('lesson.notYours')}</p> : null}
      <ul className="rows">
        {data.items.map((row) => (
          <li key={row.id} className="row">
            <span className="row-text">
              <span className="row-title">
                {row.className} · {row.course}
              </span>
              <span className="row-sub">
                <span>{formatDate(row.observedOn, currentLanguage())}</span>
                <span>{row.teacher}</span>
                <span>{row.stars}★</span>
                {row.corrected ? <span>{t('lesson.corrected')}</span> : null}
              </span>
            </span>
            {row.corrected ? null : (
              <button
                type="button"
                className="phrase"
                aria-label={t('lesson.correctThis', { what: `${row.className} · ${row.course}` })}
                onClick={() => opening.mutate(row.id)}
              >
                {t('lesson.correct')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
