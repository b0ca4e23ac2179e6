import type { Asked } from '../../domain/asked';
import type { Indicator } from '../../domain/indicator';
import type { Passport } from '../../domain/passport';
import { comparedTo } from '../../i18n/compared';
import { periodLong } from '../../i18n/dates';
import '../../i18n/late/present';
import { capital } from '../../i18n/say';
import type { PackView } from './session';
import type { Words } from './text';

/** What stands around a number when it is taken away. */
export interface Around {
  readonly pack: PackView;
  readonly asked: Asked;
  readonly words: Words;
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

/** What numbers of these indicators, and of tables that are read beside them, are known by, under the code that leads back to them. */
export function passportOf(
  around: Around,
  indicators: readonly Indicator[],
  code: (versions: readonly string[]) => string,
  beside: Iterable<string> = [],
): Passport {
  const { pack, asked, words } = around;
  const tables = new Set([...indicators.flatMap((i) => i.tables), ...beside]);
  const files = Object.entries(pack.tables).flatMap(([table, { file, sha256 }]) => (tables.has(table) ? [{ name: file, sha256 }] : []));
  const definitions = indicators.map((i) => ({ id: i.id, title: words.say(i.title), version: i.version }));
  return {
    code: code(definitions.map((d) => `${d.id} ${d.version}`)),
    pack: pack.hash,
    synthetic: pack.synthetic,
    asOf: asked.asOf,
    asked: askedText(around),
    rate: indicators.some((i) => i.usd) ? words.t(asked.currency === 'USD' ? 'board.rateUsd' : 'board.rate') : '',
    definitions,
    files: [...new Map(files.map((f) => [`${f.name} ${f.sha256}`, f])).values()],
  };
}
