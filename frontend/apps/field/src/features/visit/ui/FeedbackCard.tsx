import { timeInShanghai } from '../../../common/clock';
import { Card } from '../../../kit/Card';
import { TextArea, TextInput } from '../../../kit/fields';
import { useWords } from '../../../words';
import type { DraftFeedback } from '../model/draft';
import type { SectionProps } from './VisitForm';

const NOTHING: DraftFeedback = { words: '', heardBy: '', at: '' };

/** What the school was told before the inspectors leave (C5-08); the time is noted with the first word. */
export default function FeedbackCard({ draft, session, says }: SectionProps) {
  const { t } = useWords('visit');
  const feedback = draft.feedback ?? NOTHING;
  const field = (key: keyof DraftFeedback) => ({
    label: t(`feedback.${key}`),
    value: feedback[key],
    error: says(`/feedback/${key}`),
    onChange: (value: string) =>
      session.change({ feedback: { ...feedback, at: feedback.at || timeInShanghai(), [key]: value } }),
  });
  return (
    <Card title={t('feedback.title')} id="feedback">
      {says('/feedback') ? <p className="error">{says('/feedback')}</p> : null}
      <TextArea {...field('words')} hint={t('feedback.hint')} maxLength={4000} />
      <TextInput {...field('heardBy')} maxLength={100} />
      <TextInput type="time" {...field('at')} />
    </Card>
  );
}
