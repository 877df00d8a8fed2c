import { formatDate, formatNames } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyBox } from '../../ui/EmptyBox';
import { ChoiceFilter, Filters } from '../../ui/Filters';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { type CompareSearch, type Edition, inspectionEditions } from './api';
import { differing, type Part } from './model';

interface Props {
  id: string;
  search: CompareSearch;
  onSearch: (patch: Partial<CompareSearch>) => void;
}

/** Two editions side by side; the last two unless others are chosen. */
export function ComparePage({ id, search, onSearch }: Props) {
  const { t } = useTranslation('inspection');
  const query = useQuery(inspectionEditions(id));
  return (
    <Page
      title={t('compare')}
      printable
      back={
        <Link to="/inspections/$id" params={{ id }}>
          {t('backToRecord')}
        </Link>
      }
    >
      <Loaded query={query}>
        {(editions) => <Sides editions={editions} search={search} onSearch={onSearch} />}
      </Loaded>
    </Page>
  );
}

function Sides({ editions, search, onSearch }: Omit<Props, 'id'> & { editions: Edition[] }) {
  const { t } = useTranslation('inspection');
  const find = (number: number | undefined) => editions.find((one) => one.number === number);
  const after = find(search.after) ?? editions[0];
  const before = find(search.before) ?? editions[1];
  if (!after || !before) return <EmptyBox kind="nothing" title={t('oneEdition')} />;
  const options = editions.map(({ number }) => ({
    value: String(number),
    label: t('editionNo', { n: number }),
  }));
  const choose = (side: keyof CompareSearch) => (value: string | undefined) =>
    onSearch({ [side]: value === undefined ? undefined : Number(value) });
  return (
    <>
      <Filters>
        <ChoiceFilter
          label={t('before')}
          value={String(before.number)}
          options={options}
          onChange={choose('before')}
        />
        <ChoiceFilter
          label={t('after')}
          value={String(after.number)}
          options={options}
          onChange={choose('after')}
        />
      </Filters>
      <Differences before={before} after={after} />
    </>
  );
}

function Differences({ before, after }: { before: Edition; after: Edition }) {
  const { t } = useTranslation('inspection');
  const told = useTold();
  const parts = differing(before.content, after.content);
  if (parts.length === 0) return <EmptyBox kind="done" title={t('noDifference')} />;
  return (
    <section className="paper">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('part')}</th>
            <th scope="col">{t('editionNo', { n: before.number })}</th>
            <th scope="col">{t('editionNo', { n: after.number })}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part}>
              <th scope="row">{t(`parts.${part}`)}</th>
              <td>
                <del>{told(before, part)}</del>
              </td>
              <td>
                <ins>{told(after, part)}</ins>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** One part of the form in words; answers to a checklist are counted, for the record itself lists them. */
function useTold() {
  const { t, i18n } = useTranslation(['inspection', 'shared']);
  return ({ content, inspectorNames }: Edition, part: Part): string => {
    switch (part) {
      case 'visitedOn':
      case 'deadline':
        return formatDate(content[part], i18n.language) ?? '';
      case 'inspectorIds':
        return formatNames(inspectorNames, i18n.language);
      case 'matters':
        return content.matters.join(', ');
      case 'occasion':
        return t(`inspection:occasions.${content.occasion.kind}`);
      case 'methods':
        return content.methods
          .map(({ method, count }) => `${t(`shared:method.${method}`)} ${count}`)
          .join('\n');
      case 'problems':
        return content.problems
          .map(({ grade, description }) => `${t(`shared:grade.${grade}`)}: ${description}`)
          .join('\n');
      case 'feedback':
        return content.feedback
          ? t('inspection:feedbackLine', {
              at: content.feedback.at,
              who: content.feedback.heardBy,
              words: content.feedback.words,
            })
          : '';
      case 'photos':
        return t('inspection:photoCount', { n: content.photos.length });
      case 'acknowledgement':
        return content.acknowledgement
          ? t(`inspection:acknowledgements.${content.acknowledgement.outcome}`)
          : '';
      case 'answers':
        return t('inspection:answerCount', { n: content.answers.length });
      default:
        return content[part] ?? '';
    }
  };
}
