interface Props {
  count: number;
  limit: number;
  level: 'NORMAL' | 'FULL' | 'OVER';
  word: string;
}

/** Number, bar and word, so that the load is readable without colour. */
export function LoadMeter({ count, limit, level, word }: Props) {
  return (
    <span className={`load ${level.toLowerCase()}`}>
      <span className="number">
        {count} / {limit}
      </span>
      <span className="load-bar" aria-hidden="true">
        <span style={{ width: `${Math.min(100, limit ? (count / limit) * 100 : 0)}%` }} />
      </span>
      <span>{word}</span>
    </span>
  );
}
