import type { Measure } from '../domain/answer';
import { change, scaleOf } from './change';
import { type Lang, MISSING, number, planned } from './format';
import { type Shape, valueText, valueWithUnit } from './measure';
import { countedOf } from './sentence-control';
import { bandText } from './sentence-contribution';

/** An answer in a few words: the number, and what it is. */
export interface Brief {
  readonly strong: string;
  readonly soft: string;
}

/** One indicator in the period asked, and in the one it is compared with (null: nothing is compared). */
export interface BriefFact {
  readonly now: Measure;
  readonly before: Measure | null;
  readonly shape: Shape;
  readonly plan: number | null;
}

export interface BriefFacts {
  readonly of: (indicator: string) => BriefFact;
  /** The part of enforcement in training places and in aid disbursed, as the figure writes it; null: cannot be told. */
  readonly enforcement: { readonly training: string | null; readonly aid: string | null };
  readonly lang: Lang;
}

/** "tăng 1", "up 20.6%": short, without its base. Empty where nothing can be said. */
function moved({ now, before, shape }: BriefFact, lang: Lang): string {
  const found = change(now, before, scaleOf(shape.unit, shape.decimals), shape.decimals, lang);
  if (typeof found === 'string') return '';
  const vi = lang === 'vi';
  if (found.direction === 'flat') return vi ? 'không đổi' : 'no change';
  const up = found.direction === 'up';
  return `${vi ? (up ? 'tăng' : 'giảm') : up ? 'up' : 'down'} ${found.amount}`;
}

const words = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ');
const list = (...parts: readonly string[]): string => parts.filter(Boolean).join('; ');
const known = (text: string, before: string): string => (text === MISSING ? '' : words(before, text));

type Answering = (facts: BriefFacts) => Brief;

const value = ({ now, shape }: BriefFact, lang: Lang): string => valueText(now, shape, lang);

function signed({ of, lang }: BriefFacts): Brief {
  const fact = of('O01');
  return { strong: valueWithUnit(fact.now, fact.shape, lang), soft: moved(fact, lang) };
}

function aid({ of, lang }: BriefFacts): Brief {
  const [fresh, paid] = [of('I01'), of('I02')];
  const vi = lang === 'vi';
  const second = moved(fresh, lang);
  return {
    strong: valueWithUnit(paid.now, paid.shape, lang),
    soft: list(words(vi ? 'giải ngân' : 'disbursed', moved(paid, lang)), second && words(vi ? 'cam kết mới' : 'new commitments', second)),
  };
}

function delegations({ of, lang }: BriefFacts): Brief {
  const vi = lang === 'vi';
  return {
    strong: value(of('A04'), lang),
    soft: list(vi ? 'thực chất' : 'substantive', known(value(of('A05'), lang), vi ? 'cấp Vụ' : 'department level')),
  };
}

function training({ of, lang }: BriefFacts): Brief {
  const fact = of('O06');
  return { strong: valueWithUnit(fact.now, fact.shape, lang), soft: moved(fact, lang) };
}

function units({ of, lang }: BriefFacts): Brief {
  const found = countedOf(of('A09').now);
  const vi = lang === 'vi';
  if (found === null || found.of === 0) return { strong: MISSING, soft: vi ? 'chưa có số liệu đầu mối' : 'no figures on focal points' };
  const n = found.of - found.met;
  return {
    strong: vi ? `${number(n, 0, lang)} đơn vị` : `${number(n, 0, lang)} ${n === 1 ? 'unit' : 'units'}`,
    soft: vi ? `chưa có đầu mối, trong ${number(found.of, 0, lang)}` : `without a focal point, of ${number(found.of, 0, lang)}`,
  };
}

function sides({ of, lang }: BriefFacts): Brief {
  return { strong: value(of('I07'), lang), soft: lang === 'vi' ? 'vốn từ đối tác đa phương' : 'of aid from multilateral partners' };
}

function enforcement({ enforcement: { training: first, aid: second }, lang }: BriefFacts): Brief {
  const vi = lang === 'vi';
  return {
    strong: first ?? MISSING,
    soft: list(vi ? 'lượt đào tạo' : 'of training places', second === null ? '' : vi ? `${second} giải ngân` : `${second} of aid`),
  };
}

function shift({ of, lang }: BriefFacts): Brief {
  const fact = of('K05');
  return { strong: value(fact, lang), soft: list(lang === 'vi' ? 'về thi hành pháp luật' : 'on implementation', moved(fact, lang)) };
}

function plan({ of, lang }: BriefFacts): Brief {
  const { now, plan: due, shape } = of('A01');
  const vi = lang === 'vi';
  const target = due === null ? '' : `${vi ? 'kế hoạch' : 'plan'} ${planned(due, shape.decimals, lang)}%`;
  return { strong: valueText(now, shape, lang), soft: list(vi ? 'mục đến hạn đã làm' : 'of items due are done', target) };
}

function control({ of, lang }: BriefFacts): Brief {
  const vi = lang === 'vi';
  const [cleared, remedied] = [countedOf(of('Q03').now), countedOf(of('Q04').now)];
  const text = (c: { met: number; of: number }) => `${number(c.met, 0, lang)}/${number(c.of, 0, lang)}`;
  const second = remedied && remedied.of > 0 ? `${text(remedied)} ${vi ? 'kiến nghị đã khắc phục' : 'findings remedied'}` : '';
  if (cleared === null) return { strong: MISSING, soft: list(vi ? 'chưa có số liệu dự án' : 'no figures on projects', second) };
  if (cleared.of === 0) return { strong: number(0, 0, lang), soft: list(vi ? 'dự án phê duyệt' : 'projects approved', second) };
  return { strong: text(cleared), soft: list(vi ? 'dự án đủ ý kiến' : 'projects cleared', second) };
}

function contribution({ of, lang }: BriefFacts): Brief {
  const [low, high] = [of('D01').now, of('D02').now];
  const vi = lang === 'vi';
  if (low.status === 'missing') return { strong: MISSING, soft: vi ? 'chưa có số liệu nhiệm vụ' : 'no figures on tasks' };
  const cases = (m: Measure) => Math.round((m.numerator ?? 0) / 100);
  return {
    strong: bandText(cases(low), cases(high), low.n, lang),
    soft: vi ? 'nhiệm vụ có đóng góp' : 'of tasks have a contribution',
  };
}

/** The eleven questions in their order. */
export const BRIEFS: readonly Answering[] = [
  signed,
  aid,
  delegations,
  training,
  units,
  sides,
  enforcement,
  shift,
  plan,
  control,
  contribution,
];
