import type { Page } from '@playwright/test';
import { expect, open, test, visit } from './support/test';

/** Elements that move: a transition or an animation that takes time. */
const moving = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const takesTime = (durations: string) => durations.split(',').some((d) => parseFloat(d) > 0);
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const style = getComputedStyle(element);
        return takesTime(style.transitionDuration) || (style.animationName !== 'none' && takesTime(style.animationDuration));
      })
      .map((element) => `${element.tagName}.${element.getAttribute('class')}`);
  });

test('nothing moves for those who asked for stillness; for others something does', async ({ page, origin }) => {
  await open(page, origin);
  expect(await moving(page)).toEqual([]);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await visit(page, '#/contribution?pack=sample');
  expect(await moving(page)).toEqual([]);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect((await moving(page)).length).toBeGreaterThan(0);
});

test('with forced colours shapes, marks and what is chosen stand out from the background', async ({ page, origin }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await open(page, origin);
  const seen = (marks: string) =>
    page.evaluate((selector) => {
      const probe = document.createElement('i');
      document.body.append(probe);
      const system = (name: string): string => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      };
      const background = system('Canvas');
      // What is pressed stands on the colour of highlights, in theirs.
      const shapes = [...document.querySelectorAll(selector)].filter((shape) => !shape.closest('[aria-pressed="true"]'));
      const hidden = shapes.filter((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return [fill, stroke].every((paint) => paint === 'none' || paint === background);
      });
      const chosen = [...document.querySelectorAll('button[aria-checked="true"]')].map((b) => getComputedStyle(b).backgroundColor);
      const found = {
        shapes: shapes.length,
        hidden: hidden.map((shape) => shape.outerHTML.slice(0, 120)),
        chosen,
        highlight: system('Highlight'),
      };
      probe.remove();
      return found;
    }, marks);
  for (const [hash, marks] of [
    // The outline of a status, whatever stands on it; the ribbons and ticks of the flow.
    ['#/?pack=sample', 'main svg[viewBox="0 0 16 16"] > :first-child'],
    ['#/contribution?pack=sample', 'main path[data-mark], main [data-mark] > rect:last-child'],
  ] as const) {
    if (hash !== '#/?pack=sample') await visit(page, hash);
    const { shapes, hidden, chosen, highlight } = await seen(marks);
    expect(shapes, hash).toBeGreaterThan(5);
    expect(hidden, `${hash}: marks in the colour of the background`).toEqual([]);
    expect(chosen.length).toBeGreaterThan(0);
    expect(new Set(chosen)).toEqual(new Set([highlight]));
  }
});

for (const [name, viewport] of [
  ['phone', { width: 390, height: 844 }],
  ['400 % @long', { width: 360, height: 225 }],
  ['desktop @long', { width: 1440, height: 900 }],
] as const) {
  test.describe(name, () => {
    test.use({ viewport });

    test('what has the focus is never wholly covered', async ({ page, origin }) => {
      await open(page, origin);
      for (const hash of ['#/?pack=sample', '#/contribution?pack=sample', '#/review?pack=sample&list=waiting']) {
        if (hash !== '#/?pack=sample') await visit(page, hash);
        const covered: string[] = [];
        for (let i = 0; i < 45; i += 1) {
          await page.keyboard.press('Tab');
          const fault = await page.evaluate(() => {
            const focused = document.activeElement;
            if (!focused || focused === document.body) return null;
            const box = focused.getBoundingClientRect();
            const at = [0.1, 0.5, 0.9].flatMap((x) =>
              [0.1, 0.5, 0.9].map((y) => [box.left + box.width * x, box.top + box.height * y] as const),
            );
            const shown = at.some(([x, y]) => {
              const top = document.elementFromPoint(x, y);
              return top !== null && (focused.contains(top) || top.contains(focused));
            });
            return shown ? null : `${focused.tagName} ${(focused.getAttribute('aria-label') ?? focused.textContent ?? '').slice(0, 40)}`;
          });
          if (fault) covered.push(fault);
        }
        expect.soft(covered, hash).toEqual([]);
      }
    });
  });
}
