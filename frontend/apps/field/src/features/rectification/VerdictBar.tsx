import { ApiError, api } from '@shared/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { todayInShanghai } from '../../common/clock';
import { type RectificationView, rectificationQuery } from '../../data/rectifications';
import { BigButton } from '../../kit/BigButton';
import { TextArea, TextInput } from '../../kit/fields';
import { Sheet } from '../../kit/Sheet';
import { Failure } from '../../kit/states';
import { useWords } from '../../words';

/** Only what the server offers this person now. */
export function VerdictBar({ view }: { view: RectificationView }) {
  const { t } = useWords('field');
  const [sheet, setSheet] = useState<'accept' | 'return'>();
  const close = () => setSheet(undefined);
  const may = (action: RectificationView['actions'][number]) => view.actions.includes(action);
  if (!may('ACCEPT') && !may('RETURN')) return null;
  return (
    <div className="bottom-bar">
      <div className="buttons">
        {may('RETURN') ? (
          <BigButton kind="danger" onClick={() => setSheet('return')}>
            {t('rectification.return')}
          </BigButton>
        ) : null}
        {may('ACCEPT') ? (
          <BigButton onClick={() => setSheet('accept')}>{t('rectification.accept')}</BigButton>
        ) : null}
      </div>
      {sheet === 'accept' ? <AcceptSheet view={view} onClose={close} /> : null}
      {sheet === 'return' ? <ReturnSheet view={view} onClose={close} /> : null}
    </div>
  );
}

interface SheetProps {
  view: RectificationView;
  onClose: () => void;
}

function useVerdict<T>({ view, onClose }: SheetProps, send: (data: T) => Promise<RectificationView>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    networkMode: 'always',
    onSuccess: async (answer) => {
      queries.setQueryData(rectificationQuery(view.id).queryKey, answer);
      onClose();
      await queries.invalidateQueries({ queryKey: ['rectifications'] });
    },
  });
}

function AcceptSheet(props: SheetProps) {
  const { t } = useWords('field');
  const [comment, setComment] = useState('');
  const { id, version } = props.view;
  const verdict = useVerdict(props, (words: string) =>
    api.post('/api/rectifications/{id}/acceptance', {
      path: { id },
      body: { version, comment: words.trim() || undefined },
    }),
  );
  return (
    <Sheet
      title={t('rectification.accept')}
      onClose={props.onClose}
      footer={
        <BigButton busy={verdict.isPending} onClick={() => verdict.mutate(comment)}>
          {t('rectification.accept')}
        </BigButton>
      }
    >
      <Refused error={verdict.error} {...props} />
      <p>{t('rectification.acceptText')}</p>
      <TextArea
        label={t('rectification.comment')}
        value={comment}
        onChange={setComment}
        error={words(verdict.error, '/comment')}
      />
    </Sheet>
  );
}

function ReturnSheet(props: SheetProps) {
  const { t } = useWords('field');
  const [reason, setReason] = useState('');
  const [dueOn, setDueOn] = useState('');
  const [tried, setTried] = useState(false);
  const { id, version } = props.view;
  const verdict = useVerdict(props, (data: { reason: string; dueOn: string }) =>
    api.post('/api/rectifications/{id}/return', { path: { id }, body: { version, ...data } }),
  );
  const today = todayInShanghai();
  const noReason = !reason.trim();
  const noDay = dueOn <= today;
  const send = () => {
    setTried(true);
    if (!noReason && !noDay) verdict.mutate({ reason: reason.trim(), dueOn });
  };
  return (
    <Sheet
      title={t('rectification.returnTitle')}
      onClose={props.onClose}
      footer={
        <BigButton kind="danger" busy={verdict.isPending} onClick={send}>
          {t('rectification.return')}
        </BigButton>
      }
    >
      <Refused error={verdict.error} {...props} />
      <p>{t('rectification.returnText')}</p>
      <TextArea
        label={t('rectification.reason')}
        value={reason}
        onChange={setReason}
        maxLength={2000}
        error={tried && noReason ? t('rectification.reasonMissing') : words(verdict.error, '/reason')}
      />
      <TextInput
        label={t('rectification.newDue')}
        type="date"
        value={dueOn}
        onChange={setDueOn}
        error={tried && noDay ? t('rectification.dueMissing') : words(verdict.error, '/dueOn')}
      />
    </Sheet>
  );
}

function words(error: unknown, field: string): string | undefined {
  if (!(error instanceof ApiError)) return undefined;
  return error.problem.violations?.find((one) => one.field === field)?.message;
}

/** Somebody else may have decided meanwhile: their state is one tap away. */
function Refused({ error, view, onClose }: SheetProps & { error: unknown }) {
  const { t } = useWords('field');
  const queries = useQueryClient();
  if (!error) return null;
  const moved = error instanceof ApiError && error.status === 409;
  const reload = () => {
    onClose();
    void queries.invalidateQueries({ queryKey: rectificationQuery(view.id).queryKey });
  };
  return (
    <>
      <Failure error={error} />
      {moved ? (
        <BigButton kind="plain" onClick={reload}>
          {t('rectification.reload')}
        </BigButton>
      ) : null}
    </>
  );
}
