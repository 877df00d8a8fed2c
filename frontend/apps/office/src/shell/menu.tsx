import {
  ApartmentOutlined,
  AuditOutlined,
  BankOutlined,
  BellOutlined,
  CalendarOutlined,
  CheckSquareOutlined,
  DashboardOutlined,
  FileDoneOutlined,
  FileTextOutlined,
  HeatMapOutlined,
  IdcardOutlined,
  NodeIndexOutlined,
  PieChartOutlined,
  ProjectOutlined,
  PushpinOutlined,
  SafetyCertificateOutlined,
  ScheduleOutlined,
  SolutionOutlined,
  SwapOutlined,
} from '@ant-design/icons';
import { useCan, useMe } from '@shared/me';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { may } from '../ui/permissions';

const entries = [
  { to: '/', word: 'home', icon: <DashboardOutlined /> },
  {
    to: '/rectifications',
    word: 'rectifications',
    icon: <ScheduleOutlined />,
    needs: may.readRectifications,
  },
  { to: '/plans', word: 'plans', icon: <ProjectOutlined />, needs: may.readPlans },
  { to: '/coverage', word: 'coverage', icon: <HeatMapOutlined />, needs: may.readCoverage },
  { to: '/inspections', word: 'inspections', icon: <FileTextOutlined />, needs: may.readInspections },
  { to: '/checklists', word: 'checklists', icon: <CheckSquareOutlined />, needs: may.writeChecklists },
  { to: '/schools', word: 'schools', icon: <BankOutlined />, needs: may.readSchools },
  { to: '/inspectors', word: 'inspectors', icon: <IdcardOutlined />, needs: may.readInspectors },
  {
    to: '/appointments',
    word: 'appointments',
    icon: <SolutionOutlined />,
    needs: may.readAppointments,
  },
  { to: '/districts', word: 'districts', icon: <ApartmentOutlined />, needs: may.readDistricts },
  { to: '/board', word: 'board', icon: <SwapOutlined />, needs: may.writeDistricts },
  { to: '/handovers', word: 'handovers', icon: <FileDoneOutlined />, needs: may.readHandovers },
  { to: '/plates', word: 'plates', icon: <PushpinOutlined />, needs: may.readPlates },
  { to: '/draws', word: 'draws', icon: <NodeIndexOutlined />, needs: may.readDraws },
  { to: '/ratio', word: 'ratio', icon: <PieChartOutlined />, needs: may.readDistricts },
  { to: '/calendar', word: 'calendar', icon: <CalendarOutlined />, needs: may.readRectifications },
  { to: '/messages', word: 'messages', icon: <BellOutlined />, needs: may.readMessages },
  { to: '/audit', word: 'audit', icon: <AuditOutlined />, needs: may.readAudit },
  { to: '/people', word: 'people', icon: <SafetyCertificateOutlined />, needs: may.readAccounts },
] as const;

export function MainMenu() {
  const { t } = useTranslation('shell');
  const can = useCan();
  const { schoolId } = useMe();
  return (
    <nav className="menu no-print" aria-label={t('mainNav')}>
      {entries
        .filter((entry) => !('needs' in entry) || can(entry.needs))
        .filter((entry) => !schoolId || entry.to !== '/schools')
        .map((entry) => (
          <Link key={entry.to} to={entry.to} activeOptions={{ exact: entry.to === '/' }}>
            <span aria-hidden="true">{entry.icon}</span> {t(entry.word)}
          </Link>
        ))}
      {schoolId ? (
        <Link to="/schools/$id" params={{ id: schoolId }}>
          <span aria-hidden="true">
            <BankOutlined />
          </span>{' '}
          {t('mySchool')}
        </Link>
      ) : null}
    </nav>
  );
}
