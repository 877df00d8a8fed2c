import {
  type Answer,
  answerTo,
  gaps,
  give,
  giveWhole,
  type Item,
  type Matter,
  mustClose,
  progress,
} from '@shared/checklist/answers';
import { MOST_TAPS, tapCount, USUAL_PROBLEMS } from '@shared/checklist/taps';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Content } from './api';

const verdicts = ['YES', 'NO', 'NOT_APPLICABLE'] as const;

/** How it will be on a phone, to be tried out; nothing of it is kept. */
export function PhonePreview({ content }: { content: Content }) {
  const { t } = useTranslation('checklist');
  const [answers, setAnswers] = useState<Answer[]>([]);
  const [taps, setTaps] = useState(0);
  const [open, setOpen] = useState<string>();
  const { allWell, usual } = tapCount(content);
  const tap = (next: Answer[]) => {
    setTaps(taps + 1);
    setAnswers(next);
  };
  const fold = (id: string) => {
    setTaps(taps + 1);
    setOpen(open === id ? undefined : id);
  };
  const missing = gaps(content, answers).filter(mustClose);
  return (
    <aside className="card preview no-print" aria-label={t('preview')}>
      <h2>{t('preview')}</h2>
      <p>{t('allWell', { ...allWell })}</p>
      <p className={usual.taps > MOST_TAPS ? 'note warn' : undefined}>
        {t('usual', { ...usual, problems: USUAL_PROBLEMS })}
        {usual.taps > MOST_TAPS ? t('tooMany', { n: MOST_TAPS }) : null}
      </p>
      <div className="phone">
        {content.matters.map((matter) => (
          <PhoneMatter
            key={matter.id}
            matter={matter}
            answers={answers}
            open={open === matter.id}
            onFold={() => fold(matter.id)}
            onAnswers={tap}
          />
        ))}
      </div>
      <p role="status">{t('tapped', { n: taps, missing: missing.length })}</p>
      <Button
        size="small"
        onClick={() => {
          setAnswers([]);
          setTaps(0);
        }}
      >
        {t('again')}
      </Button>
    </aside>
  );
}

interface MatterProps {
  matter: Matter;
  answers: Answer[];
  open: boolean;
  onFold: () => void;
  onAnswers: (answers: Answer[]) => void;
}

function PhoneMatter({ matter, answers, open, onFold, onAnswers }: MatterProps) {
  const { t } = useTranslation('checklist');
  const { answered, all, no } = progress(matter, answers);
  const whole = answerTo(answers, matter.id)?.verdict === 'YES';
  return (
    <section>
      <button type="button" className="fold" aria-expanded={open} onClick={onFold}>
        <span>{matter.title || t('untitled')}</span>
        <span className="quiet">
          {no > 0 ? t('doneWithNo', { answered, all, no }) : `${answered}/${all}`}
        </span>
      </button>
      <button
        type="button"
        className="whole"
        aria-pressed={whole}
        onClick={() => onAnswers(giveWhole(answers, matter, 'YES'))}
      >
        {t('wholeMatter')}
      </button>
      {open
        ? matter.items.map((item) => (
            <PhoneItem key={item.id} item={item} answers={answers} onAnswers={onAnswers} />
          ))
        : null}
    </section>
  );
}

function PhoneItem({
  item,
  answers,
  onAnswers,
}: { item: Item } & Pick<MatterProps, 'answers' | 'onAnswers'>) {
  const { t } = useTranslation('checklist');
  const answer = answerTo(answers, item.id);
  const no = answer?.verdict === 'NO';
  const set = (more: Partial<Answer>) => onAnswers(give(answers, { itemId: item.id, ...more }));
  return (
    <div className="phone-item">
      <p>{item.text || t('untitled')}</p>
      {item.hint ? <p className="quiet">{item.hint}</p> : null}
      {item.answer === 'YES_NO' ? (
        <div className="row">
          {verdicts.map((verdict) => (
            <button
              type="button"
              key={verdict}
              aria-pressed={answer?.verdict === verdict}
              onClick={() => set({ verdict })}
            >
              {t(`verdicts.${verdict}`)}
            </button>
          ))}
        </div>
      ) : null}
      {item.answer === 'CHOICE' ? (
        <div className="row">
          {item.options.map((value) => (
            <button
              type="button"
              key={value}
              aria-pressed={answer?.value === value}
              onClick={() => set({ value })}
            >
              {value}
            </button>
          ))}
        </div>
      ) : null}
      {item.answer === 'NUMBER' || item.answer === 'TEXT' ? (
        <p className="phone-field">{item.unit ?? t(`answers.${item.answer}`)}</p>
      ) : null}
      {item.evidence && (no || item.evidence.occasion === 'ALWAYS') ? (
        <p className="note">
          {t(`evidence.${item.evidence.evidence}`)}: {item.evidence.reason}
        </p>
      ) : null}
      {no && item.phrases.length > 0 ? <p className="quiet">{item.phrases.join(' · ')}</p> : null}
    </div>
  );
}
