import { ApiError } from '@shared/client';
import { useMutation } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { LongTextField } from '../../ui/fields';
import { type FieldProblem, fieldProblems, placeProblems } from '../../ui/formProblems';
import { useRefresh } from '../../ui/listing';
import { ProblemBox } from '../../ui/ProblemBox';
import { useUnsaved } from '../../ui/useUnsaved';
import { type Rectification, report } from './api';
import { FilePicker } from './FilePicker';
import { useUploads } from './useUploads';

/** In the page, not in a drawer: a school head writes it on a phone with the demand in sight. */
export function ReportForm({ view }: { view: Rectification }) {
  const { t } = useTranslation(['rectification', 'ui']);
  const [form] = Form.useForm<{ text: string }>();
  const [dirty, setDirty] = useState(false);
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const box = useRef<HTMLDivElement>(null);
  const uploads = useUploads();
  const refresh = useRefresh();
  useUnsaved(dirty || uploads.list.length > 0);
  const sending = useMutation({
    mutationFn: ({ text }: { text: string }) => report(view, text, uploads.ready),
    onSuccess: refresh,
    onError: (error) => {
      const placed = fieldProblems(error);
      placeProblems(form, placed);
      setProblems(placed);
      if (error instanceof ApiError && error.status === 409) refresh();
    },
  });
  const stale = sending.error instanceof ApiError && sending.error.code === 'stale';
  return (
    <section className="card no-print">
      <h2>{t('rectification:report')}</h2>
      <p className="quiet">{t('rectification:reportHint')}</p>
      <ErrorSummary form="report" problems={problems} box={box} />
      {sending.error && problems.length === 0 ? (
        <ProblemBox error={sending.error} safe={stale ? t('ui:staleHint') : t('ui:typedSafe')} />
      ) : null}
      <Form<{ text: string }>
        form={form}
        name="report"
        layout="vertical"
        onValuesChange={() => setDirty(true)}
        onFinish={(values) => {
          setProblems([]);
          sending.mutate(values);
        }}
        onFinishFailed={({ errorFields }) =>
          setProblems(
            errorFields.map((field) => ({ name: field.name as string[], message: field.errors[0] ?? '' })),
          )
        }
      >
        <LongTextField name="text" label={t('rectification:reportText')} max={4000} required />
        <FilePicker uploads={uploads} />
        <Button
          type="primary"
          size="large"
          block
          htmlType="submit"
          disabled={uploads.busy}
          loading={sending.isPending}
        >
          {uploads.busy ? t('rectification:stillUploading') : t('rectification:report')}
        </Button>
      </Form>
    </section>
  );
}
