import * as z from 'zod/mini';

// Without its code generator zod never probes `Function('')`, which a strict CSP would report on each load.
z.config({ jitless: true });

export { z };
