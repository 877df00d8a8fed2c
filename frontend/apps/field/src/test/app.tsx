import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRouter, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { retryOnce } from '../common/retry';
import { routeTree } from '../routeTree.gen';

// jsdom knows the element but not how it opens.
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  this.open = false;
};

/** The whole application at one address, as a phone would open it. */
export function openApp(path: string) {
  const history = createMemoryHistory({ initialEntries: [path] });
  const router = createRouter({ routeTree, history });
  const queries = new QueryClient({
    defaultOptions: { queries: { networkMode: 'always', retry: retryOnce, retryDelay: 1 } },
  });
  render(
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { path: () => router.state.location.pathname, router };
}
