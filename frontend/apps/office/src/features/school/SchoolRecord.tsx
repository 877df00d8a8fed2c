import type { Schemas } from '@shared/client';
import { formatDate } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyBox } from '../../ui/EmptyBox';
import { Loaded } from '../../ui/Loaded';
import { Tag } from '../../ui/tags';
import { schoolRecord } from './api';
import { CharterForm } from './CharterForm';
import { ContactForm } from './ContactForm';
import { Years } from './Years';

type Record = Schemas['SchoolRecord'];

interface Props {
  school: Schemas['SchoolView'];
}

/** What is known of the school over time; who may change the school may change this too. */
export function SchoolRecord({ school }: Props) {
  const query = useQuery(schoolRecord(school.id));
  const writes = school.actions.includes('CHANGE');
  return (
    <Loaded query={query}>
      {(record) => (
        <>
          <Contacts schoolId={school.id} contacts={record.contacts} writes={writes} />
          <Years schoolId={school.id} years={record.years} writes={writes} />
          <Charters schoolId={school.id} charters={record.charters} writes={writes} />
          <Timeline school={school} events={record.events} />
        </>
      )}
    </Loaded>
  );
}

export function Section({
  title,
  action,
  children,
}: {
  title: string;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="card">
      <h2>
        {title}
        {action ? <span className="no-print">{action}</span> : null}
      </h2>
      {children}
    </section>
  );
}

function Contacts({
  schoolId,
  contacts,
  writes,
}: {
  schoolId: string;
  contacts: Record['contacts'];
  writes: boolean;
}) {
  const { t, i18n } = useTranslation('school');
  const [editing, setEditing] = useState<Schemas['SchoolContactView'] | 'new'>();
  const sorted = [...contacts].sort((a, b) => Number(b.current) - Number(a.current));
  const add = writes ? (
    <Button size="small" onClick={() => setEditing('new')}>
      {t('contactCreate')}
    </Button>
  ) : null;
  return (
    <Section title={t('contacts')} action={add}>
      {sorted.length === 0 ? (
        <EmptyBox kind="nothing" title={t('contactsEmpty')} hint={t('contactsEmptyHint')} />
      ) : (
        <ul className="lines">
          {sorted.map((one) => (
            <li key={one.id} className={one.current ? undefined : 'past'}>
              <span className="row">
                <b>{one.name}</b>
                <Tag tone={one.current ? 'act' : 'calm'}>{t(`role.${one.role}`)}</Tag>
                {one.current && one.termOver ? <Tag tone="bad">{t('termOver')}</Tag> : null}
                {one.current && !one.rankUsual ? <Tag tone="warn">{t('rankUnusual')}</Tag> : null}
                {writes ? (
                  <Button size="small" type="link" className="no-print" onClick={() => setEditing(one)}>
                    {t('change')}
                  </Button>
                ) : null}
              </span>
              <span className="quiet">
                {t(`rank.${one.rank}`)}
                {one.phone ? ` · ${one.phone}` : null} ·{' '}
                {t('since', { day: formatDate(one.from, i18n.language) })}{' '}
                {one.until ? t('until', { day: formatDate(one.until, i18n.language) }) : null}
                {one.termUntil ? ` · ${t('term', { day: formatDate(one.termUntil, i18n.language) })}` : null}
              </span>
            </li>
          ))}
        </ul>
      )}
      {editing ? (
        <ContactForm
          schoolId={schoolId}
          known={editing === 'new' ? undefined : editing}
          onClose={() => setEditing(undefined)}
        />
      ) : null}
    </Section>
  );
}

function Charters({
  schoolId,
  charters,
  writes,
}: {
  schoolId: string;
  charters: Record['charters'];
  writes: boolean;
}) {
  const { t, i18n } = useTranslation('school');
  const [filing, setFiling] = useState(false);
  const add = writes ? (
    <Button size="small" onClick={() => setFiling(true)}>
      {t('charterCreate')}
    </Button>
  ) : null;
  return (
    <Section title={t('charter')} action={add}>
      {charters.length === 0 ? (
        <EmptyBox kind="nothing" title={t('charterEmpty')} hint={t('charterEmptyHint')} />
      ) : (
        <ul className="lines">
          {charters.map((one, n) => (
            <li key={one.number}>
              <span className="row">
                {one.file ? (
                  <a href={`/api/files/${one.file.id}`} target="_blank" rel="noreferrer">
                    {t('charterVersion', { n: one.number })} · {one.file.name}
                  </a>
                ) : (
                  t('charterVersion', { n: one.number })
                )}
                {n === 0 ? <Tag tone="done">{t('inForce')}</Tag> : null}
              </span>
              <span className="quiet">
                {t('adopted', { day: formatDate(one.adoptedOn, i18n.language) })}
                {one.note ? ` · ${one.note}` : null}
              </span>
            </li>
          ))}
        </ul>
      )}
      {filing ? (
        <CharterForm
          schoolId={schoolId}
          next={(charters[0]?.number ?? 0) + 1}
          onClose={() => setFiling(false)}
        />
      ) : null}
    </Section>
  );
}

function Timeline({ school, events }: Props & { events: Record['events'] }) {
  const { t, i18n } = useTranslation('school');
  const first = events.find((event) => event.kind === 'RENAMED')?.formerName ?? school.name;
  return (
    <Section title={t('history')}>
      <ol className="lines">
        <li>
          <span>{t('opened', { name: first })}</span>
          <span className="quiet">
            {school.openedOn ? formatDate(school.openedOn, i18n.language) : t('openedUnknown')}
          </span>
        </li>
        {events.map((event) => (
          <li key={event.id}>
            <span>
              {event.kind === 'RENAMED'
                ? t('renamed', { from: event.formerName, to: event.name })
                : event.kind === 'CLOSED'
                  ? t('closedEvent')
                  : t('merged')}{' '}
              {event.intoId ? (
                <Link to="/schools/$id" params={{ id: event.intoId }}>
                  {event.intoName}
                </Link>
              ) : null}
            </span>
            <span className="quiet">
              {formatDate(event.happenedOn, i18n.language)}
              {event.basis ? ` · ${event.basis}` : null}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
