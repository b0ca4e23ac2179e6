import type { Answer, Series } from '../../domain/answer';
import { type Asked, questionBefore, questionOf } from '../../domain/asked';
import type { Period } from '../../domain/period';
import type { Unit } from '../../domain/place';
import type { Engine } from '../../engine/port';
import type { FigureContext } from '../../figures/context';
import type { Lang } from '../../i18n/format';
import { translator } from '../../i18n/text';
import { ask } from '../../indicators/ask';
import { indicator as known } from '../../indicators/catalogue';
import type { Pack } from '../../indicators/pack';
import { series } from '../../indicators/series';

/** What the figures are drawn from. */
export interface Sample {
  readonly engine: Engine;
  readonly pack: Pack;
  readonly asked: Asked;
  readonly periods: readonly Period[];
  readonly units: readonly Unit[];
  /** The plan of the ministry for the year, by indicator. */
  readonly plan: (indicator: string) => number | null;
}

/** Everything that figures of a sample ask, by an indicator's id. */
export interface Asking {
  readonly ctx: (...ids: readonly string[]) => FigureContext;
  readonly answer: (id: string, by?: string | null) => Promise<Answer>;
  readonly before: (id: string, by?: string | null) => Promise<Answer | null>;
  readonly run: (id: string, over: readonly Period[], by?: string | null) => Promise<Series>;
}

const SOURCE = { vi: 'Gói dữ liệu mẫu, không phải số liệu thật', en: 'Sample pack, not real data' } as const;

export function askingOf({ engine, pack, asked }: Sample, lang: Lang): Asking {
  const question = (id: string, by: string | null = null) => questionOf(asked, known(id), { by, currency: 'VND' });
  return {
    ctx: (...ids) => ({
      lang,
      t: translator(lang),
      asOf: asked.asOf,
      source: SOURCE[lang],
      quality: null,
      passport: `TD-${pack.hash.slice(0, 4)}-${pack.hash.slice(4, 8)}`.toUpperCase(),
      indicators: ids,
    }),
    answer: (id, by) => ask(engine, pack, question(id, by)),
    before: async (id, by = null) => {
      const asking = questionBefore(asked, known(id), { by, currency: 'VND' });
      return asking ? ask(engine, pack, asking) : null;
    },
    run: (id, over, by) => series(engine, pack, question(id, by), over),
  };
}
