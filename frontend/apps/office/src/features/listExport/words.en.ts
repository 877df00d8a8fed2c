export const listExport = {
  title: 'Exports',
  intro: 'Who took which list along, when and by which filters. Exporting again gives the list as it is now.',
  name: 'List',
  filters: 'Filters',
  by: 'By',
  at: 'At',
  again: 'Export again',
  againOf: 'Export "{{name}}" again',
  emptyTitle: 'No list has been exported yet',
  emptyHint: 'Whatever is exported from the register of schools or of inspectors is kept here.',
};
