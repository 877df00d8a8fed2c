import { ApiError } from '@shared/client';
import { useMutation } from '@tanstack/react-query';
import { Button, Drawer, Form } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from './ErrorSummary';
import { type FieldProblem, fieldProblems, placeProblems } from './formProblems';
import { ProblemBox } from './ProblemBox';
import { useUnsaved } from './useUnsaved';

interface Props<T extends object, R> {
  name: string;
  title: string;
  initial: Partial<T>;
  save: (values: T) => Promise<R>;
  saveLabel?: string;
  note?: ReactNode;
  onClose: () => void;
  onSaved?: (result: R) => void;
  /** Fetches the newest version after a 409; what was typed stays in the form. */
  onStale?: () => void;
  children: ReactNode;
}

/** One form in a drawer: errors on top and at the fields, nothing typed is lost, closing asks when unsaved. */
export function EditDrawer<T extends object, R = unknown>(props: Props<T, R>) {
  const { name, title, initial, save, saveLabel, note, onClose, onSaved, onStale, children } = props;
  const { t } = useTranslation('ui');
  const [form] = Form.useForm<T>();
  const [dirty, setDirty] = useState(false);
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const summary = useRef<HTMLDivElement>(null);
  const { confirmLeave } = useUnsaved(dirty);
  const saving = useMutation({
    mutationFn: save,
    onSuccess: (result) => {
      // The guard must be gone before anybody navigates to what was just saved.
      flushSync(() => setDirty(false));
      onClose();
      onSaved?.(result);
    },
    onError: (error) => {
      const placed = fieldProblems(error);
      placeProblems(form, placed);
      setProblems(placed);
      if (error instanceof ApiError && error.status === 409) onStale?.();
    },
  });
  const close = async () => {
    if (await confirmLeave()) onClose();
  };
  const stale = saving.error instanceof ApiError && saving.error.code === 'stale';
  return (
    <Drawer
      open
      title={title}
      size={520}
      onClose={() => void close()}
      closable={{ 'aria-label': t('close') }}
      footer={
        <div className="row end">
          <Button onClick={() => void close()}>{t('cancel')}</Button>
          <Button type="primary" loading={saving.isPending} onClick={() => form.submit()}>
            {saveLabel ?? t('save')}
          </Button>
        </div>
      }
    >
      {note}
      <ErrorSummary form={name} problems={problems} box={summary} />
      {saving.error && problems.length === 0 ? (
        <ProblemBox error={saving.error} safe={stale ? t('staleHint') : t('typedSafe')} />
      ) : null}
      <Form<T>
        form={form}
        name={name}
        layout="vertical"
        initialValues={initial}
        requiredMark
        onValuesChange={() => setDirty(true)}
        onFinish={(values) => {
          setProblems([]);
          saving.mutate(values);
        }}
        onFinishFailed={({ errorFields }) =>
          setProblems(
            errorFields.map((field) => ({
              name: field.name as (string | number)[],
              message: field.errors[0] ?? '',
            })),
          )
        }
      >
        {children}
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </Form>
    </Drawer>
  );
}
