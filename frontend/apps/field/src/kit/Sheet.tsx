import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useWords } from '../words';
import { Icon } from './icons';

interface Props {
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** Stays in the reach of the thumb while the content scrolls. */
  footer?: ReactNode;
}

/** The native dialog keeps the focus inside, closes on Escape and on "back", and gives it back afterwards. */
export function Sheet({ title, onClose, children, footer }: Props) {
  const { t } = useWords('field');
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // A sheet that is opened because of a refusal leads to the field it is about.
    element?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="sheet"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="sheet-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" className="icon-button" aria-label={t('close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div className="sheet-body">{children}</div>
      {footer ? <div className="sheet-foot">{footer}</div> : null}
    </dialog>
  );
}
