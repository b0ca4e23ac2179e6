import { useQuery } from '@tanstack/react-query';
import { rules } from '../../../indicators/rules-book';
import { day } from '../../../i18n/dates';
import { number } from '../../../i18n/format';
import { useScope } from '../../parts/scope';
import { useSession } from '../../parts/session';
import { useText } from '../../parts/text';
import { Checks } from '../checks';
import data from '../data-page.module.css';
import { found } from '../summary';
import { Facets } from './facets';
import { Returns } from './returns';

/** How good the data are: five dimensions by table and unit, what each unit filed, and the checks behind them. */
export function QualityPage() {
  const { t, lang, whole } = useText();
  const { pack, asker } = useSession();
  const { scope } = useScope();
  const asOf = scope.asof ?? pack?.asOf ?? '';
  const returns = useQuery({
    queryKey: ['answer', pack?.hash ?? null, 'returns', asOf],
    queryFn: () => (asker ? asker.returns(asOf) : Promise.reject(new Error('no pack'))),
    enabled: asker !== null && pack !== null,
  });
  if (!pack) return null;
  const n = (count: number) => number(count, 0, lang);
  const hit = rules.filter((r) => found(pack, r.code).rows > 0).length;
  const all = { date: day(asOf, lang), checks: n(rules.length) };
  const lead = pack.checked ? t('quality.lead', { ...all, found: n(hit) }) : t('quality.leadChecking', all);
  return (
    <div className={data.page}>
      <h1 className={data.title}>{whole(t('quality.title'))}</h1>
      <p className={data.lead}>{whole(lead)}</p>
      <Facets pack={pack} asOf={asOf} />
      <Returns pack={pack} asOf={asOf} cells={returns.data ?? null} error={returns.error} />
      <Checks pack={pack} />
    </div>
  );
}
