/** What is printed for the file and the school; always Chinese, whatever language the office reads. */
export const sheet = {
  title: (region: string) => `${region}教育督导随机抽取结果单`,
  drawnAt: '抽取时间：',
  place: (n: number) => `第 ${n} 位`,
  voided: (reason: string) => `已作废：${reason}`,
  poolHash: (rows: number, at: string) => `名单摘要（共 ${rows} 行，${at} 冻结）`,
  commitment: (at: string) => `密钥摘要（${at} 公布，先于名单）`,
  secret: '密钥（抽取后公开）',
  scan: '扫码验证',
  signs: ['抽取人签字：', '监督人签字：', '日期：'],
};
