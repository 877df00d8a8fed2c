import type { ButtonHTMLAttributes } from 'react';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: 'primary' | 'plain' | 'danger';
  busy?: boolean;
}

export function BigButton({ kind = 'primary', busy = false, disabled, children, ...rest }: Props) {
  return (
    <button type="button" className={`big ${kind}`} disabled={disabled || busy} aria-busy={busy} {...rest}>
      {children}
    </button>
  );
}
