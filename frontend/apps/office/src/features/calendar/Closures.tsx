import { formatDate } from '@shared/format';
import { useMe } from '@shared/me';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { EmptyBox } from '../../ui/EmptyBox';
import { Tag } from '../../ui/tags';
import {
  type Closure,
  type DeclaredClosure,
  declareClosure,
  previewClosure,
  previewWithdrawal,
  withdrawClosure,
  type Year,
} from './api';
import { ClosureForm, type Withdrawal, WithdrawalForm } from './ClosureForms';
import { Confirming } from './Confirming';
import { useTwoSteps } from './useTwoSteps';

/** What is closed for a local reason, and what was and no longer counts. */
export function ClosureSection({ view, writes }: { view: Year; writes: boolean }) {
  const { t } = useTranslation('calendar');
  const { regionId } = useMe();
  const closing = useTwoSteps<Partial<Closure>>();
  const withdrawing = useTwoSteps<Withdrawal>();
  const ownOpen = (one: DeclaredClosure) => writes && one.regionId === regionId && !one.withdrawnOn;
  return (
    <section className="card">
      <h2>{t('closuresTitle')}</h2>
      {view.closures.length === 0 ? <EmptyBox kind="nothing" title={t('noClosures')} /> : null}
      <ul className="lines">
        {view.closures.map((one) => (
          <li key={one.id}>
            <Declared one={one} />
            {ownOpen(one) ? (
              <div className="no-print">
                <Button
                  size="small"
                  aria-label={t('withdrawOf', { name: one.closure.name })}
                  onClick={() => withdrawing.edit({ of: one })}
                >
                  {t('withdraw')}
                </Button>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {writes ? (
        <p className="no-print">
          <Button onClick={() => closing.edit({})}>{t('declare')}</Button>
        </p>
      ) : null}
      {closing.editing ? (
        <ClosureForm initial={closing.editing} onClose={closing.close} onReady={closing.ready} />
      ) : null}
      {closing.wanted ? (
        <Confirming
          about={closing.wanted}
          preview={() => previewClosure(closing.wanted as Closure)}
          save={() => declareClosure(closing.wanted as Closure)}
          saveLabel={t('declareNow')}
          onBack={closing.back}
          onDone={closing.done}
        />
      ) : null}
      {withdrawing.editing ? (
        <WithdrawalForm
          initial={withdrawing.editing}
          onClose={withdrawing.close}
          onReady={withdrawing.ready}
        />
      ) : null}
      {withdrawing.wanted ? (
        <Confirming
          about={withdrawing.wanted}
          preview={() => previewWithdrawal((withdrawing.wanted as Withdrawal).of.id)}
          save={() => {
            const { of, reason } = withdrawing.wanted as Withdrawal;
            return withdrawClosure(of, reason ?? '');
          }}
          saveLabel={t('withdrawNow')}
          onBack={withdrawing.back}
          onDone={withdrawing.done}
        />
      ) : null}
    </section>
  );
}

function Declared({ one }: { one: DeclaredClosure }) {
  const { t, i18n } = useTranslation('calendar');
  const day = (date: string) => formatDate(date, i18n.language);
  const { closure, withdrawnOn } = one;
  return (
    <>
      <span className="row">
        <b>{closure.name}</b>
        <Tag tone={closure.kind === 'OFFICES' ? 'warn' : 'act'}>{t(`closureKinds.${closure.kind}`)}</Tag>
        {withdrawnOn ? <Tag>{t('withdrawn')}</Tag> : null}
      </span>
      <span>
        {closure.first === closure.last ? day(closure.first) : `${day(closure.first)} – ${day(closure.last)}`}
      </span>
      <span className="quiet">
        {one.regionName} · {closure.reason}
      </span>
      {withdrawnOn ? (
        <span className="quiet">
          {t('withdrawnFor', { day: day(withdrawnOn), reason: one.withdrawalReason })}
        </span>
      ) : null}
    </>
  );
}
