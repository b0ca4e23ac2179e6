import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { readCode } from '../../../domain/restore-code';
import { useAsked } from '../../../ui/parts/asked';
import { addressOf } from '../../../ui/deck/address-of';
import { useShelf } from '../../../ui/parts/figure/shelf';
import { useScope } from '../../../ui/parts/scope';
import type { PackView } from '../../../ui/parts/session';
import { useText } from '../../../ui/parts/text';
import type { CodeFound } from '../../decks/find-code';
import type { Act } from './entry';
import type { Found } from './search';

interface Looked {
  readonly code: string;
  readonly found: readonly CodeFound[];
}

export interface CodeSearch {
  /** The code that was typed; null: something else was. */
  readonly code: string | null;
  readonly found: readonly Found<Act>[];
  /** The code is known nowhere. */
  readonly unknown: boolean;
}

/** A restore code that is typed into the search leads to its figure, or says what is otherwise now. */
export function useCode(typed: string, pack: PackView): CodeSearch {
  const words = useText();
  const { t } = words;
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { scope } = useScope();
  const asked = useAsked();
  const shelf = useShelf();
  const code = readCode(typed);
  const [looked, setLooked] = useState<Looked | null>(null);
  useEffect(() => {
    if (code === null || !asked) return undefined;
    let mine = true;
    const given = { pack, asked, scope, words, figures: shelf.map((s) => s.figure), path: pathname };
    void Promise.all([import('../../decks/find-code'), import('../../../i18n/late/deck')])
      .then(([{ findCode }]) => findCode(code, given))
      .then((found) => mine && setLooked({ code, found }));
    return () => {
      mine = false;
    };
  }, [code, pack, asked, scope, words, shelf, pathname]);
  const there = looked?.code === code ? looked.found : null;
  const found = useMemo(
    () =>
      (there ?? []).map((one, i): Found<Act> => {
        const { slide, differs, title } = one;
        const { to, search } = addressOf(one);
        const open = () => {
          if (!slide) return void navigate({ to, search, hash: one.origin.part });
          void import('../../decks/desk').then(({ deckDesk }) => {
            deckDesk.point(slide.deck, slide.id);
            return navigate({ to: '/deck', search: (s) => ({ ...s, slide: undefined }) });
          });
        };
        const note = slide
          ? t('deck.codeSlide', { n: slide.at, deck: slide.deckName })
          : differs.length === 0
            ? t('deck.codeOpen')
            : t('deck.codeDiffers', { what: differs.join('; ') });
        const entry = {
          id: `c:${i}`,
          group: 'codes',
          label: title,
          strong: [],
          weak: '',
          act: { icon: slide ? 'play' : 'ruler', note, does: 'open', run: open },
        } as const;
        return { group: 'codes', id: entry.id, entry, beside: null, hit: { score: 0, marks: [] }, besideHit: null };
      }),
    [there, navigate, t],
  );
  return { code, found, unknown: there?.length === 0 };
}
