import type { Asked } from '../../domain/asked';
import type { Body, Frozen, Origin } from '../../domain/deck';
import type { Drawing } from '../../domain/drawing';
import type { Passport } from '../../domain/passport';
import type { Figure, Segment } from '../../domain/figure';
import type { Indicator } from '../../domain/indicator';
import { figureCodeOf } from '../../domain/restore-code';
import type { Scope } from '../../domain/scope';
import { type Around, passportOf } from '../../ui/parts/passport-of';
import type { PackView } from '../../ui/parts/session';

/** Where what is asked now can be asked again, whatever the defaults are by then. */
export function originOf(path: string, part: string, by: string | undefined, asked: Asked, scope: Scope, query?: string): Origin {
  const { period, unit, partner } = asked;
  return {
    path,
    part,
    ...(by === undefined ? {} : { by }),
    ...(query === undefined ? {} : { query }),
    scope: {
      ...(period.id === null ? { from: period.from, to: period.to } : { p: period.id }),
      cmp: scope.cmp,
      ...(unit ? { u: unit.id } : {}),
      ...(partner ? { pt: partner.id } : {}),
      view: scope.view,
      cur: scope.cur,
      ...(scope.asof === undefined ? {} : { asof: scope.asof }),
    },
  };
}

/** Names that stand in a statement, in lower case: tables alone, indicators behind their schema. */
const queryReads = (sql: string): ReadonlySet<string> => new Set(sql.toLowerCase().match(/(?:indicator\.)?\w+/g));

/** The indicators that a body shows numbers of. */
export function behind(body: Body, pack: PackView): readonly Indicator[] {
  const shows = (i: Indicator): boolean => {
    switch (body.kind) {
      case 'figure':
        return body.figure.indicators?.includes(i.id) ?? queryReads(body.figure.query ?? '').has(`indicator.${i.id.toLowerCase()}`);
      case 'yardstick':
        return body.rows.some((row) => row.key === i.id);
      case 'contribution':
        return i.id === 'D02';
    }
  };
  return pack.indicators.filter(shows);
}

/** What the numbers of a body are known by; `part` is the figure's id. */
export function bodyPassport(body: Body, part: string, around: Around): Passport {
  const { pack, asked } = around;
  const code = (versions: readonly string[]) => body.passport ?? figureCodeOf(part, asked, versions, pack.hash);
  return passportOf(around, behind(body, pack), code, queryReads((body.kind === 'figure' && body.figure.query) || ''));
}

function sayOf(body: Body): readonly Segment[] {
  if (body.kind === 'contribution') return body.say;
  if (body.kind === 'yardstick') return [];
  return body.figure.say ?? (body.figure.sentence === '' ? [] : [{ text: body.figure.sentence }]);
}

/** A picture of numbers as it is now, with everything that it is known by. */
export function freeze(body: Body, origin: Origin, around: Around): Frozen {
  const passport = bodyPassport(body, origin.part, around);
  return { body: { ...body, passport: passport.code }, say: sayOf(body), origin, passport, lang: around.words.lang };
}

/** A figure, or some rows of it, as what a slide shows. `drawing`: what stands in place of its plot. */
export function bodyOf(figure: Figure, rows: readonly [number, number] | null, drawing?: Drawing): Extract<Body, { kind: 'figure' }> {
  const count = figure.categories.length;
  const there = rows && rows[0] < count ? ([rows[0], Math.min(rows[1], count)] as const) : null;
  const { id, title, measure, source } = figure;
  return {
    kind: 'figure',
    id,
    title,
    measure,
    source,
    passport: figure.passport ?? null,
    figure,
    ...(drawing ? { drawing } : {}),
    rows: there,
  };
}
