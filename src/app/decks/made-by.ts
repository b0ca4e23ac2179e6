import type { ComponentType } from 'react';
import { Aid } from '../../ui/board/figures/aid';
import { Contributed } from '../../ui/board/figures/contributed';
import { Control } from '../../ui/board/figures/control';
import { Delegations } from '../../ui/board/figures/delegations';
import { Enforcement } from '../../ui/board/figures/enforcement';
import { Instruments } from '../../ui/board/figures/instruments';
import { PlanKept } from '../../ui/board/figures/plan-kept';
import type { FigureProps } from '../../ui/board/figures/props';
import { Shift } from '../../ui/board/figures/shift';
import { Sides } from '../../ui/board/figures/sides';
import { Training } from '../../ui/board/figures/training';
import { Units } from '../../ui/board/figures/units';
import { QUESTIONS } from '../../ui/board/questions/list';

type Maker = ComponentType<FigureProps>;

/** What makes the figures of the board, by their ids. */
const MAKERS: Readonly<Record<string, Maker>> = {
  instruments: Instruments,
  aid: Aid,
  delegations: Delegations,
  training: Training,
  units: Units,
  sides: Sides,
  enforcement: Enforcement,
  shift: Shift,
  'plan-kept': PlanKept,
  control: Control,
  band: Contributed,
};

/** What has to be asked for a figure of the board: its own maker, or every one where its id does not tell. */
export const makersOf = (figure: string): readonly Maker[] =>
  Object.hasOwn(MAKERS, figure) ? [MAKERS[figure]!] : QUESTIONS.flatMap((q) => q.figures);
