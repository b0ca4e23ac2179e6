import { build } from './house/build.mjs';

// `npm run build`
process.exitCode = (await build()) ? 0 : 1;
