/** What is printed on a plate; always Chinese, whatever language the office reads. */
export const face = {
  title: '责任督学公示牌',
  inspector: '责任督学',
  administrative: '行政督学',
  phone: '联系电话',
  email: '电子邮箱',
  matters: '督导事项',
  duties: '督导职责',
  scan: '扫码查看、核验',
  complaint: '监督举报电话',
  number: '编号',
  issuedOn: '制作日期',
};
