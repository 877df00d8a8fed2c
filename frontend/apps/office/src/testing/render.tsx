import { setupI18n } from '@shared/i18n';
import { type Me, MeProvider } from '@shared/me';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { LanguageProvider } from '../LanguageProvider';
import { english, pageWords, zh } from '../words';
import { server } from './api';
import { officer } from './samples';

/** The office with a real server in between: MSW answers, everything else is the product. */
export function officeDesk(): void {
  beforeAll(async () => {
    server.listen({ onUnhandledRequest: 'error' });
    await setupI18n(zh, english);
    await pageWords();
  });
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
}

export async function show(page: ReactNode, me: Me = officer) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const Everywhere = () => <MeProvider me={me}>{page}</MeProvider>;
  const root = createRootRoute({ component: Everywhere, notFoundComponent: () => null });
  const router = createRouter({ routeTree: root, history: createMemoryHistory({ initialEntries: ['/'] }) });
  await router.load();
  render(
    <LanguageProvider>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </LanguageProvider>,
  );
  return { user: userEvent.setup(), router };
}
