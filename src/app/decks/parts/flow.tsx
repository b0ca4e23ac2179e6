import '../../../i18n/late/contribution';
import { useMemo } from 'react';
import { type By, BYS } from '../../../contribution/group';
import type { Model } from '../../../contribution/model';
import type { Question } from '../../../domain/question';
import { NAMED } from '../../../figures/screen/theme';
import { flowDrawing, ON_SLIDE } from '../../../ui/contribution/flow-drawing';
import { useNames } from '../../../ui/contribution/names';
import { useContribution } from '../../../ui/contribution/use-contribution';
import { notesOf, useFlowFigures } from '../../../ui/contribution/use-figures';
import { useText } from '../../../ui/parts/text';
import { useWeakRaters } from '../../../ui/parts/weak-raters';
import { measured } from '../../present/talks';
import { bodyOf } from '../freeze';
import { Handed, type PartProps } from './handed';

interface Props extends PartProps {
  readonly question: Question;
  readonly model: Model;
  readonly few: Model;
}

function Drawn({ origin, around, found, question, model, few }: Props) {
  const { pack, asked } = around;
  const { t, lang } = useText();
  const names = useNames(pack);
  const weak = useWeakRaters();
  const notes = useMemo(() => notesOf(model, asked, { t, lang }), [model, asked, t, lang]);
  const subject = asked.unit ? names.unit(asked.unit.id) : t('contribution.ministry');
  const { drawn } = useFlowFigures({ pack, asked, question, subject, model, few, names, notes, weak });
  const drawing = useMemo(() => flowDrawing(few, ON_SLIDE, NAMED, { t, lang, names }), [few, t, lang, names]);
  return <Handed bodies={[bodyOf({ ...drawn, id: origin.part }, null, drawing)]} found={found} />;
}

function Asked({ by, ...props }: PartProps & { readonly by: By }) {
  const { question, model, few } = useContribution(props.around.pack, props.around.asked, by);
  return model && few && model.total.n > 0 ? <Drawn {...props} question={question} model={model} few={few} /> : null;
}

/** From the activities of cooperation to the single results of tasks, by strength of evidence. */
export function Flow(props: PartProps) {
  const by = BYS.find((b) => b === props.origin.by) ?? 'auto';
  return measured(props.around) ? <Asked {...props} by={by} /> : null;
}
