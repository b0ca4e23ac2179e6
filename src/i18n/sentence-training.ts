import type { Segment } from '../domain/figure';
import { number, percent, type Lang } from './format';
import { fig, say, title } from './say';
import { amount, type Facts, planClause, provisional } from './sentence-parts';

/** One Kirkpatrick level. `positive` is null where the level is measured by a mean, not by a yes or a no. */
export interface LevelFacts {
  readonly level: 1 | 2 | 3 | 4;
  readonly positive: number | null;
  readonly measured: number;
  /** Measured and not measured together: all who should have been asked. */
  readonly total: number;
}

const share = (part: number, whole: number): number | null => (whole > 0 ? (100 * part) / whole : null);

/** Nobody who was due is left unmeasured. */
function everyone(n: number, lang: Lang): readonly Segment[] {
  const count = fig(number(n, 0, lang), true);
  if (lang === 'vi') return say(' Toàn bộ ', count, '\u00a0lượt đến hạn đã được theo dõi mức áp dụng sau khóa học');
  return n === 1 ? say(' The only one due was followed up at work') : say(' All ', count, ' due were followed up at work');
}

/** "Đã đào tạo 1.284 lượt …; chỉ 398 lượt (31,0%) được theo dõi …; trong số đó 58,0% đã áp dụng". */
export function trainingSay(trained: Facts | null, levels: readonly LevelFacts[], lang: Lang): readonly Segment[] {
  const vi = lang === 'vi';
  const third = levels.find((l) => l.level === 3);
  const plan = trained ? planClause(trained) : null;
  const first =
    !trained || trained.now.value === null
      ? say(vi ? 'Chưa có số liệu lượt đào tạo trong kỳ.' : 'No figures on training places in the period yet.')
      : say(
          vi ? 'Đã đào tạo ' : '',
          fig(amount(trained.now.value, trained.shape, lang), true),
          vi ? '' : ' delivered',
          plan ? ', ' : '',
          plan,
          '.',
        );
  if (!third || third.total === 0)
    return say(
      first,
      vi ? ' Chưa có ai đến hạn theo dõi mức áp dụng.' : ' Nobody was due for follow-up yet.',
      provisional([trained?.now ?? null], lang),
    );
  if (third.measured === 0)
    return say(
      first,
      vi ? ' Chưa có lượt nào được theo dõi mức áp dụng.' : ' None has been followed up at work yet.',
      provisional([trained?.now ?? null], lang),
    );
  const asked = share(third.measured, third.total) ?? 0;
  const applied = third.positive === null || third.measured < 10 ? null : share(third.positive, third.measured);
  const counts = `${number(third.measured, 0, lang)}${vi ? '\u00a0lượt' : ''} (${percent(asked, 1, lang)})`;
  const few =
    third.positive !== null && third.measured > 0 && third.measured < 10
      ? `${number(third.positive, 0, lang)}/${number(third.measured, 0, lang)}`
      : null;
  const outcome = applied === null ? few : percent(applied, 1, lang);
  const tail =
    outcome === null
      ? []
      : vi
        ? say('; trong số đó ', fig(outcome), ' đã áp dụng vào công việc')
        : say('; of those ', fig(outcome), ' apply it at work');
  if (third.measured === third.total) return say(first, everyone(third.total, lang), tail, '.', provisional([trained?.now ?? null], lang));
  return say(
    first,
    vi ? (asked < 50 ? ' Chỉ ' : ' Có ') : asked < 50 ? ' Only ' : ' ',
    fig(counts, true),
    vi ? ' được theo dõi mức áp dụng sau khóa học' : ' were followed up at work',
    tail,
    vi ? '. Không suy rộng tỷ lệ này cho số chưa đo.' : '. Do not extend this share to those not measured.',
    provisional([trained?.now ?? null], lang),
  );
}

export function trainingTitle(levels: readonly LevelFacts[], lang: Lang): string {
  const vi = lang === 'vi';
  const [first, third] = [levels.find((l) => l.level === 1), levels.find((l) => l.level === 3)];
  if (levels.every((l) => l.measured === 0))
    return vi ? 'Chưa có kết quả đánh giá đào tạo trong kỳ' : 'No training evaluation in this period yet';
  const liked = first?.positive != null && first.measured >= 10 && first.positive / first.measured >= 0.5;
  const unmeasured = third !== undefined && third.total > 0 && third.measured / third.total < 0.5;
  if (liked && unmeasured)
    return vi
      ? 'Học viên hài lòng, nhưng phần lớn chưa được đo mức áp dụng'
      : 'Training is well liked, but its use at work is largely unmeasured';
  const asked = third ? share(third.measured, third.total) : null;
  if (third && asked !== null && third.positive !== null && third.measured >= 10 && !unmeasured)
    return title(
      vi
        ? `${percent(share(third.positive, third.measured), 1, lang)} học viên được theo dõi đã áp dụng vào công việc`
        : `${percent(share(third.positive, third.measured), 1, lang)} of those followed up apply it at work`,
    );
  if (third && third.measured === third.total && third.total > 0)
    return vi ? 'Mọi học viên đến hạn đều đã được đo mức áp dụng' : 'Use at work is measured for everyone due';
  if (asked === null) return vi ? 'Mức áp dụng vào công việc chưa đến hạn đo' : 'Use at work is not due for measuring yet';
  return title(
    vi
      ? `Mới đo được mức áp dụng của ${percent(asked, 1, lang)} học viên`
      : `Use at work is measured for ${percent(asked, 1, lang)} of trainees`,
  );
}
