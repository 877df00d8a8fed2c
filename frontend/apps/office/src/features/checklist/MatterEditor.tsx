import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import type { Item, Matter } from '@shared/checklist/answers';
import { Button, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../ui/tags';
import { ItemEditor } from './ItemEditor';
import { Labelled } from './Labelled';
import { MOST_ITEMS, moved, newItem, replaced, without } from './model';
import { Sortable } from './Sortable';

const EIGHT = [1, 2, 3, 4, 5, 6, 7, 8] as const;

interface Props {
  matter: Matter;
  at: number;
  keys: ReactNode;
  open: boolean;
  openItem: string | undefined;
  onOpen: (id: string | undefined) => void;
  onType: (matter: Matter) => void;
  onArrange: (matter: Matter) => void;
  onRemove: () => void;
}

export function MatterEditor(props: Props) {
  const { matter, at, keys, open, onOpen, onRemove } = props;
  const { t } = useTranslation('checklist');
  const name = matter.title || t('untitled');
  return (
    <section className="matter" aria-label={name}>
      <div className="matter-head">
        {keys}
        <button
          type="button"
          className="fold"
          aria-expanded={open}
          onClick={() => onOpen(open ? undefined : matter.id)}
        >
          <b>
            {at + 1}. {name}
          </b>
          <span className="quiet">{t('itemCount', { n: matter.items.length })}</span>
        </button>
        <Button
          type="text"
          icon={<DeleteOutlined />}
          aria-label={t('removeNamed', { name })}
          onClick={onRemove}
        />
      </div>
      {open ? <Opened {...props} /> : null}
    </section>
  );
}

function Opened({ matter, openItem, onOpen, onType, onArrange }: Props) {
  const { t } = useTranslation(['checklist', 'shared']);
  const add = () => {
    const item = newItem();
    onArrange({ ...matter, items: [...matter.items, item] });
    onOpen(item.id);
  };
  return (
    <div className="matter-body">
      <Labelled label={t('checklist:matterTitle')}>
        {(id) => (
          <Input
            id={id}
            value={matter.title}
            maxLength={100}
            showCount
            onChange={(event) => onType({ ...matter, title: event.target.value })}
          />
        )}
      </Labelled>
      <Labelled label={t('checklist:serves')} hint={t('checklist:servesHint')}>
        {(id) => (
          <Select
            id={id}
            value={matter.item}
            options={EIGHT.map((value) => ({ value, label: `${value} ${t(`shared:matter.m${value}`)}` }))}
            onChange={(item) => onType({ ...matter, item })}
          />
        )}
      </Labelled>
      <Sortable
        list={matter.items}
        nameOf={(item) => item.text || t('checklist:untitled')}
        onMove={(from, to) => onArrange({ ...matter, items: moved(matter.items, from, to) })}
      >
        {(item, at, keys) => (
          <ItemLine
            item={item}
            at={at}
            keys={keys}
            open={openItem === item.id}
            onOpen={(on) => onOpen(on ? item.id : matter.id)}
            onType={(changed) => onType({ ...matter, items: replaced(matter.items, changed) })}
            onRemove={() => onArrange({ ...matter, items: without(matter.items, item.id) })}
          />
        )}
      </Sortable>
      {matter.items.length < MOST_ITEMS ? (
        <Button icon={<PlusOutlined />} onClick={add}>
          {t('checklist:addItem')}
        </Button>
      ) : (
        <p className="quiet">{t('checklist:mostItems', { n: MOST_ITEMS })}</p>
      )}
    </div>
  );
}

interface LineProps {
  item: Item;
  at: number;
  keys: ReactNode;
  open: boolean;
  onOpen: (open: boolean) => void;
  onType: (item: Item) => void;
  onRemove: () => void;
}

function ItemLine({ item, at, keys, open, onOpen, onType, onRemove }: LineProps) {
  const { t } = useTranslation('checklist');
  const name = item.text || t('untitled');
  return (
    <div className="item">
      <div className="matter-head">
        {keys}
        <button type="button" className="fold" aria-expanded={open} onClick={() => onOpen(!open)}>
          <span>
            {at + 1}. {name}
          </span>
          <span className="row">
            <Tag>{t(`answers.${item.answer}`)}</Tag>
            {item.critical ? <Tag tone="warn">{t('critical')}</Tag> : null}
            {item.evidence ? <Tag tone="act">{t(`evidence.${item.evidence.evidence}`)}</Tag> : null}
          </span>
        </button>
        <Button
          type="text"
          icon={<DeleteOutlined />}
          aria-label={t('removeNamed', { name })}
          onClick={onRemove}
        />
      </div>
      {open ? <ItemEditor item={item} onType={onType} /> : null}
    </div>
  );
}
