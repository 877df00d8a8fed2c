import type { Schemas } from '@shared/client';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AdviceList } from '../../ui/AdviceList';
import { EmptyBox } from '../../ui/EmptyBox';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { composition } from './api';
import { ShareChart } from './ShareChart';

const YEAR = 12;

export function CompositionPage() {
  const { t } = useTranslation('inspector');
  const query = useQuery(composition(YEAR));
  return (
    <Page
      title={t('compositionTitle')}
      printable
      back={<Link to="/inspectors">{t('title')}</Link>}
      intro={query.data ? t('compositionIntro', { rule: query.data.rule }) : undefined}
    >
      <Loaded query={query}>
        {(view) => (
          <>
            <section className="card">
              <h2>{t('compositionAdvice')}</h2>
              {view.advice.length > 0 ? (
                <AdviceList advice={view.advice} />
              ) : (
                <EmptyBox kind="done" title={t('compositionDone')} />
              )}
            </section>
            <div className="split">
              <section className="card">
                <h2>{t('shareTitle')}</h2>
                <ShareChart months={view.months} />
              </section>
              <Sources sources={view.sources} />
            </div>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Sources({ sources }: { sources: Schemas['CompositionSource'][] }) {
  const { t } = useTranslation(['inspector', 'shared']);
  return (
    <section className="card">
      <h2>{t('inspector:sources')}</h2>
      {sources.length === 0 ? (
        <EmptyBox kind="nothing" title={t('inspector:sourcesNone')} />
      ) : (
        <ul className="lines">
          {sources.map(({ source, count }) => (
            <li key={source} className="row">
              <span className="grow">{t(`shared:inspectorSource.${source}`)}</span>
              <b>{count}</b>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
