import { common as commonEn } from './en/common';
import { board as boardEn } from './en/board';
import { changes as changesEn } from './en/changes';
import { contribution as contributionEn } from './en/contribution';
import { evidence as evidenceEn } from './en/evidence';
import { data as dataEn } from './en/data';
import { figures as figuresEn } from './en/figures';
import { indicator as indicatorEn } from './en/indicator';
import { method as methodEn } from './en/method';
import { review as reviewEn } from './en/review';
import { scope as scopeEn } from './en/scope';
import { shell as shellEn } from './en/shell';
import { states as statesEn } from './en/states';
import { common } from './vi/common';
import { board } from './vi/board';
import { changes } from './vi/changes';
import { contribution } from './vi/contribution';
import { evidence } from './vi/evidence';
import { data } from './vi/data';
import { figures } from './vi/figures';
import { indicator } from './vi/indicator';
import { method } from './vi/method';
import { review } from './vi/review';
import { scope } from './vi/scope';
import { shell } from './vi/shell';
import { states } from './vi/states';

/** Every feature's texts; the Vietnamese files are the source of the keys. A feature is one line here and one below. */
export const VI = { common, board, changes, contribution, evidence, data, figures, indicator, method, review, scope, shell, states } as const;
export const EN = { common: commonEn, board: boardEn, changes: changesEn, contribution: contributionEn, evidence: evidenceEn, data: dataEn, figures: figuresEn, indicator: indicatorEn, method: methodEn, review: reviewEn, scope: scopeEn, shell: shellEn, states: statesEn } as const;

export type Catalogue = typeof VI;
