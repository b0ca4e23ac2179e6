import type { Asked } from '../../domain/asked';
import { number, percent } from '../../i18n/format';
import { valueText } from '../../i18n/measure';
import type { YardRow } from '../../domain/slide';
import { shapeOf } from '../../ui/board/shape-of';
import type { TargetRow } from '../../ui/board/target-row';
import type { Words } from '../../ui/parts/text';

/** A target as a slide and the wall say it: the texts of its tile. Null while its number is on the way. */
export function faceOf(row: TargetRow, asked: Asked, { t, say, lang }: Words): YardRow | null {
  const { indicator, now, plan, share, upTo } = row;
  if (!now) return null;
  const shape = shapeOf(indicator, asked.currency, lang);
  const own = shapeOf(indicator, 'VND', lang);
  const isRate = own.unit.startsWith('%');
  const whole = plan !== null && Number.isInteger(plan);
  const planText = plan === null ? null : isRate ? percent(plan, whole ? 0 : 1, lang) : number(plan, whole ? 0 : own.decimals, lang);
  const upper = upTo?.value != null && now.value !== null && upTo.value > now.value ? percent(upTo.value, own.decimals, lang) : null;
  const unit = now.value !== null && !shape.unit.startsWith('%') ? shape.unit : '';
  return {
    key: indicator.id,
    name: say(indicator.short),
    standing: row.standing,
    share,
    shareText: share === null ? '' : percent(share, 1, lang),
    value: valueText(now, shape, lang),
    unit: [unit, upper && `${t('common.to')} ${upper}`].filter(Boolean).join(' '),
    plan:
      planText === null
        ? ''
        : indicator.direction === 'down'
          ? t('board.planAtMost', { plan: planText })
          : t(row.milestone ? 'board.milestone' : 'board.plan', { plan: planText }),
  };
}
