import { createContext, useContext } from 'react';
import type { Text } from '../../domain/indicator';
import type { Lang } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { type Translate, translator } from '../../i18n/text';
import { nb } from '../../i18n/whole';

export interface Words {
  readonly language: Language;
  /** The language that formats numbers and dates: the pseudo-language formats as Vietnamese does. */
  readonly lang: Lang;
  /** A text of the catalogue: `t('board.title')`. */
  readonly t: Translate;
  /** The right half of a text that data carries; compounds kept whole in Vietnamese. */
  readonly say: (text: Text) => string;
  /** Keeps compounds whole in Vietnamese; leaves English alone. */
  readonly whole: (text: string) => string;
}

/** Everything that turns keys and texts into the words of one language. */
export function wordsOf(language: Language): Words {
  const whole = (text: string) => (language === 'en' ? text : nb(text));
  return {
    language,
    lang: language === 'en' ? 'en' : 'vi',
    t: translator(language),
    say: (text) => whole(language === 'en' ? text.en || text.vi : text.vi),
    whole,
  };
}

export const WordsContext = createContext<Words>(wordsOf('vi'));

/** The page's language: `const { t, say, language } = useText()`. */
export function useText(): Words {
  return useContext(WordsContext);
}
