import type { Catalogue } from './catalogue';
import { held } from './hold';
import type { Language } from './language';
import { type ArgsOf, fill } from './message';

type Feature = keyof Catalogue & string;
type KeysOf<F extends Feature> = `${F}.${keyof Catalogue[F] & string}`;

/** A text's name: `board.title`. */
export type TextKey = { [F in Feature]: KeysOf<F> }[Feature];

type MessageAt<K extends TextKey> = K extends `${infer F extends Feature}.${infer Name}`
  ? Name extends keyof Catalogue[F]
    ? Catalogue[F][Name]
    : never
  : never;

export type TextArgs<K extends TextKey> = ArgsOf<MessageAt<K>>;

/** Gives the text of a key in one language: `t('board.passed', { percent })`. */
export type Translate = <K extends TextKey>(key: K, ...args: TextArgs<K>) => string;

type Loose = Readonly<Record<string, string | ((args: unknown) => string)>>;

function lookUp(language: Language, key: string, args: unknown): string {
  const dot = key.indexOf('.');
  const feature = key.slice(0, dot);
  const message = (held[language === 'en' ? 'en' : 'vi'][feature] as Loose | undefined)?.[key.slice(dot + 1)];
  if (message === undefined) return `⟦${key}⟧`;
  return typeof message === 'function' ? message(args) : fill(message, args as Readonly<Record<string, string | number>> | undefined);
}

/** The texts of a language. The pseudo-language answers `⟦key⟧`. */
export function translator(language: Language): Translate {
  return (key, ...args) => (language === 'x' ? `⟦${key}⟧` : lookUp(language, key, args[0]));
}
