import { headless } from './house/headless.mjs';

// `npm run compare`.
await headless('compare');
