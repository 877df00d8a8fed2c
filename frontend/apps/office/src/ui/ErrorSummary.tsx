import { type RefObject, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldProblem } from './formProblems';

interface Props {
  form: string;
  problems: FieldProblem[];
  box: RefObject<HTMLDivElement | null>;
}

/** Every mistake in one place on top, each leading to its field; the focus moves here once they appear. */
export function ErrorSummary({ form, problems, box }: Props) {
  const { t } = useTranslation('ui');
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems, box]);
  if (problems.length === 0) return null;
  return (
    <div className="problem" role="alert" tabIndex={-1} ref={box}>
      <strong>{t('errorSummary', { n: problems.length })}</strong>
      <ul>
        {problems.map(({ name, message }) => (
          <li key={name.join('_') + message}>
            <button
              type="button"
              className="as-link"
              onClick={() => document.getElementById([form, ...name].join('_'))?.focus()}
            >
              {message}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
