interface Props<T extends string> {
  label: string;
  value: T | undefined;
  tabs: { value: T | undefined; label: string }[];
  onChange: (value: T | undefined) => void;
}

/** Filters in the shape of tabs: one of a few, always visible, bound to the address. */
export function TabRow<T extends string>({ label, value, tabs, onChange }: Props<T>) {
  return (
    <fieldset className="tab-row no-print">
      <legend className="sr-only">{label}</legend>
      {tabs.map((tab) => (
        <button
          type="button"
          key={tab.value ?? 'all'}
          aria-pressed={tab.value === value}
          onClick={() => onChange(tab.value)}
        >
          {tab.label}
        </button>
      ))}
    </fieldset>
  );
}
