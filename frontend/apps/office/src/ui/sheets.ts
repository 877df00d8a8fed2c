const mediaTypes = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type MediaType = (typeof mediaTypes)[keyof typeof mediaTypes];

/** By the name: browsers on Windows call a CSV an Excel file as soon as Excel is installed. */
export function mediaTypeOf(fileName: string): MediaType | undefined {
  const extension = fileName.toLowerCase().split('.').pop();
  return extension === 'csv' || extension === 'xlsx' ? mediaTypes[extension] : undefined;
}
