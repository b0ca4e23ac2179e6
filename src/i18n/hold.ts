import { type Catalogue, EN, VI } from './catalogue';
import type { Messages } from './message';

type Texts = Record<string, Messages>;

/** The texts that are here by now, by language and feature. */
export const held: { readonly vi: Texts; readonly en: Texts } = { vi: { ...VI }, en: { ...EN } };

/** Adds a feature's texts; its page imports `late/<feature>` before it draws. */
export function hold(feature: keyof Catalogue, vi: Messages, en: Messages): void {
  held.vi[feature] = vi;
  held.en[feature] = en;
}
