import { useCan } from '@shared/me';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRefresh } from '../../ui/listing';
import { ProblemBox } from '../../ui/ProblemBox';
import { may } from '../../ui/permissions';
import {
  type Checklist,
  contentOf,
  createChecklist,
  discardChecklist,
  editionList,
  publishChecklist,
  retireChecklist,
} from './api';

type Step = 'PUBLISH' | 'RETIRE' | 'DISCARD' | 'REVISE' | 'COPY';

interface Props {
  view: Checklist;
  /** Saves what is still being typed, and says the version that stands then. */
  flush?: () => Promise<number>;
}

/** What may be done with the edition now; whatever others will notice is confirmed first. */
export function Steps({ view, flush }: Props) {
  const { t } = useTranslation('checklist');
  const { modal } = App.useApp();
  const can = useCan();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const editions = useQuery(editionList(view.templateId)).data?.items ?? [];
  const former = editions.find((row) => row.id !== view.id && row.edition < view.edition);
  const standing = editions.find((row) => row.state === 'PUBLISHED' && row.id !== view.id);

  const take = async (step: Step): Promise<Checklist> => {
    const version = (await flush?.()) ?? view.version;
    switch (step) {
      case 'PUBLISH':
        return publishChecklist(view.id, version);
      case 'RETIRE':
        return retireChecklist(view.id, version);
      case 'DISCARD':
        return discardChecklist(view.id, version);
      case 'REVISE':
        return createChecklist(contentOf(view), view.id);
      case 'COPY':
        return createChecklist({ ...contentOf(view), title: copyTitle(view.title) });
    }
  };
  const copyTitle = (title: string) => t('copyOf', { title: title.slice(0, 90) });
  const taking = useMutation({
    mutationFn: take,
    onSuccess: async ({ id }) => {
      refresh();
      if (id !== view.id) await navigate({ to: '/checklists/$id', params: { id } });
    },
  });
  const ask = async (step: 'PUBLISH' | 'RETIRE' | 'DISCARD') => {
    const replaces = step === 'PUBLISH' && standing ? t('replaces', { n: standing.edition }) : '';
    const sure = await modal.confirm({
      title: t(`sure.${step}`),
      content: `${t(`sureText.${step}`)}${replaces}`,
      okText: t(`actions.${step}`),
      cancelText: t('cancel'),
    });
    if (sure) taking.mutate(step);
  };
  const button = (step: Step, run: () => void, primary = false) => (
    <Button
      key={step}
      type={primary ? 'primary' : 'default'}
      danger={step === 'DISCARD'}
      loading={taking.isPending && taking.variables === step}
      onClick={run}
    >
      {t(`actions.${step}`)}
    </Button>
  );
  const allowed = view.actions;
  return (
    <section className="card no-print" aria-label={t('next')}>
      {taking.error ? <ProblemBox error={taking.error} safe={t('typedSafe')} /> : null}
      <div className="row">
        {allowed.includes('PUBLISH') ? button('PUBLISH', () => void ask('PUBLISH'), true) : null}
        {allowed.includes('REVISE') ? button('REVISE', () => taking.mutate('REVISE'), true) : null}
        {can(may.writeChecklists) && view.state !== 'DRAFT'
          ? button('COPY', () => taking.mutate('COPY'))
          : null}
        {allowed.includes('RETIRE') ? button('RETIRE', () => void ask('RETIRE')) : null}
        {allowed.includes('DISCARD') ? button('DISCARD', () => void ask('DISCARD')) : null}
        {former ? (
          <Link to="/checklists/$id/compare" params={{ id: view.id }} search={{ with: former.id }}>
            {t('compare')}
          </Link>
        ) : null}
      </div>
    </section>
  );
}
