import type { Answer, Measure } from '../../domain/answer';
import { tableContract } from '../../domain/contract';
import type { Indicator } from '../../domain/indicator';
import type { Currency } from '../../domain/question';
import { attainment, change, scaleOf } from '../../i18n/change';
import { comparedShort } from '../../i18n/compared';
import { day, periodShort } from '../../i18n/dates';
import { MISSING, number, percent, quantity } from '../../i18n/format';
import { fraction, type Shape, valueText, valueWithUnit } from '../../i18n/measure';
import { Icon } from '../parts/icon';
import { useText } from '../parts/text';
import styles from './page.module.css';
import { shapeOf } from './shape';
import type { Against } from './use-indicator';

interface FactProps {
  readonly name: string;
  readonly big: React.ReactNode;
  readonly small: readonly (string | null)[];
}

function Fact({ name, big, small }: FactProps) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd className={styles.big}>{big}</dd>
      {small.map((line) => line && <dd key={line}>{line}</dd>)}
    </div>
  );
}

function useNow(indicator: Indicator, answer: Answer, shape: Shape): FactProps {
  const { t, say, lang } = useText();
  const { total, period } = answer;
  const why =
    total.status === 'na'
      ? t('indicator.notApplicable')
      : total.reason
        ? t('indicator.absentTable', { table: say(tableContract(total.reason)?.title ?? { vi: total.reason, en: total.reason }) })
        : total.value === null
          ? t('indicator.noReturn')
          : null;
  const cases = fraction(total, lang);
  const words = say(indicator.nWords);
  const unit = shape.unit.startsWith('%') ? '' : shape.unit;
  return {
    name: lang === 'vi' && period.label ? period.label : periodShort(period, lang),
    big: (
      <>
        <b>{valueText(total, shape, lang)}</b> {total.value === null ? '' : unit}
      </>
    ),
    small: [
      why,
      total.status === 'nil' ? t('indicator.nil') : null,
      total.value !== null && total.denominator !== null
        ? cases
          ? t('indicator.fractionOf', { fraction: cases, words })
          : t('indicator.casesOf', { n: number(total.n, 0, lang), words })
        : null,
      total.low !== undefined && total.high !== undefined
        ? t('indicator.interval', { low: percent(total.low, 1, lang), high: percent(total.high, 1, lang) })
        : null,
      answer.asOf < period.to ? t('indicator.openPeriod', { date: day(answer.asOf, lang) }) : total.partial ? t('indicator.partial') : null,
    ],
  };
}

function usePlanFact(indicator: Indicator, total: Measure | null, plan: number | null, milestone: boolean, shape: Shape): FactProps {
  const { t, lang } = useText();
  const level = indicator.time !== 'sum' || indicator.direction === 'down';
  const name = t(milestone ? 'indicator.factMilestone' : level ? 'indicator.factPlanTarget' : 'indicator.factPlan');
  if (plan === null) return { name, big: <b>–</b>, small: [t('indicator.noTarget')] };
  const planText = quantity(plan, Number.isInteger(plan) ? 0 : shape.decimals, shape.unit, lang);
  const share = level || !total ? null : attainment(total.value, plan);
  if (share !== null) return { name, big: <b>{percent(share, 1, lang)}</b>, small: [t('indicator.ofPlan', { plan: planText })] };
  if (!total || total.value === null) return { name, big: <b>–</b>, small: [t('indicator.ofPlan', { plan: planText })] };
  const gap = indicator.direction === 'down' ? total.value - plan : plan - total.value;
  const away = quantity(gap, shape.decimals, shape.unit.startsWith('%') ? (lang === 'vi' ? 'điểm %' : 'pp') : shape.unit, lang);
  return {
    name,
    big: <b>{planText}</b>,
    small: [
      indicator.direction === 'none'
        ? null
        : gap > 0
          ? t('indicator.distance', { value: away })
          : t('indicator.reached', { plan: planText }),
    ],
  };
}

interface Changed {
  readonly name: string;
  readonly now: Measure;
  readonly before: Answer | null;
  readonly shape: Shape;
  /** What is said where there is nothing to compare with. */
  readonly absent: string;
}

function useChangeFact({ name, now, before, shape, absent }: Changed): FactProps {
  const { t, lang } = useText();
  if (before === null) return { name, big: <b>–</b>, small: [absent] };
  const found = change(now, before.total, scaleOf(shape.unit, shape.decimals), shape.decimals, lang);
  const from = before.total.value === null ? absent : t('indicator.from', { value: valueWithUnit(before.total, shape, lang) });
  if (found === 'missing') return { name, big: <b>–</b>, small: [absent] };
  if (found === 'small') return { name, big: <b>–</b>, small: [t('indicator.tooSmall'), from] };
  if (found === 'nothing-before') return { name, big: <b>–</b>, small: [t('indicator.fromNothing')] };
  const unit = found.by === 'difference' ? shape.unit : '';
  return {
    name,
    big: (
      <>
        <Icon name={found.direction === 'up' ? 'up' : found.direction === 'down' ? 'dn' : 'flat'} size={18} />
        <b>{found.direction === 'flat' ? t('indicator.unchanged') : found.amount}</b> {found.direction === 'flat' ? '' : unit}
      </>
    ),
    small: [from],
  };
}

interface Props {
  readonly indicator: Indicator;
  readonly currency: Currency;
  readonly answer: Answer;
  /** In the indicator's own unit; money: the dong. */
  readonly plan: number | null;
  readonly milestone: boolean;
  /** The answer the plan is held against. */
  readonly planned: Answer | null;
  readonly against: Against;
  /** Null: the pack has no such period, or it has not been answered. */
  readonly prev: Answer | null;
}

/** Where the period before is the same period last year (half years, nine months), the last fact is what the number rests on. */
function useCases(indicator: Indicator, total: Measure): FactProps {
  const { t, say, lang } = useText();
  return {
    name: t('indicator.factCases'),
    big: <b>{total.value === null ? MISSING : number(total.n, 0, lang)}</b>,
    small: [say(indicator.nWords), total.missing > 0 ? t('indicator.leftOutOf', { n: number(total.missing, 0, lang) }) : null],
  };
}

/** The number, against the plan, against what is compared and against the period before. */
export function Facts({ indicator, currency, answer, plan, milestone, planned, against, prev }: Props) {
  const { t, lang } = useText();
  const shape = shapeOf(indicator, currency, lang);
  const before = useChangeFact({ name: t('indicator.factPrev'), now: answer.total, before: prev, shape, absent: t('indicator.noPrev') });
  const other = against.period && comparedShort(against.period, answer.period, lang);
  const changed = useChangeFact({
    name: other ? t('indicator.factAgainst', { other }) : t('indicator.factYoy'),
    now: answer.total,
    before: against.answer,
    shape,
    absent: against.unlike ? t('indicator.unlike') : other ? t('indicator.noAgainst', { other }) : t('indicator.noYoy'),
  });
  const cases = useCases(indicator, answer.total);
  const same = answer.period.prev === answer.period.yoy;
  const facts = [
    useNow(indicator, answer, shape),
    usePlanFact(indicator, planned?.total ?? null, plan, milestone, shapeOf(indicator, 'VND', lang)),
    changed,
    ...(same ? [cases] : [before]),
  ];
  return (
    <dl className={styles.facts}>
      {facts.map((fact) => (
        <Fact key={fact.name} {...fact} />
      ))}
    </dl>
  );
}
