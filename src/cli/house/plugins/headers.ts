import type { Plugin } from 'vite';
import { headersFor } from '../headers.mjs';

/** Marks what Vite itself puts into the page while developing. Never in a build. */
export const DEV_NONCE = 'dev';

/** Development under the product's own policy, so that what it forbids is met on the first day. */
export function productHeaders(): Plugin {
  return {
    name: 'thuoc-do:headers',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const url = request.url ?? '/';
        for (const [name, value] of Object.entries(headersFor(url, DEV_NONCE))) response.setHeader(name, value);
        next();
      });
    },
  };
}
