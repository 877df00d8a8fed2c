import type { ThemeConfig } from 'antd';

// antd's defaults miss WCAG AA in these places: white on blue and on red, descriptions and placeholders.
export const theme: ThemeConfig = {
  token: {
    // Things appear where they are: no waiting, and no spinner left behind by an answer faster than its animation.
    motion: false,
    colorPrimary: '#1456b8',
    colorInfo: '#1456b8',
    colorLink: '#1456b8',
    colorError: '#c21d1d',
    colorErrorText: '#a8071a',
    colorWarningText: '#7a4f00',
    colorTextDescription: 'rgba(0,0,0,.62)',
    colorTextPlaceholder: 'rgba(0,0,0,.58)',
    borderRadius: 6,
    fontFamily:
      'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif',
  },
};
