import { uuidV7 } from '@shared/uuid';
import { useEffect, useRef, useState } from 'react';
import SignaturePad from 'signature_pad';
import { BigButton } from '../../../kit/BigButton';
import { TextInput } from '../../../kit/fields';
import { Sheet } from '../../../kit/Sheet';
import { useWords } from '../../../words';
import { acknowledge } from '../model/acknowledge';
import type { VisitSession } from '../model/session';

interface Props {
  session: VisitSession;
  onClose: () => void;
}

const MOST = 100;

/** Drawn with a finger; the drawing is a file like a photo and waits in the same queue. */
export default function SignSheet({ session, onClose }: Props) {
  const { t } = useWords('visit');
  const { acknowledgement } = session.snapshot().draft;
  const [name, setName] = useState(acknowledgement?.name ?? '');
  const [post, setPost] = useState(acknowledgement?.post ?? '');
  const [tried, setTried] = useState(false);
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<SignaturePad>(undefined);
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const ratio = Math.max(1, window.devicePixelRatio);
    element.width = element.offsetWidth * ratio;
    element.height = element.offsetHeight * ratio;
    element.getContext('2d')?.scale(ratio, ratio);
    const made = new SignaturePad(element, { backgroundColor: '#fff' });
    made.addEventListener('endStroke', () => setDrawn(true));
    pad.current = made;
    return () => made.off();
  }, []);
  const clear = () => {
    pad.current?.clear();
    setDrawn(false);
  };
  const save = async () => {
    setTried(true);
    const picture = await pictureOf(canvas.current);
    if (!drawn || !name.trim() || !picture) return;
    const signed = {
      outcome: 'SIGNED' as const,
      name: name.trim(),
      post: post.trim() || undefined,
      fileId: uuidV7(),
      at: new Date().toISOString(),
    };
    await acknowledge(session, signed, picture);
    onClose();
  };
  return (
    <Sheet
      title={t('sign')}
      onClose={onClose}
      footer={
        <div className="buttons">
          <BigButton kind="plain" onClick={clear}>
            {t('clearSignature')}
          </BigButton>
          <BigButton onClick={() => void save()}>{t('keepSignature')}</BigButton>
        </div>
      }
    >
      <p>{t('signText')}</p>
      <TextInput
        label={t('signerName')}
        value={name}
        maxLength={MOST}
        autoComplete="off"
        error={tried && !name.trim() ? t('signerMissing') : undefined}
        onChange={setName}
      />
      <TextInput
        label={t('signerPost')}
        value={post}
        maxLength={MOST}
        autoComplete="off"
        onChange={setPost}
      />
      <canvas ref={canvas} className="signature" role="img" aria-label={t('signHere')} />
      {tried && !drawn ? (
        <p className="error" role="alert">
          {t('signatureMissing')}
        </p>
      ) : null}
    </Sheet>
  );
}

function pictureOf(canvas: HTMLCanvasElement | null): Promise<Blob | null> {
  return new Promise((resolve) => (canvas ? canvas.toBlob(resolve, 'image/png') : resolve(null)));
}
