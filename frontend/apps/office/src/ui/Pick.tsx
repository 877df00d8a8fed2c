import { api } from '@shared/client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface PickProps {
  id?: string;
  value?: string | string[];
  onChange?: (value: string | string[] | undefined) => void;
  multiple?: boolean;
  label: string;
  /** Names of what is already chosen, which the current search may not contain. */
  known?: { value: string; label: string }[];
}

type Options = { value: string; label: string }[];

function PickFrom(
  props: PickProps & { placeholder: string; what: string; load: (q: string) => Promise<Options> },
) {
  const { id, value, onChange, multiple, label, known = [], placeholder, what, load } = props;
  const { t } = useTranslation('ui');
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Options>([]);
  const q = useDeferredValue(text);
  const found = useQuery({
    queryKey: ['pick', what, q],
    queryFn: () => load(q),
    placeholderData: keepPreviousData,
  });
  const options = unique([...(found.data ?? []), ...(q ? [] : [...chosen, ...known])]);
  const remembered = new Map([...known, ...chosen].map((one) => [one.value, one.label]));
  return (
    <Select
      id={id}
      aria-label={label}
      mode={multiple ? 'multiple' : undefined}
      value={value ?? (multiple ? [] : null)}
      showSearch={{ filterOption: false, onSearch: setText }}
      allowClear
      placeholder={placeholder}
      loading={found.isFetching}
      options={options}
      labelRender={({ value: key, label: text }) => text ?? remembered.get(String(key)) ?? String(key)}
      notFoundContent={found.isFetching ? t('loading') : t('nothingFound')}
      onChange={(next: string | string[] | null) => {
        const keys = next === null ? [] : [next].flat();
        setChosen(unique([...chosen, ...options.filter((one) => keys.includes(one.value))]));
        onChange?.(next ?? undefined);
      }}
      style={{ width: '100%' }}
    />
  );
}

function unique(options: Options): Options {
  return [...new Map(options.map((one) => [one.value, one])).values()];
}

export function PickSchool(props: PickProps) {
  const { t } = useTranslation('ui');
  const load = async (q: string) => {
    const page = await api.get('/api/schools', { query: { q, limit: 50 } });
    return page.items.map((school) => ({ value: school.id, label: `${school.name} ${school.code}` }));
  };
  return <PickFrom {...props} what="school" placeholder={t('pickSchool')} load={load} />;
}

export function PickInspector(props: PickProps) {
  const { t } = useTranslation('ui');
  const load = async (q: string) => {
    const page = await api.get('/api/inspectors', { query: { q, state: 'IN_OFFICE', limit: 50 } });
    return page.items.map((one) => ({ value: one.id, label: `${one.name} ${one.number}` }));
  };
  return <PickFrom {...props} what="inspector" placeholder={t('pickInspector')} load={load} />;
}

export function PickAccount(props: PickProps) {
  const { t } = useTranslation('ui');
  const load = async (q: string) => {
    const page = await api.get('/api/accounts', { query: { q, limit: 50 } });
    return page.items.map((one) => ({ value: one.id, label: `${one.name} ${one.account}` }));
  };
  return <PickFrom {...props} what="account" placeholder={t('pickAccount')} load={load} />;
}
