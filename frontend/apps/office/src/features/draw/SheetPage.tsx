import { formatMoment } from '@shared/format';
import { useMe } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { QRCode } from 'antd';
import { useTranslation } from 'react-i18next';
import { EmptyBox } from '../../ui/EmptyBox';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { type Draw, drawView, publicAddress, resultOf } from './api';
import { sheet } from './words.sheet';

const qrSize = { width: '30mm', height: '30mm', padding: 0 };

export function SheetPage({ id }: { id: string }) {
  const { t } = useTranslation('draw');
  return (
    <Page
      title={t('sheet')}
      printable
      back={
        <Link to="/draws/$id" params={{ id }}>
          {t('backToDraw')}
        </Link>
      }
    >
      <Loaded query={useQuery(drawView(id))}>
        {(view) =>
          view.picked ? <Sheet view={view} /> : <EmptyBox kind="nothing" title={t('sheetNotYet')} />
        }
      </Loaded>
    </Page>
  );
}

/** The paper for the file and for the school, with the code by which anybody verifies it. */
function Sheet({ view }: { view: Draw }) {
  const { t } = useTranslation('draw');
  const { regionName } = useMe();
  return (
    <section className="paper" lang="zh-CN" aria-label={t('sheet')}>
      <h2>{sheet.title(regionName)}</h2>
      <p className="paper-head">
        <span>{view.title}</span>
        <span>
          {sheet.drawnAt} {formatMoment(view.drawn?.at)} {view.drawn?.name}
        </span>
      </p>
      {view.voidReason ? <p className="note">{sheet.voided(view.voidReason)}</p> : null}
      <table>
        <tbody>
          {resultOf(view).map(({ object, inspectors }, index) => (
            <tr key={object.ref}>
              <th scope="row">{sheet.place(index + 1)}</th>
              <td>{object.name}</td>
              {view.team > 0 ? (
                <td>{inspectors.map(({ name, ref }) => `${name}（${ref}）`).join('\n')}</td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="draw-proof">
        <dl>
          <dt>{sheet.poolHash(view.pool?.rows.length ?? 0, formatMoment(view.prepared?.at))}</dt>
          <dd>{view.poolHash}</dd>
          <dt>{sheet.commitment(formatMoment(view.announced.at))}</dt>
          <dd>{view.commitment}</dd>
          <dt>{sheet.secret}</dt>
          <dd>{view.secret}</dd>
          {view.source ? (
            <>
              <dt>{view.source}</dt>
              <dd>{view.said}</dd>
            </>
          ) : null}
        </dl>
        <figure>
          <QRCode
            type="svg"
            value={publicAddress(view)}
            errorLevel="M"
            bordered={false}
            marginSize={4}
            style={qrSize}
            aria-label={t('qr')}
          />
          <figcaption>{sheet.scan}</figcaption>
        </figure>
      </div>
      <p className="paper-sign">
        {sheet.signs.map((sign) => (
          <span key={sign}>{sign}</span>
        ))}
      </p>
    </section>
  );
}
