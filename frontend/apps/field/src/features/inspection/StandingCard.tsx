import { formatDate, formatMoment } from '@shared/format';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { correctInspection, type InspectionView } from '../../data/inspections';
import { BigButton } from '../../kit/BigButton';
import { Card } from '../../kit/Card';
import { TextArea } from '../../kit/fields';
import { Sheet } from '../../kit/Sheet';
import { Failure } from '../../kit/states';
import { currentLanguage, useWords } from '../../words';

/** How it stands with a record after the visit, and what its author may still do. */
export function StandingCard({ view }: { view: InspectionView }) {
  const { t } = useWords('visit');
  const [correcting, setCorrecting] = useState(false);
  const language = currentLanguage();
  const last = view.steps.at(-1);
  return (
    <Card title={t('standing.title')}>
      <p className="marks">
        <strong>{t(`standing.state.${view.state}`)}</strong>
        {view.dueOn ? <span>{t('standing.dueOn', { day: formatDate(view.dueOn, language) })}</span> : null}
        {view.edition > 1 ? <span className="mark">{t('standing.edition', { n: view.edition })}</span> : null}
      </p>
      {last?.note ? <p className="prose">{last.note}</p> : null}
      {last ? (
        <p className="hint">
          {last.by} · {formatMoment(last.at, language)}
        </p>
      ) : null}
      {view.actions.includes('CORRECT') ? (
        <BigButton kind="plain" onClick={() => setCorrecting(true)}>
          {t('standing.correct')}
        </BigButton>
      ) : null}
      {correcting ? <CorrectSheet view={view} onClose={() => setCorrecting(false)} /> : null}
    </Card>
  );
}

function CorrectSheet({ view, onClose }: { view: InspectionView; onClose: () => void }) {
  const { t } = useWords('visit');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [reason, setReason] = useState('');
  const correction = useMutation({
    mutationFn: () => correctInspection(view, reason),
    networkMode: 'always',
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['inspections'] });
      await navigate({ to: '/visits/$id', params: { id: view.id } });
    },
  });
  return (
    <Sheet
      title={t('standing.correct')}
      onClose={onClose}
      footer={
        <BigButton
          busy={correction.isPending}
          disabled={reason.trim() === ''}
          onClick={() => correction.mutate()}
        >
          {t('standing.correct')}
        </BigButton>
      }
    >
      {correction.error ? <Failure error={correction.error} /> : null}
      <p>{t('standing.correctText')}</p>
      <TextArea label={t('standing.reason')} value={reason} onChange={setReason} maxLength={2000} />
    </Sheet>
  );
}
