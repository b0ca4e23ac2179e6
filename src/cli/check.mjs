import { ensureDependencies, ensureNode } from './house/install.mjs';

// `npm run check`: what can be known in under a minute, without a browser.
ensureNode();
await ensureDependencies();
const { close, deadCode, lint, runSteps, types, unit } = await import('./house/steps.mjs');
close(await runSteps([types, lint, deadCode, unit]));
