import { ensureDependencies, ensureNode } from './house/install.mjs';

// `npm test`: from a bare clone to one line, `N passed, N failed`.
ensureNode();
await ensureDependencies();
const { ensureBrowser, NO_BROWSER } = await import('./house/browser.mjs');
const { fail } = await import('./house/run.mjs');
const browser = await ensureBrowser();
if (!browser) fail(NO_BROWSER);
process.env['BROWSER_PATH'] = browser;
const { bundle, close, component, deadCode, endToEnd, lint, runSteps, types, unit } = await import('./house/steps.mjs');
close(await runSteps([types, lint, deadCode, unit, component, bundle, endToEnd]));
