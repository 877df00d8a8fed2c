import { formatDate, formatNames } from '@shared/format';
import { useCan } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../ui/Facts';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { may } from '../../ui/permissions';
import { appointmentOf, dutiesOf, type InspectorFile, inspectorFile } from './api';
import { FileForm } from './FileForm';
import { Photo } from './Photo';
import { Recusals } from './Recusals';
import { StateTag } from './StateTag';
import { Unmasked } from './Unmasked';

export function InspectorPage({ id }: { id: string }) {
  const query = useQuery(inspectorFile(id));
  return <Loaded query={query}>{(file) => <Filled file={file} />}</Loaded>;
}

function Filled({ file }: { file: InspectorFile }) {
  const { t } = useTranslation(['inspector', 'shared']);
  const can = useCan();
  const [editing, setEditing] = useState(false);
  return (
    <Page
      title={file.name}
      printable
      back={<Link to="/inspectors">{t('inspector:title')}</Link>}
      intro={
        <span className="row">
          <span className="number">{file.number}</span>
          <StateTag state={file.state} />
          <span>{t(`shared:inspectorKind.${file.kind}`)}</span>
        </span>
      }
      actions={
        <>
          {can(may.readAppointments) ? <ToAppointment inspectorId={file.id} /> : null}
          {file.actions.includes('CHANGE') ? (
            <Button type="primary" onClick={() => setEditing(true)}>
              {t('inspector:changeFile')}
            </Button>
          ) : null}
        </>
      }
    >
      <div className="split">
        <div className="stack">
          <Person file={file} />
          <Workplaces file={file} />
        </div>
        <div className="stack">
          <Service file={file} />
          {can(may.readDistricts) ? <Duties inspectorId={file.id} /> : null}
          <Recusals file={file} />
        </div>
      </div>
      {editing ? <FileForm known={file} onClose={() => setEditing(false)} /> : null}
    </Page>
  );
}

function Person({ file }: { file: InspectorFile }) {
  const { t, i18n } = useTranslation(['inspector', 'shared']);
  const { biography } = file;
  return (
    <section className="card">
      <h2>{t('inspector:person')}</h2>
      <div className="row top">
        <Photo file={file} />
        <Facts
          items={[
            [t('inspector:sex'), biography.sex ? t(`inspector:sexes.${biography.sex}`) : undefined],
            [t('inspector:ethnicity'), biography.ethnicity],
            [t('inspector:bornOn'), formatDate(biography.bornOn, i18n.language)],
            [t('inspector:degree'), biography.degree ? t(`shared:degree.${biography.degree}`) : undefined],
            [t('inspector:jobTitle'), biography.title],
            [t('inspector:post'), biography.post],
            [t('inspector:retired'), biography.retired ? t('inspector:retiredYes') : undefined],
            [t('inspector:workplace'), file.workplace],
            [t('inspector:phone'), file.phone],
            [t('inspector:idNumber'), file.idNumber],
          ]}
        />
      </div>
      <Unmasked file={file} />
      {biography.introduction ? <p className="long gap-top">{biography.introduction}</p> : null}
    </section>
  );
}

function Service({ file }: { file: InspectorFile }) {
  const { t, i18n } = useTranslation(['inspector', 'shared']);
  const day = (date?: string) => (date ? formatDate(date, i18n.language) : undefined);
  return (
    <section className="card">
      <h2>{t('inspector:service')}</h2>
      <Facts
        items={[
          [t('inspector:track'), file.track ? t(`shared:inspectorTrack.${file.track}`) : undefined],
          [t('inspector:rank'), file.rank],
          [t('inspector:source'), file.source ? t(`shared:inspectorSource.${file.source}`) : undefined],
          [t('inspector:subject'), file.subject],
          [t('inspector:publicPhone'), file.publicPhone],
          [t('inspector:publicEmail'), file.publicEmail],
          [
            t('inspector:stages'),
            formatNames(
              file.biography.stages.map((one) => t(`shared:schoolKind.${one}`)),
              i18n.language,
            ),
          ],
          [t('inspector:credential'), file.credentialNumber],
          [t('inspector:termFrom'), day(file.termFrom)],
          [t('inspector:termUntil'), day(file.termUntil)],
          [t('inspector:termNumber'), t('inspector:termNumberValue', { n: file.termNumber })],
        ]}
      />
    </section>
  );
}

function Workplaces({ file }: { file: InspectorFile }) {
  const { t, i18n } = useTranslation('inspector');
  const places = file.biography.formerWorkplaces;
  if (places.length === 0) return null;
  const day = (date?: string) => formatDate(date, i18n.language);
  return (
    <section className="card">
      <h2>{t('formerWorkplaces')}</h2>
      <ul className="lines">
        {places.map((place) => (
          <li key={`${place.name}-${place.from}`}>
            <b>{place.name}</b> {place.post}
            <div className="quiet">
              {place.until
                ? `${day(place.from)} – ${day(place.until)}`
                : t('termOpen', { from: day(place.from) })}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Duties({ inspectorId }: { inspectorId: string }) {
  const { t, i18n } = useTranslation('inspector');
  const query = useQuery(dutiesOf(inspectorId));
  return (
    <section className="card">
      <h2>{t('duties')}</h2>
      <Loaded query={query} lines={3}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet">{t('dutiesNone')}</p>
          ) : (
            <ul className="lines">
              {items.map((duty) => (
                <li key={duty.schoolId}>
                  <Link to="/schools/$id" params={{ id: duty.schoolId }}>
                    {duty.schoolName}
                  </Link>{' '}
                  <small className="quiet">
                    {t('since', { day: formatDate(duty.since, i18n.language) })}
                  </small>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

function ToAppointment({ inspectorId }: { inspectorId: string }) {
  const { t } = useTranslation('inspector');
  const id = useQuery(appointmentOf(inspectorId)).data?.items[0]?.id;
  return id ? (
    <Link to="/appointments/$id" params={{ id }}>
      {t('toAppointment')}
    </Link>
  ) : null;
}
