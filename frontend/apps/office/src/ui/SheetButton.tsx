import { FileExcelOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { fileAddress } from './listing';

interface Props {
  path: '/api/school-sheet' | '/api/inspector-sheet' | '/api/coverage-sheet' | '/api/comprehensive-sheet';
  search: object;
}

/** The list as it is on the screen, all pages of it, as a workbook. */
export function SheetButton({ path, search }: Props) {
  const { t } = useTranslation('ui');
  return (
    <Button icon={<FileExcelOutlined />} href={fileAddress(path, search)} download>
      {t('sheet')}
    </Button>
  );
}
