import type { Segment } from '../domain/figure';
import type { Standing } from '../domain/plan';
import { type Lang, percent } from './format';
import type { Change } from './change';
import { capital, clauses, fig, listed, plain, say } from './say';
import { inside, inWords } from './words';

export interface TargetFacts {
  /** Short name of the indicator, in the language. */
  readonly name: string;
  readonly standing: Standing;
  /** Against what is compared, where it can be compared. `unit` only where the change is a difference. */
  readonly change: (Change & { readonly unit: string }) | null;
}

const good = (t: TargetFacts): boolean => t.standing === 'over' || t.standing === 'ontrack' || t.standing === 'met';
const behind = (t: TargetFacts): boolean => t.standing === 'slow' || t.standing === 'short' || t.standing === 'late';

function subject(targets: readonly TargetFacts[], lang: Lang): string {
  if (targets.length > 2) return lang === 'vi' ? `${inWords(targets.length, lang)} chỉ tiêu` : `${inWords(targets.length, lang)} targets`;
  return plain(
    listed(
      targets.map((t) => say(inside(t.name))),
      lang === 'vi' ? 'và' : 'and',
    ),
  );
}

/** The sentence at the head of the board: who is on track; who is behind. A line may break after the semicolon. */
export function headline(targets: readonly TargetFacts[], lang: Lang): string {
  const vi = lang === 'vi';
  const [on, late, near] = [targets.filter(good), targets.filter(behind), targets.filter((t) => t.standing === 'near')];
  const judged = on.length + late.length + near.length;
  if (judged === 0) return vi ? 'Chưa đủ dữ liệu để đánh giá tiến độ' : 'Not enough data to judge progress';
  const all = (vi2: string, en: string): string =>
    vi ? `Cả ${inWords(judged, lang)} chỉ tiêu ${vi2}` : `All ${inWords(judged, lang)} targets ${en}`;
  if (judged > 1 && on.length === judged) return all('đạt hoặc đúng tiến độ', 'are met or on track');
  if (judged > 1 && late.length === judged) return all('đang chậm', 'are behind');
  const be = (list: readonly TargetFacts[]): string => (list.length === 1 ? 'is' : 'are');
  const parts = [
    on.length > 0 ? `${subject(on, lang)} ${vi ? 'đúng tiến độ' : `${be(on)} on track`}` : null,
    late.length > 0 ? `${subject(late, lang)} ${vi ? 'đang chậm' : late.length === 1 ? 'lags behind' : 'lag behind'}` : null,
    near.length > 0 && (on.length === 0 || late.length === 0)
      ? `${subject(near, lang)} ${vi ? 'gần đạt' : `${be(near)} nearly met`}`
      : null,
  ].filter((p) => p !== null);
  return capital(parts.join('; '));
}

function counts(targets: readonly TargetFacts[], lang: Lang): readonly Segment[] {
  const vi = lang === 'vi';
  const of = (list: readonly TargetFacts[]): Segment => ({ text: inWords(list.length, lang), strong: true });
  const [on, near, late, none] = [
    targets.filter(good),
    targets.filter((t) => t.standing === 'near'),
    targets.filter(behind),
    targets.filter((t) => t.standing === 'none'),
  ];
  const parts = [
    on.length > 0 ? say(of(on), vi ? ' đạt hoặc đúng tiến độ' : ' met or on track') : null,
    near.length > 0 ? say(of(near), vi ? ' gần đạt' : ' nearly met') : null,
    late.length > 0 ? say(of(late), vi ? ' chậm' : ' behind') : null,
    none.length > 0 ? say(of(none), vi ? ' chưa đủ dữ liệu' : ' without enough data') : null,
  ].filter((p) => p !== null);
  if (parts.length === 0) return [];
  const [first = [], ...rest] = parts;
  if (targets.length === 1) return say(vi ? 'Chỉ tiêu duy nhất' : 'The only target is', first.slice(1), '.');
  const total = inWords(targets.length, lang);
  const [lead, ...tail] = first;
  const head = vi
    ? say({ text: capital(lead?.text ?? ''), strong: true }, ` trong ${total} chỉ tiêu`, tail)
    : say({ text: capital(lead?.text ?? ''), strong: true }, ` of ${total} targets`, tail);
  return say(
    head,
    rest.flatMap((p) => say(', ', p)),
    '.',
  );
}

/** Up to two targets that moved by per cent against what is compared, which the last clause names. */
function moves(targets: readonly TargetFacts[], against: string, lang: Lang): readonly Segment[] {
  const vi = lang === 'vi';
  const moved = targets
    .flatMap((t) => (t.change && t.change.direction !== 'flat' && t.change.by === 'percent' ? [{ name: t.name, change: t.change }] : []))
    .slice(0, 2);
  if (moved.length === 0) return [];
  const clause = (m: (typeof moved)[number], last: boolean): readonly Segment[] => {
    const up = m.change.direction === 'up';
    const than = last ? '' : vi ? ` so với ${against}` : ` on ${against}`;
    return vi
      ? say(`${inside(m.name)} ${up ? 'tăng' : 'giảm'} `, fig(m.change.amount, true), than)
      : say(`${inside(m.name)} ${up ? 'rose' : 'fell'} `, fig(m.change.amount, true), than);
  };
  const [a, b] = moved;
  if (!a) return [];
  const first = clause(a, false);
  const text = capital(first[0]?.text ?? '');
  const head = [{ ...first[0], text }, ...first.slice(1)];
  if (!b) return say(head, '.');
  const joint = b.change.direction === a.change.direction ? (vi ? '; ' : '; ') : vi ? ' trong khi ' : ' while ';
  return say(head, joint, clause(b, true), '.');
}

/** "Đã qua 75% thời gian của năm. Ba trong sáu chỉ tiêu đạt hoặc đúng tiến độ, một gần đạt, hai chậm. …" `elapsed` in per cent; `against` names what is compared. */
export function lede(
  targets: readonly TargetFacts[],
  elapsed: number | null,
  partial: boolean,
  against: string,
  lang: Lang,
): readonly Segment[] {
  const vi = lang === 'vi';
  const time =
    elapsed === null || elapsed >= 100
      ? []
      : vi
        ? say('Đã qua ', fig(percent(elapsed, 0, lang), true), ' thời gian của năm.')
        : say(fig(percent(elapsed, 0, lang), true), ' of the year has passed.');
  return clauses(' ', [
    time,
    counts(targets, lang),
    moves(targets, against, lang),
    partial ? say(vi ? 'Số liệu tạm tính.' : 'Provisional figures.') : null,
  ]);
}
