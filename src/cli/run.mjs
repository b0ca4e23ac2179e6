import { headless } from './house/headless.mjs';

// `npm run evaluate`.
await headless('evaluate');
