import { lazy, Suspense, useState } from 'react';
import { acknowledgementWords } from '../../../common/acknowledgement';
import { BigButton } from '../../../kit/BigButton';
import { Card } from '../../../kit/Card';
import { useWords } from '../../../words';
import type { VisitSession } from '../model/session';
import { useVisit } from '../model/sessions';

const SignSheet = lazy(() => import('./SignSheet'));
const RefusalSheet = lazy(() => import('./RefusalSheet'));

/** The phone is handed over: the school's representative signs, or somebody says why nobody does (7.2b, step 8). */
export default function AcknowledgeCard({ session }: { session: VisitSession }) {
  const { t } = useWords('visit');
  const [sheet, setSheet] = useState<'sign' | 'refuse'>();
  const { acknowledgement: said } = useVisit(session).draft;
  const close = () => setSheet(undefined);
  return (
    <Card title={t('acknowledgement')}>
      {said ? <p>{acknowledgementWords(said, t)}</p> : <p className="hint">{t('acknowledgeHint')}</p>}
      <div className="buttons">
        <BigButton kind="plain" onClick={() => setSheet('refuse')}>
          {t('noSignature')}
        </BigButton>
        <BigButton kind="plain" onClick={() => setSheet('sign')}>
          {t(said?.outcome === 'SIGNED' ? 'signAgain' : 'sign')}
        </BigButton>
      </div>
      <Suspense fallback={null}>
        {sheet === 'sign' ? <SignSheet session={session} onClose={close} /> : null}
        {sheet === 'refuse' ? <RefusalSheet session={session} onClose={close} /> : null}
      </Suspense>
    </Card>
  );
}
