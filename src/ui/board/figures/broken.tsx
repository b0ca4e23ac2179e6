import { useMemo } from 'react';
import { questionOf } from '../../../domain/asked';
import type { Indicator } from '../../../domain/indicator';
import { breakdown } from '../../../figures/breakdown';
import { useAnswer } from '../../parts/ask';
import { useLabels } from '../../parts/labels';
import { useText } from '../../parts/text';
import type { FigureProps } from './props';
import { Shown } from './shown';
import { useFoot } from './use-foot';

interface Given extends FigureProps {
  readonly id: string;
  readonly of: string;
  readonly by: string;
}

const TOP = 7;

/** A short list of bars: one indicator by one dimension, the largest first. */
export function Broken(props: Given) {
  const indicator = props.pack.indicators.find((i) => i.id === props.of);
  return indicator ? <Drawn {...props} indicator={indicator} /> : null;
}

function Drawn({ pack, asked, indicator, id, by }: Given & { readonly indicator: Indicator }) {
  const { say } = useText();
  const foot = useFoot(
    pack,
    asked,
    useMemo(() => [indicator], [indicator]),
  );
  const labels = useLabels(
    pack,
    useMemo(() => [by], [by]),
  );
  const question = questionOf(asked, indicator, { by });
  const { data, error } = useAnswer(question);
  const figure = useMemo(() => {
    if (!data) return null;
    const named = indicator.usd && asked.currency === 'USD' ? { ...indicator, unit: indicator.usd.unit, decimals: 2 } : indicator;
    const own = by === 'unit' && !asked.partner;
    const plans = own ? pack.targets.filter((x) => x.indicator === indicator.id && x.period === asked.year?.id) : [];
    return breakdown(
      {
        id,
        indicator: named,
        answer: data,
        by: labels.dimension(by),
        label: (key) => labels.label(by, key),
        plans: new Map(plans.map((x) => [x.unit, x.target])),
        top: TOP,
      },
      foot,
    );
  }, [data, id, indicator, asked, by, labels, pack, foot]);
  if (error) throw error;
  return <Shown figure={figure} indicator={indicator} question={question} name={say(indicator.short)} />;
}

/** With whom: agreements by partner. */
export const WithWhom = (props: FigureProps) => <Broken {...props} id="partners" of="O01" by="partners.partner_id" />;

/** What aid is new: commitments by donor. */
export const NewAid = (props: FigureProps) => <Broken {...props} id="donors" of="I01" by="partners.partner_id" />;

/** At what level delegations go out. */
export const Levels = (props: FigureProps) => <Broken {...props} id="levels" of="A02" by="delegations.level" />;

/** In which field training is given; by unit it stands in the table of units. */
export const Trained = (props: FigureProps) => <Broken {...props} id="trained" of="O06" by="training_courses.content_area" />;
