import type { Schemas } from '@shared/client';
import { useMe } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { colleaguesQuery } from '../../../data/inspectors';
import { BigButton } from '../../../kit/BigButton';
import { Card } from '../../../kit/Card';
import { Chips } from '../../../kit/choices';
import { TextInput } from '../../../kit/fields';
import { Icon } from '../../../kit/icons';
import { Sheet } from '../../../kit/Sheet';
import { Empty, Loaded } from '../../../kit/states';
import { useWords } from '../../../words';
import type { DraftContent } from '../model/draft';
import type { SectionProps } from './VisitForm';

const MOST = 10;

export default function InspectorsCard({ draft, session, says }: SectionProps) {
  const { t } = useWords('visit');
  // Who writes the record was there, so this name stays.
  const mine = useMe().inspectorId;
  const [adding, setAdding] = useState(false);
  const set = (inspectors: DraftContent['inspectors']) => session.change({ inspectors });
  return (
    <Card title={t('section.inspectors')} id="inspectors">
      {says('/inspectorIds') ? <p className="error">{says('/inspectorIds')}</p> : null}
      {draft.inspectors.length > 0 ? (
        <ul className="tags">
          {draft.inspectors.map((one) => (
            <li key={one.inspectorId} className="tag">
              {one.name}
              {one.inspectorId === mine ? null : (
                <button
                  type="button"
                  className="icon-button"
                  aria-label={t('removeInspector', { name: one.name })}
                  onClick={() => set(draft.inspectors.filter((other) => other !== one))}
                >
                  <Icon name="close" />
                </button>
              )}
            </li>
          ))}
        </ul>
      ) : null}
      {draft.inspectors.length < MOST ? (
        <BigButton kind="plain" onClick={() => setAdding(true)}>
          <Icon name="plus" />
          {t('addInspector')}
        </BigButton>
      ) : null}
      {adding ? (
        <Picker mine={mine} chosen={draft.inspectors} onChange={set} onClose={() => setAdding(false)} />
      ) : null}
    </Card>
  );
}

interface PickerProps {
  mine: string | undefined;
  chosen: DraftContent['inspectors'];
  onChange: (inspectors: DraftContent['inspectors']) => void;
  onClose: () => void;
}

function Picker({ mine, chosen, onChange, onClose }: PickerProps) {
  const { t } = useWords('visit');
  const [text, setText] = useState('');
  const q = useDeferredValue(text.trim());
  const found = useQuery({ ...colleaguesQuery(q), placeholderData: (former) => former });
  const colleagues = (items: Schemas['InspectorRow'][]) => items.filter(({ id }) => id !== mine);
  const ids = chosen.map((one) => one.inspectorId);
  return (
    <Sheet
      title={t('addInspector')}
      onClose={onClose}
      footer={<BigButton onClick={onClose}>{t('done')}</BigButton>}
    >
      <TextInput label={t('searchInspector')} type="search" value={text} onChange={setText} maxLength={100} />
      <Loaded query={found}>
        {({ items }) =>
          colleagues(items).length === 0 ? (
            <Empty words={t('noInspector', { q })} />
          ) : (
            <Chips
              label={t('addInspector')}
              value={ids}
              options={colleagues(items).map(({ id, name, workplace }) => ({
                value: id,
                label: workplace ? `${name} · ${workplace}` : name,
              }))}
              onChange={(next) => {
                const known = new Map(chosen.map((one) => [one.inspectorId, one.name]));
                for (const { id, name } of items) known.set(id, name);
                onChange(
                  next.slice(0, MOST).map((inspectorId) => ({
                    inspectorId,
                    name: known.get(inspectorId) ?? '',
                  })),
                );
              }}
            />
          )
        }
      </Loaded>
    </Sheet>
  );
}
