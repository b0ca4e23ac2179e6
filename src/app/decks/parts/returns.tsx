import '../../../i18n/late/data';
import '../../../i18n/late/quality';
import { useQuery } from '@tanstack/react-query';
import { tableContract } from '../../../domain/contract';
import { type ReturnsInput, returnsDrawing, returnsFigure } from '../../../figures/returns';
import { number } from '../../../i18n/format';
import { counted, matrixOf, owedPeriods } from '../../../ui/data/quality/matrix';
import { unitNames } from '../../../ui/data/quality/unit-names';
import { useSession } from '../../../ui/parts/session';
import { useText } from '../../../ui/parts/text';
import { bodyOf } from '../freeze';
import { Handed, type PartProps } from './handed';

/** Units on one slide, and on all of them: those with most missing. */
const [EACH, MOST] = [14, 28] as const;
/** As wide as the body of a slide. */
const WIDTH = 1160;

/** What each unit filed for each period, as many slides as it needs. */
export function Returns({ origin, around, found }: PartProps) {
  const { pack, asked } = around;
  const words = useText();
  const { t, say, lang } = words;
  const { asker } = useSession();
  const returns = useQuery({
    queryKey: ['answer', pack.hash, 'returns', asked.asOf],
    queryFn: () => (asker ? asker.returns(asked.asOf) : Promise.reject(new Error('no pack'))),
    enabled: asker !== null,
  });
  if (!returns.data || returns.data.length === 0) return null;
  const all = origin.by === 'all';
  const units = unitNames(pack.units, say);
  const name = (unit: string): string => units.get(unit) ?? unit;
  const { compare } = new Intl.Collator(lang);
  const { periods, rows: every } = matrixOf(returns.data, pack.periods, {
    all,
    onlyOpen: false,
    compare: (a, b) => compare(name(a), name(b)),
  });
  const rows = every.slice(0, MOST);
  const ids = new Set(owedPeriods(returns.data, pack.periods, all).map((p) => p.id));
  const counts = counted(returns.data.filter((c) => ids.has(c.period)));
  const n = (count: number) => number(count, 0, lang);
  const sentence = t('quality.summary', {
    due: n(counts.due),
    reported: n(counts.reported),
    nil: n(counts.nil),
    late: n(counts.late),
    missing: n(counts.missing),
  });
  const pages = Math.max(1, Math.ceil(rows.length / EACH));
  const size = Math.ceil(rows.length / pages);
  const bodies = Array.from({ length: pages }, (_, i) => {
    const input: ReturnsInput = {
      id: `returns-${i + 1}`,
      periods,
      rows: rows.slice(i * size, (i + 1) * size),
      name,
      title: t('quality.deckTitle', { missing: n(counts.missing), due: n(counts.due) }),
      measure:
        (rows.length < every.length ? t('quality.deckFew', { n: n(rows.length), of: n(every.length) }) : t('quality.returns')) +
        (pages === 1 ? '' : ` (${i + 1}/${pages})`),
      sentence,
      source: tableContract('report_status')?.title[lang] ?? '',
      asOf: asked.asOf,
    };
    return bodyOf(returnsFigure(input, words), null, returnsDrawing(input, WIDTH, words));
  });
  return <Handed bodies={bodies} found={found} />;
}
