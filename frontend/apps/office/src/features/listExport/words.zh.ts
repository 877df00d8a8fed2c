export const listExport = {
  title: '导出记录',
  intro: '谁在什么时候按什么条件导出了哪份列表。再次导出得到的是当前数据。',
  name: '列表',
  filters: '条件',
  by: '导出人',
  at: '导出时间',
  again: '再次导出',
  againOf: '再次导出“{{name}}”',
  emptyTitle: '还没有导出过列表',
  emptyHint: '在学校台账、督学名册等列表上选择“导出”，这里就会有记录。',
};
