import '@shared/trusted';
import { setupI18n } from '@shared/i18n';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRouter, RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { routeTree } from './routeTree.gen';
import { english, zh } from './words';

const queries = new QueryClient({
  defaultOptions: { queries: { networkMode: 'offlineFirst', staleTime: 30_000, retry: 1 } },
});
const router = createRouter({ routeTree, basepath: '/m' });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

void setupI18n(zh, english).then(render);

function render(): void {
  const root = document.getElementById('root');
  if (root) {
    createRoot(root).render(
      <StrictMode>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </StrictMode>,
    );
  }
}
