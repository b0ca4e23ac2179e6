import type { Asked } from '../../domain/asked';
import type { Body, Frozen, Origin, Passport } from '../../domain/deck';
import type { Figure, Segment } from '../../domain/figure';
import type { Indicator } from '../../domain/indicator';
import { figureCodeOf } from '../../domain/restore-code';
import type { Scope } from '../../domain/scope';
import { comparedTo } from '../../i18n/compared';
import { periodLong } from '../../i18n/dates';
import { capital } from '../../i18n/say';
import type { PackView } from '../../ui/parts/session';
import type { Words } from '../../ui/parts/text';

/** What stands around a figure when it is taken over into a deck. */
export interface Around {
  readonly pack: PackView;
  readonly asked: Asked;
  readonly words: Words;
}

/** Where what is asked now can be asked again, whatever the defaults are by then. */
export function originOf(path: string, part: string, by: string | undefined, asked: Asked, scope: Scope): Origin {
  const { period, unit, partner } = asked;
  return {
    path,
    part,
    ...(by === undefined ? {} : { by }),
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

/** The indicators that a body shows numbers of. */
export function behind(body: Body, pack: PackView): readonly Indicator[] {
  const shows = (i: Indicator): boolean => {
    switch (body.kind) {
      case 'figure':
        return body.figure.indicators?.includes(i.id) ?? false;
      case 'yardstick':
        return body.rows.some((row) => row.key === i.id);
      case 'contribution':
        return i.id === 'D02';
    }
  };
  return pack.indicators.filter(shows);
}

function askedText({ asked, words }: Around): string {
  const { t, say, lang } = words;
  return [
    capital(periodLong(asked.period, lang)),
    asked.before ? t('present.against', { period: comparedTo(asked.before.period, asked.period, lang) }) : null,
    asked.unit ? say(asked.unit.name) : t('scope.wholeMinistry'),
    asked.partner ? say(asked.partner.name) : null,
  ]
    .filter((text) => text !== null)
    .join('; ');
}

function passportOf(body: Body, origin: Origin, around: Around): Passport {
  const { pack, asked, words } = around;
  const indicators = behind(body, pack);
  const tables = new Set(indicators.flatMap((i) => i.tables));
  const files = Object.entries(pack.tables).flatMap(([table, { file, sha256 }]) => (tables.has(table) ? [{ name: file, sha256 }] : []));
  const definitions = indicators.map((i) => ({ id: i.id, title: words.say(i.title), version: i.version }));
  const versions = definitions.map((d) => `${d.id} ${d.version}`);
  return {
    code: body.passport ?? figureCodeOf(origin.part, asked, versions, pack.hash),
    pack: pack.hash,
    synthetic: pack.synthetic,
    asOf: asked.asOf,
    asked: askedText(around),
    rate: indicators.some((i) => i.usd) ? words.t(asked.currency === 'USD' ? 'board.rateUsd' : 'board.rate') : '',
    definitions,
    files: [...new Map(files.map((f) => [`${f.name} ${f.sha256}`, f])).values()],
  };
}

function sayOf(body: Body): readonly Segment[] {
  if (body.kind === 'contribution') return body.say;
  if (body.kind === 'yardstick') return [];
  return body.figure.say ?? (body.figure.sentence === '' ? [] : [{ text: body.figure.sentence }]);
}

/** A picture of numbers as it is now, with everything that it is known by. */
export function freeze(body: Body, origin: Origin, around: Around): Frozen {
  const passport = passportOf(body, origin, around);
  return { body: { ...body, passport: passport.code }, say: sayOf(body), origin, passport, lang: around.words.lang };
}

/** A figure, or some rows of it, as what a slide shows. */
export function bodyOf(figure: Figure, rows: readonly [number, number] | null): Body {
  const count = figure.categories.length;
  const there = rows && rows[0] < count ? ([rows[0], Math.min(rows[1], count)] as const) : null;
  const { id, title, measure, source } = figure;
  return { kind: 'figure', id, title, measure, source, passport: figure.passport ?? null, figure, rows: there };
}
