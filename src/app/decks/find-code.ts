import { type Asked, questionOf } from '../../domain/asked';
import type { Origin } from '../../domain/deck';
import type { Passport } from '../../domain/passport';
import { restoreCode } from '../../domain/restore-code';
import type { Scope } from '../../domain/scope';
import { day } from '../../i18n/dates';
import type { Figure } from '../../domain/figure';
import type { PackView } from '../../ui/parts/session';
import type { Words } from '../../ui/parts/text';
import { deckDesk } from './desk';
import { originOf } from './freeze';

/** Where a code leads: a figure asked as it was, or the slide that holds it. `differs` is empty where it is the very same. */
export interface CodeFound {
  readonly title: string;
  readonly differs: readonly string[];
  readonly origin: Origin;
  readonly slide: { readonly deck: string; readonly deckName: string; readonly id: string; readonly at: number } | null;
}

interface Given {
  readonly pack: PackView;
  readonly asked: Asked;
  readonly scope: Scope;
  readonly words: Words;
  /** Figures of the page, each with its code. */
  readonly figures: readonly Figure[];
  readonly path: string;
}

/** What a code was made with. */
interface Made {
  readonly pack: string;
  readonly asOf: string;
  readonly definitions: readonly string[];
}

const short = (hash: string): string => hash.slice(0, 8);

/** What is otherwise now than when the code was printed, in words. */
export function differsOf(made: Made, pack: PackView, { t, lang }: Pick<Words, 't' | 'lang'>): readonly string[] {
  const versions = new Map(pack.indicators.map((i) => [i.id, i.version]));
  const changed = made.definitions.flatMap((definition) => {
    const [id = '', version] = definition.split(' ');
    return versions.get(id) === version ? [] : [{ id, gone: !versions.has(id) }];
  });
  return [
    made.pack === pack.hash ? null : t('deck.differs_pack', { was: short(made.pack), now: short(pack.hash) }),
    made.asOf === pack.asOf || made.pack === pack.hash
      ? null
      : t('deck.differs_date', { was: day(made.asOf, lang), now: day(pack.asOf, lang) }),
    changed.some((c) => !c.gone)
      ? t('deck.differs_definition', {
          list: changed
            .filter((c) => !c.gone)
            .map((c) => c.id)
            .join(', '),
        })
      : null,
    changed.some((c) => c.gone) ? t('deck.differs_gone') : null,
  ].filter((text) => text !== null);
}

const madeOf = ({ pack, asOf, definitions }: Passport): Made => ({
  pack,
  asOf,
  definitions: definitions.map((d) => `${d.id} ${d.version}`),
});

function inDecks(code: string, { pack, words }: Given): readonly CodeFound[] {
  return deckDesk.state().history.now.list.flatMap((deck) =>
    deck.slides.flatMap((slide, i) =>
      slide.figures
        .filter((f) => f.passport.code === code)
        .map((f): CodeFound => ({
          title: f.body.title,
          differs: differsOf(madeOf(f.passport), pack, words),
          origin: f.origin,
          slide: { deck: deck.id, deckName: deck.name, id: slide.id, at: i + 1 },
        })),
    ),
  );
}

/** Codes that the loaded data give for what is asked now: every indicator, whole and by each of its dimensions, and the figures of the page. */
function computed(code: string, { pack, asked, scope, words, figures, path }: Given): readonly CodeFound[] {
  const found = (title: string, origin: Origin): CodeFound => ({ title, differs: [], origin, slide: null });
  const here = figures
    .filter((f) => f.passport === code)
    .map((f) => found(f.title, originOf(path, f.id, undefined, asked, scope, f.query)));
  const indicators = pack.indicators.flatMap((indicator) =>
    [null, 'unit', ...indicator.dimensions].flatMap((by) => {
      if (restoreCode(questionOf(asked, indicator, { by }), pack.hash, indicator.version) !== code) return [];
      const part = by === null ? `${indicator.id}-years` : `${indicator.id}-by`;
      return [found(words.say(indicator.title), originOf(`/indicators/${indicator.id}`, part, by ?? undefined, asked, scope))];
    }),
  );
  return here.length > 0 ? here : indicators;
}

/** Everything that a code leads to: slides that hold it, figures that left this page with it, and what is asked now. */
export async function findCode(code: string, given: Given): Promise<readonly CodeFound[]> {
  await deckDesk.start();
  const slides = inDecks(code, given);
  const kept = (await deckDesk.codes())
    .filter((k) => k.code === code)
    .map((k): CodeFound => ({ title: k.title, differs: differsOf(k, given.pack, given.words), origin: k.origin, slide: null }));
  const now = computed(code, given);
  const figure = [...now, ...kept, ...slides.map((s) => ({ ...s, slide: null }))].slice(0, 1);
  return [...figure, ...slides];
}
