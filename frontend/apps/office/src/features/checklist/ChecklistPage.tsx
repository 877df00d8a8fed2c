import { formatMoment, formatNames } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { type Checklist, checklistView } from './api';
import { Editor } from './Editor';
import { PhonePreview } from './PhonePreview';
import { Printed } from './Printed';
import { StateTag } from './StateTag';
import { Steps } from './Steps';
import { useEditing } from './useEditing';

export function ChecklistPage({ id }: { id: string }) {
  const query = useQuery(checklistView(id));
  return (
    <Loaded query={query}>
      {(view) => (view.actions.includes('CHANGE') ? <Drafting view={view} /> : <Standing view={view} />)}
    </Loaded>
  );
}

function Drafting({ view }: { view: Checklist }) {
  const { t } = useTranslation('checklist');
  const editing = useEditing(view);
  return (
    <Framed view={view} title={editing.content.title || t('newTitle')}>
      <Steps view={view} flush={editing.flush} />
      <div className="beside">
        <Editor editing={editing} />
        <PhonePreview content={editing.content} />
      </div>
    </Framed>
  );
}

function Standing({ view }: { view: Checklist }) {
  return (
    <Framed view={view} title={view.title}>
      <Steps view={view} />
      <div className="beside">
        <Printed content={view} />
        <PhonePreview content={view} />
      </div>
    </Framed>
  );
}

function Framed({ view, title, children }: { view: Checklist; title: string; children: ReactNode }) {
  const { t, i18n } = useTranslation(['checklist', 'shared']);
  const kinds = view.kinds.map((kind) => t(`shared:schoolKind.${kind}`));
  const at = view.retiredAt ?? view.publishedAt;
  return (
    <Page
      title={title}
      printable
      back={<Link to="/checklists">{t('checklist:title')}</Link>}
      intro={
        <span className="row">
          <StateTag state={view.state} />
          <span>{t('checklist:editionN', { n: view.edition })}</span>
          <span>{view.regionName}</span>
          {view.state === 'DRAFT' ? null : <span>{formatNames(kinds, i18n.language)}</span>}
          {at ? <span className="quiet">{formatMoment(at, i18n.language)}</span> : null}
        </span>
      }
    >
      {children}
    </Page>
  );
}
