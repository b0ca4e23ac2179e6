import type { Page } from '@playwright/test';

export interface Watched {
  readonly violations: string[];
  readonly errors: string[];
  readonly strangers: string[];
}

/** Writes down policy violations (of workers too, which only the console tells), uncaught errors and requests to other origins. */
export async function watch(page: Page, origin: string): Promise<Watched> {
  const watched: Watched = { violations: [], errors: [], strangers: [] };
  await page.exposeFunction('reportViolation', (text: string) => watched.violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = Reflect.get(window, 'reportViolation') as (text: string) => void;
      report(`${event.effectiveDirective}: ${event.blockedURI} at ${event.sourceFile}:${event.lineNumber} ${event.sample}`);
    });
  });
  page.on('console', (message) => {
    if (/content.security.policy/i.test(message.text())) watched.violations.push(message.text());
    else if (message.type() === 'error') watched.errors.push(message.text());
  });
  page.on('pageerror', (error) => watched.errors.push(error.message));
  page.context().on('request', (request) => {
    const url = request.url();
    if (/^(https?|wss?):/.test(url) && new URL(url).origin !== origin) watched.strangers.push(url);
  });
  return watched;
}
