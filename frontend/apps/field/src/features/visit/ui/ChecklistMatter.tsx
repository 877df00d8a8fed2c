import {
  type Answer,
  answerTo,
  findingAt,
  give,
  giveWhole,
  type Item,
  type Matter,
  progress,
} from '@shared/checklist/answers';
import { type ReactNode, Suspense } from 'react';
import { BigButton } from '../../../kit/BigButton';
import { Segmented } from '../../../kit/choices';
import { TextArea, TextInput } from '../../../kit/fields';
import { Row } from '../../../kit/Row';
import { useWords } from '../../../words';

const VERDICTS = ['YES', 'NO', 'NOT_APPLICABLE'] as const;

interface Props {
  matter: Matter;
  answers: Answer[];
  open: boolean;
  onFold: () => void;
  onAnswers: (answers: Answer[]) => void;
  /** Photos are asked for where something is wrong, or where the checklist says why it needs them. */
  photosOf: (itemId: string) => ReactNode;
  onReport: (answers: Answer[], found: Answer, item: number, description: string) => void;
}

export function ChecklistMatter(props: Props) {
  const { matter, answers, open, onFold, onAnswers } = props;
  const { t } = useWords('visit');
  const { answered, all, no } = progress(matter, answers);
  return (
    <section className="matter" aria-label={matter.title}>
      <button type="button" className="row" aria-expanded={open} onClick={onFold}>
        <Row title={matter.title} sub={t(no > 0 ? 'matterNo' : 'matterDone', { answered, all, no })} />
      </button>
      <button
        type="button"
        className="big plain"
        aria-pressed={answerTo(answers, matter.id)?.verdict === 'YES'}
        aria-label={t('wholeOf', { matter: matter.title })}
        onClick={() => onAnswers(giveWhole(answers, matter, 'YES'))}
      >
        {t('whole')}
      </button>
      {open ? matter.items.map((item) => <Question key={item.id} item={item} {...props} />) : null}
    </section>
  );
}

function Question({ matter, item, answers, photosOf, onAnswers, onReport }: Props & { item: Item }) {
  const { t } = useWords('visit');
  const answer = answerTo(answers, item.id) ?? { itemId: item.id };
  const set = (more: Partial<Answer>) => onAnswers(give(answers, { ...answer, ...more }));
  const no = answer.verdict === 'NO';
  const rule = item.evidence;
  const asked = rule && (no || (rule.occasion === 'ALWAYS' && (answer.verdict || answer.value)));
  const report = () => onReport(answers, answer, matter.item, findingAt(matter, item, answer).description);
  return (
    <div className="question" id={`item-${item.id}`}>
      <p>
        {item.text} {item.critical ? <span className="mark due-near">{t('critical')}</span> : null}
      </p>
      {item.hint ? <p className="hint">{item.hint}</p> : null}
      {item.answer === 'YES_NO' ? (
        <Segmented
          label={item.text}
          value={answer.verdict}
          options={VERDICTS.map((value) => ({ value, label: t(`verdict.${value}`) }))}
          onChange={(verdict) => set({ verdict })}
        />
      ) : null}
      {item.answer === 'CHOICE' ? (
        <Segmented
          label={item.text}
          value={answer.value}
          options={item.options.map((value) => ({ value, label: value }))}
          onChange={(value) => set({ value })}
        />
      ) : null}
      {item.answer === 'NUMBER' || item.answer === 'TEXT' ? (
        <TextInput
          label={item.unit ?? t('answer')}
          inputMode={item.answer === 'NUMBER' ? 'decimal' : 'text'}
          maxLength={item.answer === 'NUMBER' ? 9 : 500}
          value={answer.value ?? ''}
          onChange={(value) => set({ value: item.answer === 'NUMBER' ? digits(value) : value })}
        />
      ) : null}
      {asked ? (
        <p className="hint">
          {t(`evidence.${rule.evidence}`)}
          {rule.reason}
        </p>
      ) : null}
      {no && item.phrases.length > 0 ? (
        <div className="phrases">
          {item.phrases.map((phrase) => (
            <button
              key={phrase}
              type="button"
              className="phrase"
              onClick={() => set({ note: said(answer.note, phrase) })}
            >
              {phrase}
            </button>
          ))}
        </div>
      ) : null}
      {no || asked ? (
        <TextArea
          label={t('note')}
          rows={2}
          maxLength={1000}
          value={answer.note ?? ''}
          onChange={(note) => set({ note })}
        />
      ) : null}
      {no || asked ? <Suspense fallback={null}>{photosOf(item.id)}</Suspense> : null}
      {no && !answer.problemId ? (
        <BigButton kind="plain" onClick={report}>
          {t('report')}
        </BigButton>
      ) : null}
      {answer.problemId ? <p className="hint">{t('reported')}</p> : null}
    </div>
  );
}

const digits = (text: string) => /\d{0,9}(\.\d{0,4})?/.exec(text.replace(/[^\d.]/g, ''))?.[0] ?? '';

/** A phrase tapped twice is said once. */
function said(note: string | undefined, phrase: string): string {
  if (!note) return phrase;
  return note.includes(phrase) ? note : `${note}；${phrase}`;
}
