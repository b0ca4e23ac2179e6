import { headless } from './house/headless.mjs';

// `npm run samples`.
await headless('samples');
