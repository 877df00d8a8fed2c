import { ApiError, NetworkError } from '@shared/client';
import { plainWords } from '@shared/plainWords';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  error: unknown;
  /** What failed, in the reader's words, when the server gave none. */
  what?: string;
  /** What is safe: saved data, or the text typed on this page. */
  safe?: string;
  onRetry?: () => void;
}

/** What failed, what is safe, what to do, and the number that lets the office find it in the log. */
export function ProblemBox({ error, what, safe, onRetry }: Props) {
  const { t } = useTranslation(['ui', 'shared']);
  const problem = error instanceof ApiError ? error.problem : undefined;
  const offline = error instanceof NetworkError;
  const words = problem?.title ?? t(plainWords(error));
  // A refusal speaks for itself; of a failure the reader first wants to know what is missing.
  const failed = what !== undefined && (problem?.status ?? 500) >= 500;
  const title = failed && !offline ? what : words;
  const detail = problem?.detail ?? (failed ? problem?.title : undefined);
  return (
    <div className="problem" role="alert">
      <strong>{title}</strong>
      {detail && detail !== title ? <p>{detail}</p> : null}
      <p className="quiet">{offline ? t('shared:networkHint') : (safe ?? t('ui:safe'))}</p>
      <div className="row">
        {onRetry ? <Button onClick={onRetry}>{t('shared:retry')}</Button> : null}
        {problem?.traceId ? <TraceId id={problem.traceId} /> : null}
      </div>
    </div>
  );
}

function TraceId({ id }: { id: string }) {
  const { t } = useTranslation('shared');
  const [copied, setCopied] = useState(false);
  const copy = () => {
    navigator.clipboard?.writeText(id).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <span className="trace">
      {t('traceId', { id })}
      <Button type="link" size="small" onClick={copy}>
        {copied ? t('copied') : t('copy')}
      </Button>
    </span>
  );
}
