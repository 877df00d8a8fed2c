import { formatDate, formatMoment } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { type Lesson, lessonView } from './api';

/** The form of an observed lesson (E9), on screen as on paper. */
export function LessonPage({ id }: { id: string }) {
  return <Loaded query={useQuery(lessonView(id))}>{(view) => <Filled view={view} />}</Loaded>;
}

function Filled({ view }: { view: Lesson }) {
  const { t, i18n } = useTranslation('lesson');
  const { content } = view;
  const lines: [string, string | undefined][] = [
    [t('className'), content.className],
    [t('course'), content.course],
    [t('teacher'), content.teacher],
    [t('observedBy'), view.observedBy],
    [t('notes'), content.notes],
    [t('stars'), t('starsOf', { n: content.stars })],
    [t('evaluation'), content.evaluation],
  ];
  return (
    <Page
      title={`${view.schoolName} · ${content.course}`}
      printable
      back={<Link to="/lessons">{t('title')}</Link>}
      intro={<Head view={view} />}
    >
      <section className="paper">
        <h2>{t('title')}</h2>
        <p className="paper-head">
          <span>
            {t('school')}: <b>{view.schoolName}</b>
          </span>
          <span>{formatDate(content.observedOn, i18n.language)}</span>
        </p>
        <table>
          <tbody>
            {lines.map(([label, words]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Page>
  );
}

function Head({ view }: { view: Lesson }) {
  const { t, i18n } = useTranslation('lesson');
  return (
    <span className="row">
      {t('sentAt', { at: formatMoment(view.sentAt, i18n.language) })}
      {view.content.correctsId ? (
        <Link to="/lessons/$id" params={{ id: view.content.correctsId }}>
          {t('corrects')}
        </Link>
      ) : null}
      {view.correctedById ? (
        <Link to="/lessons/$id" params={{ id: view.correctedById }}>
          {t('toCorrection')}
        </Link>
      ) : null}
    </span>
  );
}
