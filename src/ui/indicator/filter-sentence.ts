import type { Question } from '../../domain/question';
import { day } from '../../i18n/dates';
import type { PackView } from '../parts/session';
import { useText } from '../parts/text';

/** What was asked, in words: "Kỳ 15/12/2025 – 14/9/2026; toàn Bộ; mọi đối tác; đơn vị như hiện nay". */
export function useFilterSentence(pack: PackView, question: Question): string {
  const { t, say, lang } = useText();
  const of = (dimension: RegExp) => question.where.find((f) => dimension.test(f.dimension))?.value;
  const unit = of(/^unit$/);
  const partner = of(/partner_id$/);
  const unitName = pack.units.find((u) => u.id === unit)?.name;
  const partnerName = pack.partners.find((p) => p.id === partner)?.name;
  return [
    t('indicator.filterPeriod', { from: day(question.period.from, lang), to: day(question.period.to, lang) }),
    unit === undefined ? t('indicator.filterAllUnits') : unitName ? say(unitName) : unit,
    partner === undefined ? t('indicator.filterAllPartners') : partnerName ? say(partnerName) : partner,
    t(question.units === 'as_now' ? 'indicator.filterNow' : 'indicator.filterWas'),
  ].join('; ');
}
