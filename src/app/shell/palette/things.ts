import { partnerDimension } from '../../../domain/asked';
import type { Indicator } from '../../../domain/indicator';
import type { Partner, Unit } from '../../../domain/place';
import { groupOf } from '../../../domain/unit-group';
import type { PackView } from '../../../ui/parts/session';
import type { Words } from '../../../ui/parts/text';
import type { Narrow, Pick } from './entry';

/** How the things of a pack are gone to. */
export interface Going {
  readonly indicator: (id: string, beside?: Narrow) => void;
  readonly narrow: (to: Narrow) => void;
}

const both = (text: { readonly vi: string; readonly en: string }): readonly string[] => [text.vi, text.en];

function ofIndicator(i: Indicator, { say }: Words, going: Going): Pick {
  return {
    id: `i:${i.id}`,
    group: 'indicators',
    label: say(i.title),
    strong: [i.id, ...both(i.short), ...both(i.title)],
    weak: [i.unit.vi, i.unit.en, ...both(i.sheet.concept), ...both(i.nWords), i.numerator, i.denominator ?? '', ...i.tables].join(' '),
    weight: 4,
    act: { icon: 'ruler', note: i.id, does: 'open', run: (beside) => going.indicator(i.id, beside) },
  };
}

const WEIGHT = { ministry: 20, provinces: 0, others: 2 } as const;

function ofUnit(u: Unit, former: readonly Unit[], { say }: Words, going: Going): Pick {
  const narrow = { u: u.id };
  return {
    id: `u:${u.id}`,
    group: 'units',
    label: say(u.name),
    strong: [u.abbr ?? '', u.id, ...both(u.name), ...former.flatMap((f) => [f.abbr ?? '', ...both(f.name)])].filter(Boolean),
    weak: '',
    weight: WEIGHT[groupOf(u)],
    act: { icon: 'house', note: u.abbr ?? undefined, does: 'filter', run: () => going.narrow(narrow), narrow },
  };
}

function ofPartner(p: Partner, { say }: Words, going: Going): Pick {
  const narrow = { pt: p.id };
  return {
    id: `p:${p.id}`,
    group: 'partners',
    label: say(p.name),
    strong: [p.abbr ?? '', p.id, ...both(p.name)].filter(Boolean),
    weak: '',
    act: { icon: 'globe', note: p.abbr ?? undefined, does: 'filter', run: () => going.narrow(narrow), narrow },
  };
}

/** Indicators, the units of the data date with the names they had before, partners. */
export function thingsOf(pack: PackView, asOf: string, words: Words, going: Going): readonly Pick[] {
  const units = new Map(pack.units.map((u) => [u.id, u]));
  const there = pack.units.filter((u) => u.kind !== 'bo' && (u.validTo === null || u.validTo >= asOf));
  return [
    ...pack.indicators.map((i) => ofIndicator(i, words, going)),
    ...there.map((u) =>
      ofUnit(
        u,
        (pack.formerUnits[u.id] ?? []).flatMap((id) => units.get(id) ?? []),
        words,
        going,
      ),
    ),
    ...pack.partners.map((p) => ofPartner(p, words, going)),
  ];
}

/** An indicator goes with any unit, and with a partner where partners divide it. */
export function goTogether(pack: PackView): (first: Pick, second: Pick) => boolean {
  const divided = new Set(pack.indicators.filter((i) => partnerDimension(i) !== null).map((i) => `i:${i.id}`));
  return (first, second) => second.group === 'units' || divided.has(first.id);
}
