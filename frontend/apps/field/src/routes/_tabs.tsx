import { createFileRoute, Outlet } from '@tanstack/react-router';
import { TabBar } from '../kit/TabBar';

export const Route = createFileRoute('/_tabs')({ component: Tabs });

function Tabs() {
  return (
    <>
      <main className="page tabbed">
        <Outlet />
      </main>
      <TabBar />
    </>
  );
}
