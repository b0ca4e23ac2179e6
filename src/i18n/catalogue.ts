import { board as boardEn } from './en/board';
import { common as commonEn } from './en/common';
import { figures as figuresEn } from './en/figures';
import { scope as scopeEn } from './en/scope';
import { shell as shellEn } from './en/shell';
import { states as statesEn } from './en/states';
import { board } from './vi/board';
import { common } from './vi/common';
import { figures } from './vi/figures';
import { scope } from './vi/scope';
import { shell } from './vi/shell';
import { states } from './vi/states';
import type { changes } from './vi/changes';
import type { commands } from './vi/commands';
import type { contribution } from './vi/contribution';
import type { data } from './vi/data';
import type { deck } from './vi/deck';
import type { difference } from './vi/difference';
import type { drafting } from './vi/drafting';
import type { evidence } from './vi/evidence';
import type { fixes } from './vi/fixes';
import type { indicator } from './vi/indicator';
import type { intake } from './vi/intake';
import type { keeping } from './vi/keeping';
import type { method } from './vi/method';
import type { moves } from './vi/moves';
import type { office } from './vi/office';
import type { paper } from './vi/paper';
import type { present } from './vi/present';
import type { report } from './vi/report';
import type { quality } from './vi/quality';
import type { questions } from './vi/questions';
import type { review } from './vi/review';
import type { workbench } from './vi/workbench';

/** The texts that the first paint needs; every other feature's come with its page (late/). Vietnamese is the source of the keys. */
export const VI = { board, common, figures, scope, shell, states } as const;
export const EN = { board: boardEn, common: commonEn, figures: figuresEn, scope: scopeEn, shell: shellEn, states: statesEn } as const;

/** What comes later, feature by feature. */
interface Late {
  changes: typeof changes;
  commands: typeof commands;
  contribution: typeof contribution;
  data: typeof data;
  deck: typeof deck;
  difference: typeof difference;
  drafting: typeof drafting;
  evidence: typeof evidence;
  fixes: typeof fixes;
  indicator: typeof indicator;
  intake: typeof intake;
  keeping: typeof keeping;
  method: typeof method;
  moves: typeof moves;
  office: typeof office;
  paper: typeof paper;
  present: typeof present;
  report: typeof report;
  quality: typeof quality;
  questions: typeof questions;
  review: typeof review;
  workbench: typeof workbench;
}

/** Every feature and its Vietnamese texts. */
export type Catalogue = typeof VI & Readonly<Late>;
