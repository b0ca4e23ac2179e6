import { expect, test } from 'vitest';
import { classNames, declaration } from '../../src/cli/house/css-types.mjs';

test('the classes of a sheet are found, nested and combined too', () => {
  const css = `@layer parts {
    /* .comment */
    .card { padding: .5rem; background: url(./x.svg); &.open > .title:not(.quiet) { content: ".text"; }
      @media (width < 40rem) { .narrow, .card { margin: 1.5em } } }
  }`;
  expect(classNames(css)).toEqual(['card', 'open', 'title', 'quiet', 'narrow']);
});

test('what TypeScript reads has one text for every class', () => {
  expect(declaration('.top-bar {}')).toContain('readonly "top-bar": string;');
  expect(declaration('')).not.toContain('readonly');
});
