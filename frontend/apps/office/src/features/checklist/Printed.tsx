import type { Item } from '@shared/checklist/answers';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../ui/tags';
import type { Content } from './api';

/** The checklist as a sheet of paper, for reading and for a visit without a phone. */
export function Printed({ content }: { content: Content }) {
  const { t } = useTranslation('checklist');
  return (
    <section className="paper">
      <h2>{content.title}</h2>
      {content.purpose ? <p>{content.purpose}</p> : null}
      <p className="paper-head">
        <span>{t('paperSchool')}</span>
        <span>{t('paperDate')}</span>
      </p>
      {content.matters.map((matter, at) => (
        <table key={matter.id} className="checklist-paper">
          <caption>
            {at + 1}. {matter.title}
          </caption>
          <tbody>
            {matter.items.map((item, n) => (
              <tr key={item.id}>
                <td>
                  {at + 1}.{n + 1} {item.text} {item.critical ? <Tag tone="warn">{t('critical')}</Tag> : null}
                  {item.hint ? <span className="quiet block">{item.hint}</span> : null}
                  {item.evidence ? (
                    <span className="quiet block">
                      {t(`evidenceWhen.${item.evidence.occasion}`)}
                      {t(`evidence.${item.evidence.evidence}`)}: {item.evidence.reason}
                    </span>
                  ) : null}
                </td>
                <td className="boxes">
                  <Boxes item={item} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <div className="paper-sign">
        <span>{t('signInspector')}</span>
        <span>{t('signSchool')}</span>
      </div>
    </section>
  );
}

function Boxes({ item }: { item: Item }) {
  const { t } = useTranslation('checklist');
  const box = (word: string) => `☐ ${word}`;
  const none = box(t('verdicts.NOT_APPLICABLE'));
  switch (item.answer) {
    case 'YES_NO':
      return [box(t('verdicts.YES')), box(t('verdicts.NO')), none].join(' ');
    case 'CHOICE':
      return [...item.options.map(box), none].join(' ');
    case 'NUMBER':
      return `______ ${item.unit ?? ''}`;
    case 'TEXT':
      return '____________';
  }
}
