import { ensureDependencies, ensureNode } from './house/install.mjs';

// `npm start`: from a bare clone to an open board. Plain JavaScript on Node's own modules, since nothing is installed yet.
ensureNode();
await ensureDependencies();
const { build, isBuilt } = await import('./house/build.mjs');
if (!isBuilt()) {
  console.log('Building …');
  if (!(await build())) process.exit(1);
}
const { serve } = await import('./serve.mjs');
await serve();
