import { useBlocker } from '@tanstack/react-router';
import { App } from 'antd';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Leaving with unsaved work asks first, in the application and when the tab is closed. */
export function useUnsaved(dirty: boolean): { confirmLeave: () => Promise<boolean> } {
  const { modal } = App.useApp();
  const { t } = useTranslation('ui');
  const confirmLeave = useCallback(async () => {
    if (!dirty) return true;
    return modal.confirm({
      title: t('unsavedTitle'),
      content: t('unsavedText'),
      okText: t('unsavedLeave'),
      cancelText: t('unsavedStay'),
    });
  }, [dirty, modal, t]);
  useBlocker({
    // A filter changes the address but leaves the page, and what was typed on it, where it is.
    shouldBlockFn: async ({ current, next }) => current.pathname !== next.pathname && !(await confirmLeave()),
    enableBeforeUnload: dirty,
    disabled: !dirty,
  });
  return { confirmLeave };
}
