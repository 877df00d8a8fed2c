import { formatMoment } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../ui/EditDrawer';
import { Facts } from '../../ui/Facts';
import { LongTextField } from '../../ui/fields';
import { Loaded } from '../../ui/Loaded';
import { useRefresh } from '../../ui/listing';
import { Page } from '../../ui/Page';
import { type Draw, drawView, voidDraw } from './api';
import { DrawBar } from './DrawBar';
import { FreezeLots, FreezeSchools } from './Freeze';
import { PoolTables } from './PoolTables';
import { Result } from './Result';
import { StateTag } from './StateTag';

/** One draw from its announcement to the result: what is fixed, by whom, and what comes next. */
export function DrawPage({ id }: { id: string }) {
  const { t } = useTranslation('draw');
  const query = useQuery(drawView(id));
  return (
    <Page
      title={query.data?.title ?? t('one')}
      printable
      back={<Link to="/draws">{t('title')}</Link>}
      actions={query.data ? <Actions view={query.data} /> : null}
    >
      <Loaded query={query}>{(view) => <Content view={view} />}</Loaded>
    </Page>
  );
}

function Content({ view }: { view: Draw }) {
  const open = view.actions.includes('PREPARE');
  return (
    <>
      <Fixed view={view} />
      {view.picked ? <Result view={view} /> : null}
      {view.actions.includes('DRAW') ? <DrawBar view={view} /> : null}
      {open && view.kind === 'SCHOOLS' ? <FreezeSchools view={view} /> : null}
      {open && view.kind !== 'SCHOOLS' ? <FreezeLots view={view} /> : null}
      {!open && view.pool ? <PoolTables pool={view.pool} /> : null}
    </>
  );
}

/** What was fixed in which order: nobody can choose the pool by the seed, or the seed by the pool. */
function Fixed({ view }: { view: Draw }) {
  const { t, i18n } = useTranslation(['draw', 'shared']);
  const deed = (done: Draw['announced'] | undefined) =>
    done ? `${formatMoment(done.at, i18n.language)} ${done.name}` : undefined;
  const hash = (value: string | undefined) => (value ? <code className="hash">{value}</code> : undefined);
  return (
    <section className="card" aria-label={t('draw:fixed')}>
      <p className="row">
        <StateTag state={view.state} />
        <span>{t(`draw:kinds.${view.kind}`)}</span>
        <span>
          {view.kind === 'SCHOOLS'
            ? t('draw:wanted', { picks: view.picks, team: view.team })
            : t('draw:wantedLots', { picks: view.picks })}
        </span>
      </p>
      {view.voidReason ? <p className="note">{t('draw:voidedFor', { reason: view.voidReason })}</p> : null}
      <Facts
        items={[
          [t('draw:schoolKinds'), view.schoolKinds.map((kind) => t(`shared:schoolKind.${kind}`)).join(' ')],
          [t('draw:steps.announced'), deed(view.announced)],
          [t('draw:commitment'), hash(view.commitment)],
          [t('draw:source'), view.source],
          [t('draw:steps.prepared'), deed(view.prepared)],
          [t('draw:poolHash'), hash(view.poolHash)],
          [t('draw:steps.drawn'), deed(view.drawn)],
          [t('draw:secret'), hash(view.secret)],
          [t('draw:said'), view.said],
          [t('draw:seed'), hash(view.seed)],
          [t('draw:steps.voided'), deed(view.voided)],
        ]}
      />
    </section>
  );
}

function Actions({ view }: { view: Draw }) {
  const { t } = useTranslation('draw');
  const refresh = useRefresh();
  const [voiding, setVoiding] = useState(false);
  return (
    <>
      {view.picked ? (
        <Link to="/draws/$id/sheet" params={{ id: view.id }}>
          <Button tabIndex={-1}>{t('sheet')}</Button>
        </Link>
      ) : null}
      {view.actions.includes('VOID') ? (
        <Button danger onClick={() => setVoiding(true)}>
          {t('void')}
        </Button>
      ) : null}
      {voiding ? (
        <EditDrawer<{ reason: string }>
          name="void"
          title={t('void')}
          note={<p className="note">{t('voidNote')}</p>}
          initial={{}}
          save={({ reason }) => voidDraw(view, reason)}
          saveLabel={t('void')}
          onClose={() => setVoiding(false)}
          onSaved={refresh}
          onStale={refresh}
        >
          <LongTextField name="reason" label={t('voidReason')} max={500} required />
        </EditDrawer>
      ) : null}
    </>
  );
}
