import { formatDate, formatMoment } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../ui/Facts';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { type Handover, handoverView } from './api';
import { Cases, Visits } from './Content';
import { SignBar } from './SignBar';

/** The dossier of one school (O28): what is open goes on as it is, only the inspector changes. */
export function HandoverPage({ id }: { id: string }) {
  const { t } = useTranslation('handover');
  return (
    <Page title={t('dossier')} printable back={<Link to="/handovers">{t('title')}</Link>}>
      <Loaded query={useQuery(handoverView(id))}>{(view) => <Dossier view={view} />}</Loaded>
    </Page>
  );
}

function Dossier({ view }: { view: Handover }) {
  const { t, i18n } = useTranslation('handover');
  const day = (date: string) => formatDate(date, i18n.language);
  return (
    <>
      <section className="card">
        <h2>{view.schoolName}</h2>
        <Facts
          items={[
            [t('former'), view.formerName],
            [t('next'), view.nextName],
            [t('beginsOn'), day(view.beginsOn)],
            [t('openedOn'), day(view.openedOn)],
            [t('state'), t(`states.${view.state}`)],
          ]}
        />
        <p className="quiet">{t(view.state === 'OPEN' ? 'live' : 'fixed')}</p>
      </section>
      <Cases cases={view.content.cases} />
      <Visits visits={view.content.visits} />
      <Signatures view={view} />
      <SignBar view={view} />
    </>
  );
}

function Signatures({ view }: { view: Handover }) {
  const { t } = useTranslation('handover');
  return (
    <section className="card">
      <h2>{t('signatures')}</h2>
      <Facts
        items={[
          [t('former'), <Signature key="former" signature={view.formerSignature} />],
          [t('next'), <Signature key="next" signature={view.nextSignature} />],
        ]}
      />
    </section>
  );
}

function Signature({ signature }: { signature: Handover['formerSignature'] }) {
  const { t, i18n } = useTranslation('handover');
  if (!signature) return t('unsigned');
  return (
    <>
      {signature.name} · {formatMoment(signature.at, i18n.language)}
      {signature.note ? <div className="pre">{signature.note}</div> : null}
    </>
  );
}
