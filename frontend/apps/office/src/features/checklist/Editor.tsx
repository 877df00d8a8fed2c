import { PlusOutlined, UndoOutlined } from '@ant-design/icons';
import type { Matter } from '@shared/checklist/answers';
import { formatMoment } from '@shared/format';
import { Button, Input, Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { schoolKinds } from '../../ui/options';
import { ProblemBox } from '../../ui/ProblemBox';
import { Labelled } from './Labelled';
import { MatterEditor } from './MatterEditor';
import { MOST_MATTERS, moved, newMatter, replaced, unfinished, without } from './model';
import { Sortable } from './Sortable';
import type { Editing } from './useEditing';

/** The whole draft on one page; what is open is a form, what is not is a line. */
export function Editor({ editing }: { editing: Editing }) {
  const { t } = useTranslation(['checklist', 'shared']);
  const { content, change, rearrange, undo } = editing;
  const [open, setOpen] = useState<string>();
  const add = () => {
    const matter = newMatter();
    rearrange({ matters: [...content.matters, matter] });
    setOpen(matter.id);
  };
  const arrange = (matters: Matter[]) => rearrange({ matters });
  return (
    <section className="card editor" aria-label={t('checklist:editor')}>
      <SaveLine editing={editing} />
      <Labelled
        label={t('checklist:name')}
        hint={content.title.trim() ? undefined : t('checklist:nameNeeded')}
      >
        {(id) => (
          <Input
            id={id}
            value={content.title}
            maxLength={100}
            showCount
            onChange={(event) => change({ title: event.target.value })}
          />
        )}
      </Labelled>
      <Labelled label={t('checklist:purpose')}>
        {(id) => (
          <Input.TextArea
            id={id}
            rows={2}
            maxLength={500}
            showCount
            value={content.purpose ?? ''}
            onChange={(event) => change({ purpose: event.target.value || undefined })}
          />
        )}
      </Labelled>
      <Labelled label={t('checklist:kinds')} hint={t('checklist:kindsHint')}>
        {(id) => (
          <Select
            id={id}
            mode="multiple"
            value={content.kinds}
            options={schoolKinds.map((value) => ({ value, label: t(`shared:schoolKind.${value}`) }))}
            onChange={(kinds) => change({ kinds })}
          />
        )}
      </Labelled>
      <Unfinished matters={content.matters} onOpen={setOpen} />
      <Sortable
        list={content.matters}
        nameOf={(matter) => matter.title || t('checklist:untitled')}
        onMove={(from, to) => arrange(moved(content.matters, from, to))}
      >
        {(matter, at, keys) => (
          <MatterEditor
            matter={matter}
            at={at}
            keys={keys}
            open={open === matter.id || matter.items.some((item) => item.id === open)}
            openItem={open}
            onOpen={setOpen}
            onType={(changed) => change({ matters: replaced(content.matters, changed) })}
            onArrange={(changed) => arrange(replaced(content.matters, changed))}
            onRemove={() => arrange(without(content.matters, matter.id))}
          />
        )}
      </Sortable>
      <div className="row">
        {content.matters.length < MOST_MATTERS ? (
          <Button icon={<PlusOutlined />} onClick={add}>
            {t('checklist:addMatter')}
          </Button>
        ) : (
          <span className="quiet">{t('checklist:mostMatters', { n: MOST_MATTERS })}</span>
        )}
        {undo ? (
          <Button icon={<UndoOutlined />} onClick={undo}>
            {t('checklist:undo')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

function SaveLine({ editing: { save, retry, overwrite } }: { editing: Editing }) {
  const { t, i18n } = useTranslation('checklist');
  if (save.error) {
    return (
      <>
        <ProblemBox error={save.error} safe={t('typedSafe')} onRetry={overwrite ? undefined : retry} />
        {overwrite ? (
          <div className="row">
            <Button type="primary" onClick={overwrite}>
              {t('overwrite')}
            </Button>
          </div>
        ) : null}
      </>
    );
  }
  const words = save.pending
    ? t('saving')
    : save.dirty
      ? t('unsaved')
      : t('savedAt', { at: formatMoment(save.at, i18n.language) });
  return (
    <p className="quiet" role="status">
      {words}
    </p>
  );
}

/** What must be added before anybody can work with it, each leading to its place. */
function Unfinished({ matters, onOpen }: { matters: Matter[]; onOpen: (id: string) => void }) {
  const { t } = useTranslation('checklist');
  const heading = useId();
  const missing = unfinished(matters);
  if (missing.length === 0) return null;
  return (
    <section className="note" aria-labelledby={heading}>
      <strong id={heading}>{t('unfinished')}</strong>
      <ul className="links">
        {missing.map(({ matter, item, id }) => (
          <li key={id}>
            <button type="button" className="as-link" onClick={() => onOpen(id)}>
              {item ? t('unfinishedItem', { matter, item }) : t('unfinishedMatter', { matter })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
