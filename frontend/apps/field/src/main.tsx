import '@shared/trusted';
import './styles/all.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRouter, RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { retryOnce } from './common/retry';
import { applyTextSize, textSize } from './common/textSize';
import { routeTree } from './routeTree.gen';
import { startWords } from './words';

const queries = new QueryClient({
  // Whether there is a network is found out by asking: a phone in a village says yes and gets no answer.
  defaultOptions: {
    queries: { networkMode: 'always', refetchOnReconnect: true, staleTime: 30_000, retry: retryOnce },
  },
});
const router = createRouter({ routeTree, basepath: '/m', scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

applyTextSize(textSize());
void startWords().then(render);

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
