import '@shared/trusted';
import { setupI18n } from '@shared/i18n';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRouter, RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LanguageProvider } from './LanguageProvider';
import { retryOnce } from './retry';
import { routeTree } from './routeTree.gen';
import { english, zh } from './words';
import './styles/index.css';

const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: 30_000, retry: retryOnce } },
});
const router = createRouter({ routeTree, defaultPreload: 'intent', scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

function render(): void {
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </LanguageProvider>
    </StrictMode>,
  );
}

void setupI18n(zh, english).then(render);
