import { kindergartenMatter, matter } from '@shared/words/matter.zh';
import { QRCode } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Plate } from './api';
import { face } from './words.face';

/** At least 25 mm, so that any phone reads it from an arm's length. */
const qrSize = { width: '50mm', height: '50mm', padding: 0 };

/** Where the QR code leads: the public page, with the issue that was scanned. */
export const publicAddress = ({ code, issue }: Plate) => `${location.origin}/p/s/${code}?v=${issue}`;

/** The plate as it hangs (E3), 420 × 297 mm. */
export function Sheet({ plate }: { plate: Plate }) {
  const { t } = useTranslation('plate');
  const list = Object.values(plate.kindergarten ? kindergartenMatter : matter);
  return (
    <section className="plate" lang="zh-CN" aria-label={t('sheetOf', { school: plate.schoolName })}>
      <h2>{face.title}</h2>
      <p className="plate-school">{plate.schoolName}</p>
      <div className="plate-body">
        <img
          className="plate-photo"
          src={`/api/inspectors/${plate.inspectorId}/photo`}
          alt={t('photoOf', { name: plate.inspectorName })}
        />
        <div>
          <p className="plate-name">
            <small>{face.inspector}</small> {plate.inspectorName}
          </p>
          <p>
            <small>{face.phone}</small> {plate.phone}
          </p>
          {plate.email ? (
            <p>
              <small>{face.email}</small> {plate.email}
            </p>
          ) : null}
          {plate.administrativeName ? (
            <p>
              <small>{face.administrative}</small> {plate.administrativeName} {plate.administrativePhone}
            </p>
          ) : null}
          <h3>{plate.kindergarten ? face.duties : face.matters}</h3>
          <ol>
            {list.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ol>
        </div>
        <figure>
          <QRCode
            type="svg"
            value={publicAddress(plate)}
            errorLevel="Q"
            bordered={false}
            marginSize={4}
            style={qrSize}
            aria-label={t('qrOf', { school: plate.schoolName })}
          />
          <figcaption>{face.scan}</figcaption>
        </figure>
      </div>
      <footer>
        <span>
          {plate.officeName}
          <br />
          <small>{face.complaint}</small> <b>{plate.complaintPhone}</b>
        </span>
        <small>
          {face.number} {plate.number}
          <br />
          {face.issuedOn} {plate.issuedOn}
        </small>
      </footer>
    </section>
  );
}
