import { sha256 } from '../../domain/sha256';
import type { Lang } from '../../i18n/format';
import { tag, words } from './markup';
import { STYLE } from './style';

/** The digest of the style, as a policy names it. */
function digest(text: string): string {
  const bytes = (sha256(text).match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16)));
  return `'sha256-${btoa(bytes.join(''))}'`;
}

const POLICY = `default-src 'none'; style-src ${digest(STYLE)}; base-uri 'none'; form-action 'none'`;

/** A page that stands alone in one file: no script, nothing loaded from anywhere, and a policy that says so. */
export function htmlPage(page: {
  readonly title: string;
  readonly lang: Lang;
  readonly body: string;
  readonly className?: string;
}): string {
  const head = [
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('meta', { name: 'referrer', content: 'no-referrer' }),
    tag('title', {}, words(page.title)),
    `<style>${STYLE}</style>`,
  ];
  const body = tag('body', { class: page.className }, tag('main', {}, page.body));
  return `<!doctype html>\n${tag('html', { lang: page.lang }, tag('head', {}, ...head), body)}\n`;
}
