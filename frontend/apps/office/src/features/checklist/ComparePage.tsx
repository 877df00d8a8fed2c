import type { Item } from '@shared/checklist/answers';
import { type Change, compare, type ItemDifference, isSame } from '@shared/checklist/compare';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyBox } from '../../ui/EmptyBox';
import { ChoiceFilter, Filters } from '../../ui/Filters';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Tag } from '../../ui/tags';
import { type Checklist, checklistView, editionList } from './api';

const tones: Record<Change, string> = {
  same: 'calm',
  added: 'done',
  removed: 'bad',
  changed: 'warn',
  moved: 'act',
};

interface Props {
  id: string;
  other: string | undefined;
  onOther: (id: string | undefined) => void;
}

/** What a later edition says differently; what stayed the same is not repeated. */
export function ComparePage({ id, other, onOther }: Props) {
  const query = useQuery(checklistView(id));
  return <Loaded query={query}>{(view) => <Sides view={view} other={other} onOther={onOther} />}</Loaded>;
}

function Sides({ view, other, onOther }: { view: Checklist } & Pick<Props, 'other' | 'onOther'>) {
  const { t } = useTranslation('checklist');
  const editions = useQuery(editionList(view.templateId)).data?.items ?? [];
  const earlier = useQuery({ ...checklistView(other ?? ''), enabled: other !== undefined });
  return (
    <Page
      title={t('compareTitle', { title: view.title, n: view.edition })}
      printable
      back={
        <Link to="/checklists/$id" params={{ id: view.id }}>
          {view.title}
        </Link>
      }
    >
      <Filters>
        <ChoiceFilter
          label={t('compareWith')}
          value={other}
          options={editions
            .filter((row) => row.id !== view.id)
            .map((row) => ({
              value: row.id,
              label: `${t('editionN', { n: row.edition })} · ${t(`states.${row.state}`)}`,
            }))}
          onChange={onOther}
        />
      </Filters>
      {other === undefined ? (
        <EmptyBox kind="nothing" title={t('chooseOther')} />
      ) : (
        <Loaded query={earlier}>{(before) => <Differences before={before} after={view} />}</Loaded>
      )}
    </Page>
  );
}

function Differences({ before, after }: { before: Checklist; after: Checklist }) {
  const { t } = useTranslation('checklist');
  const differences = compare(before, after);
  if (isSame(differences)) return <EmptyBox kind="done" title={t('noDifference')} />;
  return differences
    .filter((matter) => matter.change !== 'same')
    .map((matter) => (
      <section className="card" key={matter.id}>
        <h2>
          {(matter.after ?? matter.before)?.title || t('untitled')}{' '}
          <Tag tone={tones[matter.change]}>{t(`changes.${matter.change}`)}</Tag>
        </h2>
        {matter.before && matter.after && matter.before.title !== matter.after.title ? (
          <p>
            <del>{matter.before.title}</del> <ins>{matter.after.title}</ins>
          </p>
        ) : null}
        <ul className="lines">
          {matter.items
            .filter((item) => item.change !== 'same')
            .map((item) => (
              <li key={item.id}>
                <Difference item={item} />
              </li>
            ))}
        </ul>
      </section>
    ));
}

function Difference({ item: { change, before, after } }: { item: ItemDifference }) {
  const { t } = useTranslation('checklist');
  return (
    <>
      <span>
        <Tag tone={tones[change]}>{t(`changes.${change}`)}</Tag>{' '}
        {before && after && before.text === after.text ? after.text : null}
      </span>
      {before && (change === 'removed' || (change === 'changed' && after?.text !== before.text)) ? (
        <del>{before.text}</del>
      ) : null}
      {after && (change === 'added' || (change === 'changed' && after.text !== before?.text)) ? (
        <ins>{after.text}</ins>
      ) : null}
      {change === 'changed' && before && after ? (
        <span className="quiet">
          <Rules item={before} /> → <Rules item={after} />
        </span>
      ) : null}
    </>
  );
}

function Rules({ item }: { item: Item }) {
  const { t } = useTranslation('checklist');
  const parts = [
    t(`answers.${item.answer}`),
    item.options.join('/'),
    item.unit,
    item.hint,
    item.critical ? t('critical') : '',
    item.evidence ? `${t(`evidence.${item.evidence.evidence}`)}: ${item.evidence.reason}` : '',
    item.phrases.join('/'),
  ];
  return parts.filter(Boolean).join(' · ');
}
