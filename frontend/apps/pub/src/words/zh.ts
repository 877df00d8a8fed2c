import { kindergartenMatter, matter } from '@shared/words/matter.zh';

export const zh = {
  title: '责任督学公示',
  loading: '正在打开…',
  inspector: '责任督学',
  administrative: '行政督学',
  photoOf: (name: string) => `${name}的照片`,
  nobody: '这所学校的责任督学正在安排中，请联系督导部门。',
  phone: '联系电话',
  email: '电子邮箱',
  matters: '督导事项',
  duties: '督导职责',
  office: '督导部门',
  complaint: '监督举报电话',
  complaintHint: '对学校办学行为或督学工作有意见，可以拨打。',
  scanned: {
    CURRENT: '您扫描的公示牌是现行的。',
    OUTDATED: '您扫描的公示牌已经过期，请以本页内容为准。',
    UNKNOWN: '没有这一期公示牌，请以本页内容为准。',
  },
  notFound: '没有找到这块公示牌',
  notFoundHint: '公示牌可能已经撤下。请核对网址，或向学校询问。',
  drawTitle: '随机抽取验证',
  noDraw: '没有找到这次抽取',
  noDrawHint: '请核对网址，或向出示抽取结果的督导部门询问。',
  tooOften: '打开得太频繁，请过一分钟再试。',
  failed: '暂时打不开，请稍后再试',
  retry: '重试',
  other: 'English',
  matter: Object.values(matter),
  kindergartenMatter: Object.values(kindergartenMatter),
};

export type PublicWords = typeof zh;
