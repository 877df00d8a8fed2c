import type { Item } from '@shared/checklist/answers';
import { Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerKinds } from './api';
import { Labelled } from './Labelled';
import { answeredBy, lines, MOST_PHRASES } from './model';

const NONE = 'none';
const kinds = ['NOTE', 'PHOTO'] as const;
const occasions = ['NO', 'ALWAYS'] as const;

interface Props {
  item: Item;
  onType: (item: Item) => void;
}

export function ItemEditor({ item, onType }: Props) {
  const { t } = useTranslation('checklist');
  const set = (patch: Partial<Item>) => onType({ ...item, ...patch });
  return (
    <div className="item-body">
      <Labelled label={t('itemText')} hint={item.answer === 'YES_NO' ? t('itemTextHint') : undefined}>
        {(id) => (
          <Input.TextArea
            id={id}
            rows={2}
            maxLength={200}
            showCount
            value={item.text}
            onChange={(event) => set({ text: event.target.value })}
          />
        )}
      </Labelled>
      <Labelled label={t('hint')}>
        {(id) => (
          <Input
            id={id}
            maxLength={300}
            value={item.hint ?? ''}
            onChange={(event) => set({ hint: event.target.value || undefined })}
          />
        )}
      </Labelled>
      <Labelled label={t('answer')}>
        {(id) => (
          <Select
            id={id}
            value={item.answer}
            options={answerKinds.map((value) => ({ value, label: t(`answers.${value}`) }))}
            onChange={(answer) => onType(answeredBy(item, answer))}
          />
        )}
      </Labelled>
      {item.answer === 'CHOICE' ? (
        <Lines
          label={t('options')}
          hint={t('optionsHint')}
          value={item.options}
          max={50}
          onChange={(options) => set({ options })}
        />
      ) : null}
      {item.answer === 'NUMBER' ? (
        <Labelled label={t('unit')}>
          {(id) => (
            <Input
              id={id}
              maxLength={20}
              value={item.unit ?? ''}
              onChange={(event) => set({ unit: event.target.value || undefined })}
            />
          )}
        </Labelled>
      ) : null}
      {item.answer === 'YES_NO' ? (
        <Checkbox checked={item.critical} onChange={(event) => set({ critical: event.target.checked })}>
          {t('criticalMeans')}
        </Checkbox>
      ) : null}
      <Evidence item={item} onType={onType} />
      <Lines
        label={t('phrases')}
        hint={t('phrasesHint')}
        value={item.phrases}
        max={200}
        onChange={(phrases) => set({ phrases })}
      />
    </div>
  );
}

/** A rule of evidence is whole only with the reason that is printed beside the question. */
function Evidence({ item, onType }: Props) {
  const { t } = useTranslation('checklist');
  const rule = item.evidence;
  const first = item.answer === 'YES_NO' ? 'NO' : 'ALWAYS';
  const choose = (value: (typeof kinds)[number] | typeof NONE) =>
    onType({
      ...item,
      evidence:
        value === NONE
          ? undefined
          : { evidence: value, occasion: rule?.occasion ?? first, reason: rule?.reason ?? '' },
    });
  return (
    <>
      <Labelled label={t('evidenceRule')}>
        {(id) => (
          <Select
            id={id}
            value={rule?.evidence ?? NONE}
            options={[
              { value: NONE, label: t('noEvidence') },
              ...kinds.map((value) => ({ value, label: t(`evidence.${value}`) })),
            ]}
            onChange={choose}
          />
        )}
      </Labelled>
      {rule && item.answer === 'YES_NO' ? (
        <Labelled label={t('occasion')}>
          {(id) => (
            <Select
              id={id}
              value={rule.occasion}
              options={occasions.map((value) => ({ value, label: t(`evidenceWhen.${value}`) }))}
              onChange={(occasion) => onType({ ...item, evidence: { ...rule, occasion } })}
            />
          )}
        </Labelled>
      ) : null}
      {rule ? (
        <Labelled label={t('reason')} hint={t('reasonHint')}>
          {(id) => (
            <Input
              id={id}
              maxLength={200}
              showCount
              value={rule.reason}
              onChange={(event) => onType({ ...item, evidence: { ...rule, reason: event.target.value } })}
            />
          )}
        </Labelled>
      ) : null}
    </>
  );
}

interface LinesProps {
  label: string;
  hint: string;
  value: string[];
  max: number;
  onChange: (value: string[]) => void;
}

/** One entry a line; keeps the line that is being begun although it is no entry yet. */
function Lines({ label, hint, value, max, onChange }: LinesProps) {
  const [text, setText] = useState(value.join('\n'));
  const type = (typed: string) => {
    const short = typed
      .split('\n')
      .slice(0, MOST_PHRASES)
      .map((line) => line.slice(0, max))
      .join('\n');
    setText(short);
    onChange(lines(short));
  };
  return (
    <Labelled label={label} hint={hint}>
      {(id) => (
        <Input.TextArea id={id} rows={4} value={text} onChange={(event) => type(event.target.value)} />
      )}
    </Labelled>
  );
}
