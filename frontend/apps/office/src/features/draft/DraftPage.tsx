import { formatDate, formatMoment } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../ui/Facts';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { type Draft, draftView } from './api';
import { Moves } from './Moves';
import { StateTag } from './StateTag';
import { Steps } from './Steps';
import { TrialCard } from './TrialCard';

export function DraftPage({ id }: { id: string }) {
  const query = useQuery(draftView(id));
  return <Loaded query={query}>{(view) => <Filled view={view} />}</Loaded>;
}

function Filled({ view }: { view: Draft }) {
  const { t, i18n } = useTranslation('draft');
  const by = (name?: string, at?: string) =>
    name ? `${name} ${formatMoment(at, i18n.language)}` : undefined;
  return (
    <Page
      title={view.title}
      printable
      back={<Link to="/board/drafts">{t('title')}</Link>}
      intro={
        <span className="row">
          <StateTag state={view.state} />
          <span>{t('effective', { day: formatDate(view.effectiveOn, i18n.language) })}</span>
          <span className="quiet">{t(`origins.${view.origin}`)}</span>
        </span>
      }
    >
      {view.note ? (
        <div className="note warn">
          <b>{t('sentBack', { name: view.decidedName })}</b> {view.note}
        </div>
      ) : null}
      <Steps view={view} />
      {view.trial ? <TrialCard trial={view.trial} /> : null}
      <Moves view={view} />
      <section className="card">
        <h2>{t('course')}</h2>
        <Facts
          items={[
            [t('created'), by(view.createdName, view.createdAt)],
            [t('submitted'), by(view.submittedName, view.submittedAt)],
            [t('decided'), by(view.decidedName, view.decidedAt)],
          ]}
        />
      </section>
    </Page>
  );
}
