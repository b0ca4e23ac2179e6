import { ensureDependencies, ensureNode } from './house/install.mjs';

// `npm test`: from a bare clone to one line, `N passed, N failed`.
ensureNode();
await ensureDependencies();
const { ensureBrowser, NO_BROWSER } = await import('./house/browser.mjs');
const { fail } = await import('./house/run.mjs');
process.env['BROWSER_PATH'] = (await ensureBrowser()) ?? fail(NO_BROWSER);
const { bundle, close, component, deadCode, endToEnd, lint, packs, runSteps, types, unit } = await import('./house/steps.mjs');
close(await runSteps([types, lint, deadCode, unit, packs, component, bundle, endToEnd]));
