import type { Segment } from '../domain/figure';
import type { Measure } from '../domain/answer';
import { percent } from './format';
import { fraction } from './measure';
import { capital, fig, listed, say, title } from './say';
import { changeClause, type Facts, provisional } from './sentence-parts';
import { inside, inWords } from './words';

export interface DelegationFacts extends Facts {
  readonly groups: readonly { readonly name: string; readonly measure: Measure }[];
}

/** Groups below the plan, those of fewer than ten cases left aside. */
function below(facts: DelegationFacts): readonly string[] {
  const { plan } = facts;
  return plan === null
    ? []
    : facts.groups.filter((g) => g.measure.value !== null && !g.measure.smallN && g.measure.value < plan).map((g) => inside(g.name));
}

export function delegationsSay(facts: DelegationFacts): readonly Segment[] {
  const { lang, now } = facts;
  const vi = lang === 'vi';
  const counted = fraction(now, lang);
  if (now.value === null || counted === null)
    return say(vi ? 'Chưa có đoàn nào kết thúc đủ 30 ngày trong kỳ để xét.' : 'No delegation of the period ended at least 30 days ago.');
  const rate = now.smallN ? [] : say(' (', fig(percent(now.value, facts.shape.decimals, lang), true), ')');
  const change = changeClause(facts);
  const low = below(facts);
  const names = listed(
    low.map((name) => say(name)),
    vi ? 'và' : 'and',
  );
  const lag = low.length === 0 ? [] : vi ? say('; ', names, ' còn thấp hơn kế hoạch') : say('; ', names, ' still below plan');
  return vi
    ? say(
        fig(counted, true),
        ' đoàn',
        rate,
        ' đi đàm phán, làm việc hoặc học tập và đã có báo cáo kết quả',
        change ? '; ' : '',
        change ?? [],
        lag,
        '.',
        provisional([now], lang),
      )
    : say(
        fig(counted, true),
        ' delegations',
        rate,
        ' went to negotiate, work or study and filed a report',
        change ? '; ' : '',
        change ?? [],
        lag,
        '.',
        provisional([now], lang),
      );
}

export function delegationsTitle(facts: DelegationFacts): string {
  const { lang, now } = facts;
  const vi = lang === 'vi';
  if (now.value === null) return vi ? 'Chưa đủ dữ liệu về đoàn thực chất' : 'Not enough data on substantive delegations';
  const counted = fraction(now, lang) ?? '';
  if (now.n < 20) return title(vi ? `${counted} đoàn là đoàn thực chất` : `${counted} delegations are substantive`);
  const tenth = Math.round(now.value / 10);
  if (Math.abs(now.value / 10 - tenth) <= 0.25 && tenth > 0 && tenth < 10)
    return vi
      ? `Cứ mười đoàn thì khoảng ${inWords(tenth, lang)} đoàn thực chất`
      : `About ${inWords(tenth, lang)} in ten delegations are substantive`;
  const rate = percent(now.value, facts.shape.decimals, lang);
  return title(vi ? `${rate} số đoàn là đoàn thực chất` : capital(`${rate} of delegations are substantive`));
}
