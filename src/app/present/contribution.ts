import type { Model } from '../../contribution/model';
import type { Asked } from '../../domain/asked';
import type { Slide, TickRun } from '../../domain/slide';
import { span } from '../../i18n/dates';
import { number } from '../../i18n/format';
import { contributionHead, contributionSay, shareText } from '../../i18n/sentence-contribution';
import { plain, say } from '../../i18n/say';
import { factsOf } from '../../ui/contribution/head';
import type { Words } from '../../ui/parts/text';

/** More ticks than this run together on a slide. */
export const MOST_TICKS = 400;

/** Results by strength of evidence, in the order of every ruler; what is weak and counts in neither end stands behind "at most". Where raters agree too little, strength is not published. */
function runsOf(model: Model, weakRaters: boolean, { t, lang }: Words): readonly TickRun[] {
  const { counts } = model.total;
  const weak = model.ticks.filter((tick) => tick.grade === 'C' && tick.counted === 'no').length;
  const runs = [
    ['solid', weakRaters ? 0 : counts.A],
    ['mid', weakRaters ? 0 : counts.B],
    ['confirmed', weakRaters ? counts.A + counts.B : 0],
    ['open', counts.C - weak],
    ['unknown', counts.U],
    ['claimed', counts.D + weak],
    ['none', counts.N],
  ] as const;
  return runs
    .filter(([, count]) => count > 0)
    .map(([tone, count]) => ({
      tone: tone === 'confirmed' ? 'mid' : tone,
      count,
      text: number(count, 0, lang),
      name: t(`present.run_${tone}`),
    }));
}

/** What cooperation contributed, at least and at most: the ticks of the whole scope. */
export function contributionSlide(
  model: Model,
  asked: Asked,
  subject: string,
  source: string,
  words: Words,
  weakRaters: boolean,
): Extract<Slide, { kind: 'contribution' }> {
  const { t, lang } = words;
  const { n, low, high } = model.total;
  const facts = factsOf(model, asked, subject, lang);
  return {
    kind: 'contribution',
    id: 'contribution',
    title: plain(contributionHead(facts)),
    measure: t(n > MOST_TICKS ? 'present.contributionBlocks' : 'present.contributionMeasure', { period: span(asked.period, lang) }),
    source,
    passport: null,
    runs: runsOf(model, weakRaters, words),
    low,
    high,
    lowText: t(low === high ? 'present.exactly' : 'present.atLeast', { share: shareText(low, n, lang) }),
    highText: t('present.atMost', { share: shareText(high, n, lang) }),
    say: weakRaters ? say(contributionSay(facts), ` ${t('figures.weakRaters')}`) : contributionSay(facts),
  };
}
