/** Keeps the shell on the phone and tells of a newer one that waits. Ends with what it returns. */
export function watchWorker(onWaiting: (worker: ServiceWorker) => void): () => void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return () => undefined;
  let over = false;
  const watch = async () => {
    // Without the permission the browser may clear what it likes when the phone is full.
    await navigator.storage?.persist?.();
    const registration = await navigator.serviceWorker.register('/m/sw.js', { scope: '/m/' });
    const look = () => {
      // The very first one serves at once and replaces nothing.
      const { waiting } = registration;
      if (!over && waiting && navigator.serviceWorker.controller) onWaiting(waiting);
    };
    look();
    registration.addEventListener('updatefound', () =>
      registration.installing?.addEventListener('statechange', look),
    );
  };
  // A browser that will not keep anything still shows the pages while there is a network.
  void watch().catch(() => undefined);
  return () => {
    over = true;
  };
}

/** Everything written lies in the store of the phone by then; the page comes back with it. */
export function applyUpdate(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('SKIP_WAITING');
}
