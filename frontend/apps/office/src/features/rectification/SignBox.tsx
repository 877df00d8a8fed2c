import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRefresh } from '../../ui/listing';
import { ProblemBox } from '../../ui/ProblemBox';
import { type Rectification, sign } from './api';

export function SignBox({ view }: { view: Rectification }) {
  const { t } = useTranslation('rectification');
  const refresh = useRefresh();
  const signing = useMutation({ mutationFn: () => sign(view), onSettled: refresh });
  return (
    <section className="card row no-print">
      <span className="grow">{t('signHint')}</span>
      <Button type="primary" size="large" loading={signing.isPending} onClick={() => signing.mutate()}>
        {t('sign')}
      </Button>
      {signing.error ? <ProblemBox error={signing.error} onRetry={() => signing.mutate()} /> : null}
    </section>
  );
}
