import type { ComponentType } from 'react';
import type { TextKey } from '../../../i18n/text';
import { Aid } from '../figures/aid';
import { Levels, NewAid, Trained, WithWhom } from '../figures/broken';
import { Contributed } from '../figures/contributed';
import { Control } from '../figures/control';
import { Delegations } from '../figures/delegations';
import { Enforcement } from '../figures/enforcement';
import { Instruments } from '../figures/instruments';
import { PlanKept } from '../figures/plan-kept';
import type { FigureProps } from '../figures/props';
import { Shift } from '../figures/shift';
import { Sides } from '../figures/sides';
import { Training } from '../figures/training';
import { Units } from '../figures/units';

/** A question that leaders always ask: what it is called, and the figures that answer it, the answering one first. */
export interface Ask {
  readonly id: string;
  readonly text: Extract<TextKey, `questions.ask${number}`>;
  readonly figures: readonly ComponentType<FigureProps>[];
  /** The whole width of the page, or half of it beside its neighbour. */
  readonly wide: boolean;
  /** It compares units with each other: nothing to say of one unit. */
  readonly units?: boolean;
  /** Where its evidence stands, besides the records of its marks. */
  readonly more?: { readonly to: '/contribution' | '/data'; readonly text: Extract<TextKey, `questions.see${string}`> };
}

/** The eleven questions, in the order in which leaders ask them. */
export const QUESTIONS: readonly Ask[] = [
  { id: 'q1', text: 'questions.ask1', figures: [Instruments, WithWhom], wide: true },
  { id: 'q2', text: 'questions.ask2', figures: [Aid, NewAid], wide: true },
  { id: 'q3', text: 'questions.ask3', figures: [Delegations, Levels], wide: true },
  { id: 'q4', text: 'questions.ask4', figures: [Training, Trained], wide: true },
  { id: 'q5', text: 'questions.ask5', figures: [Units], wide: true, units: true },
  { id: 'q6', text: 'questions.ask6', figures: [Sides], wide: false },
  { id: 'q7', text: 'questions.ask7', figures: [Enforcement], wide: false, units: true },
  { id: 'q8', text: 'questions.ask8', figures: [Shift], wide: false },
  { id: 'q9', text: 'questions.ask9', figures: [PlanKept], wide: false },
  { id: 'q10', text: 'questions.ask10', figures: [Control], wide: false, more: { to: '/data', text: 'questions.seeProblems' } },
  {
    id: 'q11',
    text: 'questions.ask11',
    figures: [Contributed],
    wide: false,
    more: { to: '/contribution', text: 'questions.seeContribution' },
  },
];
