export const finding = {
  title: '发现的问题',
  description: '问题描述',
  grade: '分级',
  item: '督导事项',
  foundOn: '发现日期',
  state: '处理情况',
  states: { SETTLED: '当场解决', RECTIFYING: '整改中', CLOSED: '已办结' },
  toRecord: '查看督导记录',
  toRectification: '查看整改',
};
